import {
  type ContextEntry,
  type GivenContext,
  isMultivaluedKey,
  type KeyTest,
  type TestedKey,
} from "#core";

/** Where a key's value comes from: AWS makes it, the request says it, or there is none. */
export type KeyState = "derived" | "given" | "absent";

/** One key of the context table. */
export interface ContextRow {
  readonly key: string;
  readonly state: KeyState;
  /** What AWS makes of itself, whether or not it is overridden or removed; null where it makes nothing. */
  readonly derived: readonly string[] | null;
  /** What conditions are held against; empty when absent. */
  readonly values: readonly string[];
  /** Whether the key holds a list, as far as that is known without the catalog. */
  readonly isList: boolean;
  /** Who looks at it. */
  readonly tests: readonly KeyTest[];
}

export interface ContextRows {
  /** Keys that a policy looks at, in the order of the evaluation. */
  readonly tested: readonly ContextRow[];
  /** The rest, by name. */
  readonly others: readonly ContextRow[];
}

/**
 * The keys of a request: what AWS would derive, with what the request itself says laid over it, and what
 * policies look at and nobody gives.
 * @param derived The context of the same request as if it said nothing itself.
 */
export function contextRows(
  derived: readonly ContextEntry[],
  given: GivenContext,
  tested: readonly TestedKey[],
): ContextRows {
  const entries = new Map(derived.map((entry) => [entry.key.toLowerCase(), entry]));
  const own = new Map(
    Object.entries(given).map(([key, value]) => [key.toLowerCase(), { key, value }]),
  );
  const tests = new Map(tested.map((one) => [one.key.toLowerCase(), one]));
  const row = (key: string) =>
    rowOf(key, {
      entry: entries.get(key) ?? null,
      said: own.get(key) ?? null,
      test: tests.get(key) ?? null,
    });
  const rest = [...new Set([...entries.keys(), ...own.keys()])].filter((key) => !tests.has(key));
  return {
    tested: [...tests.keys()].map(row),
    others: rest.toSorted((one, other) => (one < other ? -1 : 1)).map(row),
  };
}

/** What is known of a key. */
interface KeyFacts {
  readonly entry: ContextEntry | null;
  readonly said: { readonly key: string; readonly value: GivenContext[string] } | null;
  readonly test: TestedKey | null;
}

function rowOf(lowerCaseKey: string, facts: KeyFacts): ContextRow {
  const { entry, said, test } = facts;
  return {
    key: (entry ?? test ?? said)?.key ?? lowerCaseKey,
    derived: entry?.values ?? null,
    tests: test?.tests ?? [],
    ...valueOf(entry, said?.value, entry?.multivalued ?? isMultivaluedKey(lowerCaseKey)),
  };
}

/** @param said What the request says itself; undefined where it says nothing. */
function valueOf(
  entry: ContextEntry | null,
  said: GivenContext[string] | undefined,
  isList: boolean,
): Pick<ContextRow, "state" | "values" | "isList"> {
  if (said === null) return { state: "absent", values: [], isList };
  if (said !== undefined) {
    return { state: "given", values: [said].flat(), isList: typeof said !== "string" };
  }
  if (entry === null) return { state: "absent", values: [], isList };
  return { state: "derived", values: entry.values, isList };
}

/** The request's own context with a key in another state; what it says at first is for its editor to change. */
export function setState(
  given: GivenContext,
  row: ContextRow,
  state: KeyState,
  starting: string | readonly string[],
): GivenContext {
  switch (state) {
    case "given":
      return setKey(given, row.key, starting);
    case "derived":
      return removeKey(given, row.key);
    case "absent":
      // What nobody derives needs no removing.
      return row.derived === null ? removeKey(given, row.key) : setKey(given, row.key, null);
  }
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
