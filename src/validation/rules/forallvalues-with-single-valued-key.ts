import { eachCondition } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** `ForAllValues` holds when the key is missing, which `StringEquals` alone does not. */
export const forAllValuesWithSingleValuedKey = defineRule({
  code: "FORALLVALUES_WITH_SINGLE_VALUED_KEY",
  severity: "security-warning",
  documentation: accessAnalyzerCheck("security-warning-forallvalues-with-single-valued-key"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition(({ test, key }, { known }) => {
    if (test.operator.setOperator !== "ForAllValues" || test.operator.name === "Null") return null;
    const isSingle = known?.conditionKey(key)?.multivalued === false && !known.isMultivalued(key);
    return isSingle ? { range: test.operator.range } : null;
  }),
});
