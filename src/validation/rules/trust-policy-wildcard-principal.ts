import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/**
 * A trust policy that means everyone writes `{ "AWS": "*" }`; Access Analyzer does not take the bare `"*"`.
 * It never means everyone, though, so no mend is offered.
 */
export const trustPolicyWildcardPrincipal = defineRule({
  code: "ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL",
  severity: "error",
  documentation: accessAnalyzerCheck("error-role-trust-policy-unsupported-wildcard-in-principal"),
  types: ["trust"],
  refuses: false,
  *check(_policy, { principals }) {
    for (const { type, principal } of principals)
      if (type === "*") yield { range: principal.range };
  },
});
