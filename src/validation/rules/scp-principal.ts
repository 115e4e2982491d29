import { removeElement } from "../remove-element.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** An SCP is about the principals of the accounts it is attached to. */
export const scpPrincipal = defineRule({
  code: "SCP_SYNTAX_ERROR_PRINCIPAL",
  severity: "error",
  documentation: accessAnalyzerCheck("error-scp-syntax-error-principal"),
  types: ["scp"],
  refuses: true,
  *check({ statements }, context) {
    for (const { principal } of statements) {
      if (principal !== null) yield removeElement(principal, context);
    }
  },
});
