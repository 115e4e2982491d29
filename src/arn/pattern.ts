import {
  type Chunk,
  compileRange,
  literalOf,
  type PatternPart,
  type RangeMatcher,
  standsAt,
  toChunks,
} from "./chunks.ts";

/**
 * The one wildcard matcher: `*` is any run of characters, `?` is any one.
 *
 * A pattern is cut at its stars into chunks. The first must stand at the beginning, the last at the
 * end, and each one between is taken at its first occurrence after the one before; taking it later
 * can never help. So nothing is ever tried twice, however many stars there are.
 */

export interface Pattern {
  readonly matches: (value: string) => boolean;
}

/** A pattern with variables. */
export interface VariablePattern<Values> {
  readonly matches: (value: string, values: Values) => boolean;
  /** The same for `value.slice(from, to)`, without making that slice. */
  readonly matchesRange: RangeMatcher<Values>;
  /**
   * The same for values that are known to begin with `prefix`, which it does not compare again; null
   * when none of them matches.
   */
  readonly after: (prefix: string) => KnownPrefixPattern<Values> | null;
}

export interface KnownPrefixPattern<Values> {
  readonly matches: (value: string, values: Values) => boolean;
  /** Whether every value with this prefix matches. */
  readonly isAlways: boolean;
}

/**
 * Compiles a pattern without variables. With `ignoreCase`, values are compared in lower case.
 * Matching allocates nothing (values that are lower case already are not copied).
 */
export function compilePattern(
  text: string,
  options: { readonly ignoreCase?: boolean } = {},
): Pattern {
  const folded = options.ignoreCase === true ? text.toLowerCase() : text;
  const { matches } = compileParts<undefined>(parseWildcards(folded));
  return options.ignoreCase === true
    ? { matches: (value) => matches(value.toLowerCase(), undefined) }
    : { matches: (value) => matches(value, undefined) };
}

/** Compiles a pattern whose parts are known: literal text, wildcards and variables. */
export function compileParts<Values>(
  parts: readonly PatternPart<Values>[],
): VariablePattern<Values> {
  const chunks = toChunks(parts);
  const matchesRange = compileRange(chunks);
  return {
    matches: compileWhole(chunks, 0, matchesRange),
    matchesRange,
    after: (prefix) => compileAfter(chunks, prefix),
  };
}

/** The two patterns that policies have most without a detour: plain text, and one star in it. */
function compileWhole<Values>(
  chunks: readonly Chunk<Values>[],
  from: number,
  matchesRange: RangeMatcher<Values>,
): VariablePattern<Values>["matches"] {
  const first = literalOf(chunks[0]);
  const last = chunks.length > 2 ? null : literalOf(chunks.at(-1));
  if (first === null || last === null) {
    return (value, values) => matchesRange(value, from, value.length, values);
  }
  if (chunks.length === 1) {
    return (value) => value.length === from + first.length && standsAt(value, first, from);
  }
  const shortest = from + first.length + last.length;
  return (value) =>
    value.length >= shortest &&
    standsAt(value, first, from) &&
    standsAt(value, last, value.length - last.length);
}

function compileAfter<Values>(
  chunks: readonly Chunk<Values>[],
  prefix: string,
): KnownPrefixPattern<Values> | null {
  const [first = [], ...others] = chunks;
  const text = first[0]?.kind === "text" ? first[0].text : "";
  const from = Math.min(text.length, prefix.length);
  if (text.slice(0, from) !== prefix.slice(0, from)) return null;
  const left = withoutStart(first, from);
  const endsBefore = others.length === 0 && left.length === 0 && from < prefix.length;
  if (endsBefore) return null;
  const after = [left, ...others];
  return {
    matches: compileWhole(after, from, compileRange(after)),
    isAlways: after.length === 2 && after.every((chunk) => chunk.length === 0),
  };
}

/** A chunk without the first characters of the text it begins with. */
function withoutStart<Values>(chunk: Chunk<Values>, length: number): Chunk<Values> {
  const [head, ...atoms] = chunk;
  if (head?.kind !== "text") return chunk;
  const text = head.text.slice(length);
  return text === "" ? atoms : [{ kind: "text", text }, ...atoms];
}

/** Cuts a text into literal text and wildcards. */
export function parseWildcards(text: string): PatternPart<unknown>[] {
  const parts: PatternPart<unknown>[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character !== "*" && character !== "?") continue;
    if (at > from) parts.push({ kind: "text", text: text.slice(from, at) });
    parts.push({ kind: character === "*" ? "any-run" : "any-character" });
    from = at + 1;
  }
  if (from < text.length) parts.push({ kind: "text", text: text.slice(from) });
  return parts;
}
