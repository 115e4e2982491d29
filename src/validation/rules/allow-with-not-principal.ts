import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Allows everyone there is, anonymous callers included, but for those it lists. */
export const allowWithNotPrincipal = defineRule({
  code: "ALLOW_WITH_NOT_PRINCIPAL",
  severity: "security-warning",
  documentation: accessAnalyzerCheck("security-warning-allow-with-not-principal"),
  types: ["resource", "vpc-endpoint"],
  refuses: false,
  *check({ statements }) {
    for (const { effect, principal } of statements) {
      if (effect.value === "Allow" && principal?.kind === "NotPrincipal") {
        yield { range: principal.range };
      }
    }
  },
});
