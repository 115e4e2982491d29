import type { ConditionContext, ContextValues } from "../../policy/context.ts";
import { isMultivaluedKey } from "../multivalued-keys.ts";

/** A request context from lists of values by key, as the cases write it. */
export function contextOf(
  given: Readonly<Record<string, readonly string[] | undefined>>,
): ConditionContext {
  const values = new Map<string, ContextValues>();
  for (const [key, list] of Object.entries(given)) {
    const name = key.toLowerCase();
    if (list !== undefined) values.set(name, { values: list, multivalued: isMultivaluedKey(name) });
  }
  return values;
}
