import { WITH_PRINCIPAL } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** `{}` names nobody. */
export const emptyObjectPrincipal = defineRule({
  code: "EMPTY_OBJECT_PRINCIPAL",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-empty-object-principal"),
  types: WITH_PRINCIPAL,
  refuses: false,
  *check({ statements }, { json, nodes }) {
    for (const { principal } of statements) {
      if (principal === null || principal.entries.length > 0 || json === null) continue;
      const value = nodes().memberAt(principal.range)?.value;
      if (value?.kind !== "object" || value.members.length > 0) continue;
      yield { range: principal.range, data: { element: principal.kind } };
    }
  },
});
