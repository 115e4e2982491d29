import { WITH_PRINCIPAL } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A principal type with an empty list names nobody. */
export const emptyArrayPrincipal = defineRule({
  code: "EMPTY_ARRAY_PRINCIPAL",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-empty-array-principal"),
  types: WITH_PRINCIPAL,
  refuses: false,
  *check({ statements }) {
    for (const { principal } of statements) {
      for (const { type, values } of principal?.entries ?? []) {
        if (values.length === 0 && principal !== null) {
          yield { range: principal.range, data: { type, element: principal.kind } };
        }
      }
    }
  },
});
