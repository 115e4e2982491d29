import type { ContextEntry, GivenContext } from "#core";

/** One key of the context table. */
export interface ContextRow {
  readonly key: string;
  readonly origin: ContextEntry["origin"];
  readonly values: readonly string[];
  /** Whether the request gives a list, one value or none included, instead of a single value. */
  readonly isList: boolean;
}

/**
 * The context as it was evaluated, with what the request itself says laid over it: a request that was
 * refused on the way has no context yet, and what was typed for it must still be seen.
 */
export function contextRows(
  evaluated: readonly ContextEntry[],
  given: GivenContext,
): readonly ContextRow[] {
  const rows = new Map<string, ContextRow>();
  for (const { key, origin, values, multivalued } of evaluated) {
    rows.set(key.toLowerCase(), { key, origin, values, isList: multivalued });
  }
  for (const [key, value] of Object.entries(given)) {
    const derived = rows.get(key.toLowerCase());
    rows.set(key.toLowerCase(), { key, ...givenRow(value, derived?.origin ?? null) });
  }
  return [...rows.values()].toSorted((one, other) => compareKeys(one.key, other.key));
}

function givenRow(
  value: GivenContext[string],
  origin: ContextEntry["origin"] | null,
): Omit<ContextRow, "key"> {
  if (value === null) return { origin: "removed", values: [], isList: false };
  return {
    origin: origin === "overridden" || origin === "derived" ? "overridden" : "given",
    values: typeof value === "string" ? [value] : value,
    isList: typeof value !== "string",
  };
}

function compareKeys(one: string, other: string): number {
  return one.toLowerCase() < other.toLowerCase() ? -1 : 1;
}

/** The request's own context with one key set; keys are one whatever their case. */
export function setKey(
  given: GivenContext,
  key: string,
  value: GivenContext[string],
): GivenContext {
  return Object.fromEntries([...Object.entries(removeKey(given, key)), [key, value]]);
}

export function removeKey(given: GivenContext, key: string): GivenContext {
  return Object.fromEntries(
    Object.entries(given).filter(([name]) => name.toLowerCase() !== key.toLowerCase()),
  );
}

/** One value per line; lines that are empty are none. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
