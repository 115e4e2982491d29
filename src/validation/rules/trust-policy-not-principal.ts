import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A role trust policy names whom it trusts, never whom it does not. */
export const trustPolicyNotPrincipal = defineRule({
  code: "ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL",
  severity: "error",
  documentation: accessAnalyzerCheck("error-role-trust-policy-syntax-error-notprincipal"),
  types: ["trust"],
  refuses: true,
  *check({ statements }) {
    for (const { principal } of statements) {
      if (principal?.kind === "NotPrincipal") yield { range: principal.range };
    }
  },
});
