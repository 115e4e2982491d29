import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A principal is named whole. Only `AWS` has a `*`, and it stands for everyone, not for part of a name. */
export const wildcardInPrincipal = defineRule({
  code: "UNSUPPORTED_WILDCARD_IN_PRINCIPAL",
  severity: "error",
  documentation: accessAnalyzerCheck("error-unsupported-wildcard-in-principal"),
  types: ["resource", "trust", "rcp", "vpc-endpoint"],
  refuses: true,
  *check({ statements }) {
    for (const { principal } of statements) {
      for (const { type, values } of principal?.entries ?? []) {
        for (const { value, range } of values) {
          const everyone = value === "*" && (type === "AWS" || type === "*");
          if (!everyone && /[*?]/.test(value)) yield { range, data: { key: type, value } };
        }
      }
    }
  },
});
