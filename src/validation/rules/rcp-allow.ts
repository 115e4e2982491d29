import type { Statement } from "../../policy/ast.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** One's own RCPs only deny; the Allow is in AWS's `RCPFullAWSAccess`, which allows everything. */
export const rcpAllow = defineRule({
  code: "RCP_SYNTAX_ERROR_ALLOW",
  severity: "error",
  documentation: accessAnalyzerCheck("error-rcp-syntax-error-allow"),
  types: ["rcp"],
  refuses: true,
  *check({ statements }) {
    for (const statement of statements) {
      if (statement.effect.value === "Allow" && !allowsEverything(statement)) {
        yield { range: statement.effect.range };
      }
    }
  },
});

function allowsEverything({ action, resource, conditions }: Statement): boolean {
  return (
    action.kind === "Action" &&
    action.patterns.some(({ value }) => value === "*") &&
    resource?.kind === "Resource" &&
    resource.patterns.some(({ value }) => value === "*") &&
    conditions.length === 0
  );
}
