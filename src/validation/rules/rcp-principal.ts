import type { PrincipalEntry } from "../../policy/ast.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** An RCP binds everyone: `"Principal": "*"`. Conditions say who is meant. */
export const rcpPrincipal = defineRule({
  code: "RCP_SYNTAX_ERROR_PRINCIPAL",
  severity: "error",
  documentation: accessAnalyzerCheck("error-rcp-syntax-error-principal"),
  types: ["rcp"],
  refuses: true,
  *check({ statements }) {
    for (const { principal } of statements) {
      if (principal === null) continue;
      const everyone = principal.entries.every(isEveryone);
      if (principal.kind === "NotPrincipal" || !everyone) yield { range: principal.range };
    }
  },
});

/** `"*"`, which `{ "AWS": "*" }` says just as well. */
function isEveryone({ type, values }: PrincipalEntry): boolean {
  return type === "*" || (type === "AWS" && values.every(({ value }) => value === "*"));
}
