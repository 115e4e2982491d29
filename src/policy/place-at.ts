import type { SourceRange } from "../text/source.ts";
import { type JsonPath, scanPlaces, type ScannedText } from "./place-at-scan.ts";
import { type PlaceStatement, readStatement, statementStep } from "./place-at-statement.ts";

export type { PlaceStatement } from "./place-at-statement.ts";

export type PlaceKind =
  /** The name of an element: of the policy where `statement` is null, else of that statement. */
  | "element-key"
  /** The value of `Version`, `Id`, `Sid` or `Effect`. */
  | "element-value"
  | "action"
  | "resource"
  /** `AWS`, `Service`, `Federated`, `CanonicalUser`. */
  | "principal-type"
  | "principal"
  | "condition-operator"
  | "condition-key"
  | "condition-value"
  /** Where a whole statement, or a list of them, is expected. */
  | "statement"
  /** Anywhere else: between tokens, or where no policy has anything. */
  | "other";

/** What stands at an offset of a policy text, or could be written there. */
export interface PolicyPlace {
  readonly kind: PlaceKind;
  /** Names of members and positions in lists, from the root: `["Statement", 0, "Action", 1]`. */
  readonly path: JsonPath;
  /** The element it belongs to: `Action`, `NotAction`, `Version`, `Condition` …; null outside of any. */
  readonly element: string | null;
  readonly statement: PlaceStatement | null;
  /** Names of the other members beside the key that stands here; empty where no key does. */
  readonly siblings: readonly string[];
  /** `AWS`, `Service` …, of a principal written in an object. */
  readonly principalType: string | null;
  readonly operator: string | null;
  readonly conditionKey: string | null;
  /** What stands here, without quotes, escapes decoded; empty where nothing does. */
  readonly value: string;
  /** What was written of it before the offset. */
  readonly before: string;
  /** What gives way to another text: the inside of the quotes where there are any. */
  readonly range: SourceRange;
  /** Around the range: `none`, an opening one alone, or both. */
  readonly quotes: "none" | "open" | "closed";
  /** End of the value before, where a comma must be written after it first; else null. */
  readonly missingComma: number | null;
  /** Whether a colon follows: the key that stands here has its value already. */
  readonly hasValue: boolean;
  /** Whether another key or value follows, with no comma between. */
  readonly needsComma: boolean;
}

/**
 * What stands at `offset` of a policy text, valid or not, and all that completion and hovers need to know
 * about its surroundings. Linear in the text; never throws; an offset outside the text is its nearest end.
 */
export function placeAt(text: string, offset: number): PolicyPlace {
  const at = Math.min(Math.max(0, offset), text.length);
  const found: ScannedText[] = [];
  const scanned = scanPlaces(text, at, (one) => {
    found.push(one);
  });
  const { gap, next } = scanned;
  const nothing = { ...gap, value: "", range: { from: at, to: at }, quotes: "none" } as const;
  const { role, path, value, quotes, range: written } = scanned.text ?? nothing;
  const others = found.filter((one) => one !== scanned.text);
  const range = replaceable(quotes, written, at);
  return {
    ...meaningOf(role, path),
    path,
    statement: isInStatement(path) ? readStatement(others, path) : null,
    siblings: role === "key" ? siblingsOf(others, path) : [],
    value,
    before: text.slice(range.from, Math.max(range.from, Math.min(at, range.to))),
    range,
    quotes,
    missingComma: gap.missingComma,
    hasValue: next?.kind === ":",
    needsComma: next !== null && STARTS.has(next.kind),
  };
}

/** What a key or a value begins with. */
const STARTS: ReadonlySet<string> = new Set(["string", "unknown", "{", "["]);

function replaceable(
  quotes: ScannedText["quotes"],
  range: SourceRange,
  offset: number,
): SourceRange {
  if (quotes === "none") return range;
  // A string without an end takes the rest of its line; only what was written so far is its own.
  const to = quotes === "closed" ? range.to - 1 : offset;
  return { from: Math.min(range.from + 1, to), to };
}

function isInStatement(path: JsonPath): boolean {
  return path[0] === "Statement" && path.length > 0;
}

type Meaning = Pick<
  PolicyPlace,
  "kind" | "element" | "principalType" | "operator" | "conditionKey"
>;

const NO_MEANING = { element: null, principalType: null, operator: null, conditionKey: null };

function meaningOf(role: "key" | "value" | "separator", path: JsonPath): Meaning {
  if (role === "separator") return { ...NO_MEANING, kind: "other" };
  if (!isInStatement(path)) return outsideStatements(role, path);
  const inner = path.slice(statementStep(path));
  const [element, second, third] = inner.map((step) => (typeof step === "string" ? step : null));
  if (element === undefined || element === null) {
    return { ...NO_MEANING, kind: role === "key" ? "element-key" : "statement" };
  }
  const block = { element, second: second ?? null, third: third ?? null, depth: inner.length };
  return role === "key" ? keyInElement(block) : valueInElement(block);
}

function outsideStatements(role: "key" | "value", path: JsonPath): Meaning {
  const [element] = path;
  if (role === "key" && path.length === 0) return { ...NO_MEANING, kind: "element-key" };
  if (role === "value" && path.length === 1 && typeof element === "string") {
    return { ...NO_MEANING, kind: "element-value", element };
  }
  return { ...NO_MEANING, kind: "other" };
}

interface Block {
  readonly element: string;
  readonly second: string | null;
  readonly third: string | null;
  readonly depth: number;
}

function keyInElement({ element, second, depth }: Block): Meaning {
  const meaning = { ...NO_MEANING, element };
  if (isPrincipal(element) && depth === 1) return { ...meaning, kind: "principal-type" };
  if (element === "Condition" && depth === 1) return { ...meaning, kind: "condition-operator" };
  if (element === "Condition" && depth === 2 && second !== null) {
    return { ...meaning, kind: "condition-key", operator: second };
  }
  return { ...meaning, kind: "other" };
}

function valueInElement({ element, second, third }: Block): Meaning {
  const meaning = { ...NO_MEANING, element };
  switch (element) {
    case "Action":
    case "NotAction":
      return { ...meaning, kind: "action" };
    case "Resource":
    case "NotResource":
      return { ...meaning, kind: "resource" };
    case "Principal":
    case "NotPrincipal":
      return { ...meaning, kind: "principal", principalType: second };
    case "Condition":
      return third === null
        ? { ...meaning, kind: "other" }
        : { ...meaning, kind: "condition-value", operator: second, conditionKey: third };
    case "Effect":
    case "Sid":
      return { ...meaning, kind: "element-value" };
    default:
      return { ...meaning, kind: "other" };
  }
}

function isPrincipal(element: string): boolean {
  return element === "Principal" || element === "NotPrincipal";
}

function siblingsOf(others: readonly ScannedText[], path: JsonPath): readonly string[] {
  return others
    .filter((one) => one.role === "key" && isSamePath(one.path, path))
    .map(({ value }) => value);
}

function isSamePath(one: JsonPath, other: JsonPath): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
