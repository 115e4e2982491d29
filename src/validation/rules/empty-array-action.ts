import { EVERYWHERE } from "../policy-types.ts";
import { isEmpty, memberOf, statementNodes } from "../statement-nodes.ts";
import { removeItem } from "../fixes.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A statement with an empty list of actions is about nothing; IAM refuses it as one without actions. */
export const emptyArrayAction = defineRule({
  code: "EMPTY_ARRAY_ACTION",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-empty-array-action"),
  types: EVERYWHERE,
  refuses: false,
  *check(_policy, context) {
    for (const statement of statementNodes(context.json)) {
      const member = memberOf(statement, "Action") ?? memberOf(statement, "NotAction");
      if (member?.value.kind !== "array" || !isEmpty(member.value)) continue;
      const { range } = statement;
      yield {
        range: member.range,
        data: { element: member.key.value },
        fixes: removeItem({ value: "Statement", range }, context),
      };
    }
  },
});
