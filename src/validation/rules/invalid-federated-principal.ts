import { providerOf } from "../identity-provider.ts";
import { replaceValue } from "../fixes.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A federated principal is the ARN of a provider, or the domain of one that AWS knows. */
export const invalidFederatedPrincipal = defineRule({
  code: "INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY",
  severity: "error",
  documentation: accessAnalyzerCheck(
    "error-invalid-federated-principal-syntax-in-role-trust-policy",
  ),
  types: ["trust"],
  refuses: false,
  *check(_policy, { principals }) {
    for (const { type, principal } of principals) {
      if (type !== "Federated" || providerOf(principal.value) !== null) continue;
      const domain = principal.value.replace(/^https?:\/\//, "").replace(/\/$/, "");
      const fixes = providerOf(domain) === null ? [] : replaceValue(principal, domain);
      yield { range: principal.range, data: { principal: principal.value }, fixes };
    }
  },
});
