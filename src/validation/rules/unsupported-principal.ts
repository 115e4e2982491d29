import { removeElement } from "../remove-element.ts";
import { PRINCIPAL_LESS } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A policy that is attached to whom it is about cannot name a principal. */
export const unsupportedPrincipal = defineRule({
  code: "UNSUPPORTED_PRINCIPAL",
  severity: "error",
  documentation: accessAnalyzerCheck("error-unsupported-principal"),
  types: PRINCIPAL_LESS,
  refuses: true,
  *check({ statements }, context) {
    for (const { principal } of statements) {
      if (principal !== null) yield removeElement(principal, context);
    }
  },
});
