import { eachCondition } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { defineRule } from "../validation-rule.ts";

/** Harmless in an Allow, and still a sign that the key was taken for a list. */
export const forAnyValueWithSingleValuedKey = defineRule({
  code: "FORANYVALUE_WITH_SINGLE_VALUED_KEY",
  severity: "suggestion",
  documentation:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html",
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition(({ test, key }, { known }) => {
    if (test.operator.setOperator !== "ForAnyValue" || test.operator.name === "Null") return null;
    const isSingle = known?.conditionKey(key)?.multivalued === false && !known.isMultivalued(key);
    return isSingle ? { range: test.operator.range } : null;
  }),
});
