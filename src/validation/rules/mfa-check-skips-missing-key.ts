import { eachCondition } from "../each-condition.ts";
import { replaceOperator } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { defineRule } from "../validation-rule.ts";

/**
 * Requests signed with long-term access keys have no `aws:MultiFactorAuthPresent`, so a Deny on `Bool` and
 * `false` lets them pass.
 */
export const mfaCheckSkipsMissingKey = defineRule({
  code: "MFA_CHECK_SKIPS_MISSING_KEY",
  severity: "security-warning",
  documentation:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent",
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition((use) => {
    const { operator, values } = use.test;
    if (use.key !== "aws:multifactorauthpresent") return null;
    if (use.statement.effect.value !== "Deny" || operator.name !== "Bool" || operator.ifExists) {
      return null;
    }
    if (!values.some(({ value }) => value.toLowerCase() === "false")) return null;
    const safe = `${operator.text}IfExists`;
    return { range: operator.range, data: { safe }, fixes: replaceOperator(use, safe) };
  }),
});
