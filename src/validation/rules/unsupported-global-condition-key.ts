import { eachCondition } from "../each-condition.ts";
import { replaceValue } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** `aws:ARN` has been replaced by `aws:PrincipalArn` and `aws:SourceArn`. */
export const unsupportedGlobalConditionKey = defineRule({
  code: "UNSUPPORTED_GLOBAL_CONDITION_KEY",
  severity: "error",
  documentation: accessAnalyzerCheck("error-unsupported-global-condition-key"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition(({ test, key }) =>
    key === "aws:arn"
      ? { range: test.key.range, fixes: replaceValue(test.key, "aws:PrincipalArn") }
      : null,
  ),
});
