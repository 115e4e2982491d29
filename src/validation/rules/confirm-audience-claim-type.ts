import { eachCondition } from "../each-condition.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Whether a provider's tokens have one audience or several is for its documentation to say. */
export const confirmAudienceClaimType = defineRule({
  code: "CONFIRM_AUDIENCE_CLAIM_TYPE",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-confirm-audience-claim-type"),
  types: ["trust"],
  refuses: false,
  check: eachCondition(({ test, key }) =>
    test.operator.setOperator !== null && key.endsWith(":aud")
      ? { range: test.operator.range }
      : null,
  ),
});
