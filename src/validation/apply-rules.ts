import type { Policy } from "../policy/ast.ts";
import type { Diagnostic } from "../text/diagnostic.ts";
import type { RuleContext } from "./rule-context.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** More than anyone reads; a hostile text could otherwise fill memory with them. */
export const MAX_DIAGNOSTICS = 1000;

/** What the rules find in a well-formed policy, in their order. */
export function applyRules(
  policy: Policy,
  context: RuleContext,
  rules: readonly ValidationRule[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { code, severity, documentation, types, check } of rules) {
    if (!types.includes(context.type) && !isAskedOfManaged(types, context)) continue;
    for (const { range, data = {}, fixes = [] } of check(policy, context)) {
      if (diagnostics.length >= MAX_DIAGNOSTICS) return diagnostics;
      const mends = fixes.length > 0 ? { fixes } : {};
      diagnostics.push({ code, severity, data, range, documentation, ...mends });
    }
  }
  return diagnostics;
}

/** What IAM asks of a boundary, which is always a managed policy, it asks of every managed policy. */
function isAskedOfManaged(types: ValidationRule["types"], { managed }: RuleContext): boolean {
  return managed && types.includes("boundary");
}
