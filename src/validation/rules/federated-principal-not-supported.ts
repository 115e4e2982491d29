import { ON_RESOURCES } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Who signs in at an identity provider assumes a role first: only trust policies name providers. */
export const federatedPrincipalNotSupported = defineRule({
  code: "FEDERATED_PRINCIPAL_NOT_SUPPORTED",
  severity: "error",
  documentation: accessAnalyzerCheck("error-federated-principal-not-supported"),
  types: ON_RESOURCES,
  refuses: false,
  *check(_policy, { principals }) {
    for (const { type, principal } of principals) {
      if (type === "Federated")
        yield { range: principal.range, data: { principal: principal.value } };
    }
  },
});
