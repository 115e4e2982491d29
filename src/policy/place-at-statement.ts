import type { JsonPath, ScannedText } from "./place-at-scan.ts";

/** What else a statement says, as far as it could be read, wherever it is broken. */
export interface PlaceStatement {
  /** Position in the `Statement` list. */
  readonly index: number;
  /** Names of its elements. */
  readonly elements: readonly string[];
  readonly effect: string | null;
  /** Of `Action` or of `NotAction`. */
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditionKeys: readonly string[];
}

/** How many steps of a path lead to the statement: one statement may stand without its list. */
export function statementStep(path: JsonPath): number {
  return typeof path[1] === "number" ? 2 : 1;
}

/** Gathers what the texts of a policy say about the statement that `path` leads into. */
export function readStatement(texts: readonly ScannedText[], path: JsonPath): PlaceStatement {
  const start = statementStep(path);
  const index = start === 2 ? Number(path[1]) : 0;
  const inside = texts
    .filter(({ path: at }) => at[0] === "Statement" && (start === 1 || at[1] === index))
    .map(({ role, path: at, value }) => ({ role, value, inner: at.slice(start) }));
  const keys = inside.filter(({ role }) => role === "key");
  const valuesOf = (...elements: readonly string[]) =>
    inside
      .filter(({ role, inner: [element] }) => role === "value" && elements.includes(`${element}`))
      .map(({ value }) => value);
  return {
    index,
    elements: keys.filter(({ inner }) => inner.length === 0).map(({ value }) => value),
    effect: valuesOf("Effect").at(-1) ?? null,
    actions: valuesOf("Action", "NotAction"),
    resources: valuesOf("Resource", "NotResource"),
    conditionKeys: keys
      .filter(({ inner }) => inner.length === 2 && inner[0] === "Condition")
      .map(({ value }) => value),
  };
}
