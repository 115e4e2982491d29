import { providerDomain, providerOf } from "../identity-provider.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** An OIDC provider signs in everyone it has; a condition on its own claims says who is meant. */
export const missingOidcCondition = defineRule({
  code: "MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL",
  severity: "security-warning",
  documentation: accessAnalyzerCheck("security-warning-missing-condition-key-for-oidc-principal"),
  types: ["trust"],
  refuses: false,
  *check(_policy, { principals, keysOf }) {
    for (const { statement, type, principal } of principals) {
      if (type !== "Federated" || statement.effect.value !== "Allow") continue;
      if (providerOf(principal.value) !== "oidc") continue;
      const domain = providerDomain(principal.value).toLowerCase();
      if ([...keysOf(statement)].some((key) => key.startsWith(`${domain}:`))) continue;
      yield { range: principal.range, data: { provider: domain } };
    }
  },
});
