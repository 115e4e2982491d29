import { eachConditionValue } from "../each-condition.ts";
import { familyOf, hasVariable } from "../condition-words.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Only strings and ARNs are compared with variables filled in. */
export const invalidVariableForOperator = defineRule({
  code: "INVALID_VARIABLE_FOR_OPERATOR",
  severity: "error",
  documentation: accessAnalyzerCheck("error-invalid-variable-for-operator"),
  types: EVERYWHERE,
  refuses: false,
  *check(policy, context) {
    if (policy.version.value !== "2012-10-17") return;
    yield* eachConditionValue(({ value }, { test }) => {
      const family = familyOf(test.operator);
      if (family === null || family === "String" || family === "Arn") return null;
      return hasVariable(value) ? {} : null;
    })(policy, context);
  },
});
