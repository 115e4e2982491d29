import { EVERYWHERE } from "../policy-types.ts";
import { removeValue } from "../fixes.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** An empty `Sid` names nothing. */
export const emptySidValue = defineRule({
  code: "EMPTY_SID_VALUE",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-empty-sid-value"),
  types: EVERYWHERE,
  refuses: false,
  *check({ statements }, context) {
    for (const { sid } of statements) {
      if (sid?.value !== "") continue;
      const member = context.nodes().memberAt(sid.range);
      const fixes = member === null ? [] : removeValue(member.range, "Sid", context);
      yield { range: sid.range, fixes };
    }
  },
});
