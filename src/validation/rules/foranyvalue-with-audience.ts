import { eachCondition } from "../each-condition.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** One audience of many is enough for `ForAnyValue`. */
export const forAnyValueWithAudience = defineRule({
  code: "FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE",
  severity: "security-warning",
  documentation: accessAnalyzerCheck("security-warning-foranyvalue-with-audience-claim-type"),
  types: ["trust"],
  refuses: false,
  check: eachCondition(({ test, key }) =>
    test.operator.setOperator === "ForAnyValue" && key.endsWith(":aud")
      ? { range: test.operator.range }
      : null,
  ),
});
