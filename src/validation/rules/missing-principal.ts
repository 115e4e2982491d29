import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A policy that is attached to what is asked for must say who may ask. */
export const missingPrincipal = defineRule({
  code: "MISSING_PRINCIPAL",
  severity: "error",
  documentation: accessAnalyzerCheck("error-missing-principal"),
  types: ["resource", "trust", "rcp", "vpc-endpoint"],
  refuses: true,
  *check({ statements }) {
    for (const { principal, range } of statements) if (principal === null) yield { range };
  },
});
