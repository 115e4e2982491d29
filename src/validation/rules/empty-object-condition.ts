import { EVERYWHERE } from "../policy-types.ts";
import { removeValue } from "../fixes.ts";
import { isEmpty, memberOf, statementNodes } from "../statement-nodes.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A `Condition`, or an operator in it, that asks for nothing. */
export const emptyObjectCondition = defineRule({
  code: "EMPTY_OBJECT_CONDITION",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-empty-object-condition"),
  types: EVERYWHERE,
  refuses: false,
  *check(_policy, context) {
    for (const statement of statementNodes(context.json)) {
      const condition = memberOf(statement, "Condition");
      if (condition?.value.kind !== "object") continue;
      const operators = condition.value.members;
      for (const member of [condition, ...operators]) {
        if (member.value.kind !== "object" || !isEmpty(member.value)) continue;
        const element = member.key.value;
        // Without its only operator the block would be empty.
        const superfluous = operators.length === 1 ? condition : member;
        const fixes = removeValue(superfluous.range, superfluous.key.value, context);
        yield { range: member.range, data: { element }, fixes };
      }
    }
  },
});
