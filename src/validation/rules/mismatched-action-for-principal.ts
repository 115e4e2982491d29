import type { PrincipalType, Statement } from "../../policy/ast.ts";
import { providerOf } from "../identity-provider.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** The one way in that each kind of principal has, and what the others are called. */
const WAYS_IN = new Set([
  "sts:assumerole",
  "sts:assumerolewithsaml",
  "sts:assumerolewithwebidentity",
]);

/** SAML providers, OIDC providers and everyone else assume a role each with an action of its own. */
export const mismatchedActionForPrincipal = defineRule({
  code: "MISMATCHED_ACTION_FOR_PRINCIPAL",
  severity: "error",
  documentation: accessAnalyzerCheck("error-mismatched-action-for-principal"),
  types: ["trust"],
  refuses: false,
  *check({ statements }) {
    for (const statement of statements) {
      if (statement.action.kind === "NotAction" || statement.principal?.kind !== "Principal")
        continue;
      const fitting = new Set(
        statement.principal.entries.flatMap(({ type, values }) =>
          values.map(({ value }) => wayInOf(type, value)),
        ),
      );
      if (fitting.has(null)) continue;
      for (const { value, range } of statement.action.patterns) {
        const action = value.toLowerCase();
        if (!WAYS_IN.has(action) || fitting.has(action)) continue;
        yield { range, data: { action: value, principals: principalNames(statement) } };
      }
    }
  },
});

/** Null for a principal that may come in any way, or none we know. */
function wayInOf(type: PrincipalType, principal: string): string | null {
  if (type === "*" || principal === "*") return null;
  if (type !== "Federated") return "sts:assumerole";
  switch (providerOf(principal)) {
    case "saml":
      return "sts:assumerolewithsaml";
    case "oidc":
      return "sts:assumerolewithwebidentity";
    case null:
      return null;
  }
}

function principalNames({ principal }: Statement): string {
  const names = (principal?.entries ?? []).flatMap(({ values }) =>
    values.map(({ value }) => value),
  );
  return names.slice(0, 3).join(", ");
}
