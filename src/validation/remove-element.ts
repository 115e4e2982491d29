import type { PrincipalElement, ResourceElement } from "../policy/ast.ts";
import { removeValue } from "./fixes.ts";
import type { RuleContext } from "./rule-context.ts";
import type { Finding } from "./validation-rule.ts";

/** The finding about an element that has no place where it stands: it goes. */
export function removeElement(
  { kind, range }: PrincipalElement | ResourceElement,
  context: RuleContext,
): Finding {
  return { range, data: { element: kind }, fixes: removeValue(range, kind, context) };
}
