import { eachCondition } from "../each-condition.ts";
import { replaceOperator } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** `Null` asks about the key, not its values: with a set operator the answer is always the same. */
export const nullWithQualifier = defineRule({
  code: "NULL_WITH_QUALIFIER",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-null-with-qualifier"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition((use) => {
    const { operator } = use.test;
    if (operator.name !== "Null" || operator.setOperator === null) return null;
    return { range: operator.range, fixes: replaceOperator(use, "Null") };
  }),
});
