/** A piece of a pattern. `Values` is what the text of a variable is read from. */
export type PatternPart<Values> =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "any-character" }
  | { readonly kind: "any-run" }
  | PatternVariable<Values>;

/** Text that is known only when matching. Whatever it turns out to be is literal: its `*` is a star. */
export interface PatternVariable<Values> {
  readonly kind: "variable";
  /** Undefined when the variable has no value; the pattern then matches nothing. */
  readonly resolve: (values: Values) => string | undefined;
}

export type RangeMatcher<Values> = (
  value: string,
  from: number,
  to: number,
  values: Values,
) => boolean;

type Atom<Values> = Exclude<PatternPart<Values>, { kind: "any-run" }>;

/** What stands between two stars: how a pattern is matched by them, `pattern.ts` says. */
export type Chunk<Values> = readonly Atom<Values>[];

/** Matches the part of a value from one position to another. */
export function compileRange<Values>(chunks: readonly Chunk<Values>[]): RangeMatcher<Values> {
  return compileTexts(chunks) ?? compileChunks(chunks);
}

/** One chunk more than there are stars. Empty ones between two stars say nothing and are left out. */
export function toChunks<Values>(parts: readonly PatternPart<Values>[]): Chunk<Values>[] {
  const chunks: Chunk<Values>[] = [];
  let chunk: Atom<Values>[] = [];
  for (const part of parts) {
    if (part.kind === "any-run") {
      if (chunk.length > 0 || chunks.length === 0) chunks.push(chunk);
      chunk = [];
    } else appendAtom(chunk, part);
  }
  chunks.push(chunk);
  return chunks;
}

function appendAtom<Values>(chunk: Atom<Values>[], atom: Atom<Values>): void {
  const last = chunk.at(-1);
  if (atom.kind === "text" && atom.text === "") return;
  if (atom.kind === "text" && last?.kind === "text") {
    chunk[chunk.length - 1] = { kind: "text", text: last.text + atom.text };
  } else chunk.push(atom);
}

/** The chunk's text when it is nothing but text. */
export function literalOf<Values>(chunk: Chunk<Values> | undefined): string | null {
  if (chunk === undefined || chunk.length > 1) return null;
  const [atom] = chunk;
  if (atom === undefined) return "";
  return atom.kind === "text" ? atom.text : null;
}

/** Nearly every pattern in a real policy: stars between plain texts, and nothing else. */
function compileTexts<Values>(chunks: readonly Chunk<Values>[]): RangeMatcher<Values> | null {
  const texts: string[] = [];
  for (const chunk of chunks) {
    const text = literalOf(chunk);
    if (text === null) return null;
    texts.push(text);
  }
  const [first = "", ...others] = texts;
  const last = others.pop();
  if (last === undefined) {
    return (value, from, to) => to - from === first.length && standsAt(value, first, from);
  }
  return others.length === 0 ? compileEnds(first, last) : compileMiddles(first, others, last);
}

function compileEnds<Values>(first: string, last: string): RangeMatcher<Values> {
  const shortest = first.length + last.length;
  if (shortest === 0) return () => true;
  return (value, from, to) =>
    to - from >= shortest &&
    standsAt(value, first, from) &&
    standsAt(value, last, to - last.length);
}

function compileMiddles<Values>(
  first: string,
  middles: readonly string[],
  last: string,
): RangeMatcher<Values> {
  return (value, from, to) => {
    const end = to - last.length;
    let at = from + first.length;
    if (at > end || !standsAt(value, first, from) || !standsAt(value, last, end)) return false;
    for (const middle of middles) {
      at = value.indexOf(middle, at);
      if (at === -1) return false;
      at += middle.length;
      if (at > end) return false;
    }
    return true;
  };
}

function compileChunks<Values>(chunks: readonly Chunk<Values>[]): RangeMatcher<Values> {
  const first = chunks[0] ?? [];
  if (chunks.length === 1) {
    return (value, from, to, values) => endOfChunk(first, value, from, to, values) === to;
  }
  const last = chunks.at(-1) ?? [];
  if (chunks.length === 2 && last.length === 0) {
    return (value, from, to, values) => endOfChunk(first, value, from, to, values) !== -1;
  }
  return (value, from, to, values) => {
    let at = endOfChunk(first, value, from, to, values);
    if (at === -1) return false;
    const length = lengthOfChunk(last, values);
    const lastStart = to - length;
    if (length === -1 || lastStart < at) return false;
    if (endOfChunk(last, value, lastStart, to, values) !== to) return false;
    for (let index = 1; index < chunks.length - 1; index += 1) {
      const chunk = chunks[index];
      if (chunk === undefined) return false;
      at = findChunk(chunk, value, at, lastStart, values);
      if (at === -1) return false;
    }
    return true;
  };
}

/** Where the chunk ends when it begins at `at`; -1 when it does not stand there. */
function endOfChunk<Values>(
  chunk: Chunk<Values>,
  value: string,
  from: number,
  to: number,
  values: Values,
): number {
  let at = from;
  for (const atom of chunk) {
    if (atom.kind === "any-character") {
      at += 1;
    } else {
      const text = atom.kind === "text" ? atom.text : atom.resolve(values);
      if (text === undefined || !standsAt(value, text, at)) return -1;
      at += text.length;
    }
    if (at > to) return -1;
  }
  return at;
}

/** The end of the chunk's first occurrence in `[from, to)`; -1 when it has none. */
function findChunk<Values>(
  chunk: Chunk<Values>,
  value: string,
  from: number,
  to: number,
  values: Values,
): number {
  const length = lengthOfChunk(chunk, values);
  if (length === -1) return -1;
  const [head] = chunk;
  const anchor = head?.kind === "text" ? head.text : null;
  for (let at = from; at + length <= to; at += 1) {
    if (anchor !== null) {
      at = value.indexOf(anchor, at);
      if (at === -1 || at + length > to) return -1;
    }
    const end = endOfChunk(chunk, value, at, to, values);
    if (end !== -1) return end;
  }
  return -1;
}

/** -1 when a variable in it has no value. */
function lengthOfChunk<Values>(chunk: Chunk<Values>, values: Values): number {
  let length = 0;
  for (const atom of chunk) {
    if (atom.kind === "any-character") length += 1;
    else {
      const text = atom.kind === "text" ? atom.text : atom.resolve(values);
      if (text === undefined) return -1;
      length += text.length;
    }
  }
  return length;
}

/**
 * Whether `text` stands in `value` at a position of it. From its end, since ARNs begin alike; and by hand,
 * which for texts as short as these takes half of what calling `startsWith` does.
 */
export function standsAt(value: string, text: string, from: number): boolean {
  if (from + text.length > value.length) return false;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (value.charCodeAt(from + at) !== text.charCodeAt(at)) return false;
  }
  return true;
}
