import { createTokenReader, type Token } from "../json/token-reader.ts";
import type { SourceRange } from "../text/source.ts";

/** The way from the root to a value: names of members, and positions in lists. */
export type JsonPath = readonly (string | number)[];

/** A text found where a string may stand, read without asking whether the JSON around it is right. */
export interface ScannedText {
  readonly role: "key" | "value";
  /** Of a key: of the object it is in. Of a value: its own. */
  readonly path: JsonPath;
  readonly value: string;
  readonly range: SourceRange;
  /** A word without quotes, a string whose end is missing, or a whole one. */
  readonly quotes: "none" | "open" | "closed";
}

/** What could be written at an offset where nothing stands. */
export interface ScannedGap {
  readonly role: "key" | "value" | "separator";
  readonly path: JsonPath;
  /** End of the value before, where the comma after it is missing; else null. */
  readonly missingComma: number | null;
}

export interface ScannedPlace {
  readonly text: ScannedText | null;
  readonly gap: ScannedGap;
  /** What stands behind the place: a colon, a bracket …; null at the end. */
  readonly next: Token | null;
}

interface Frame {
  readonly kind: "object" | "array";
  /** Name of the member, or position of the item, that is read now. */
  step: string | number;
  expects: "key" | "colon" | "value" | "comma";
  /** End of the value before. */
  valueTo: number;
  /** How many of the open containers up to this one are of its kind and of the other. */
  readonly objects: number;
  readonly arrays: number;
}

/** Policies are ten levels deep; a text of brackets alone must not cost a path a bracket. */
const DEEPEST = 32;

/**
 * Reads a JSON text, however broken, and tells every key and string value to `visit`, and what stands at
 * `offset`. Linear in the text. Never throws.
 */
export function scanPlaces(
  text: string,
  offset: number,
  visit: (found: ScannedText) => void,
): ScannedPlace {
  const tokens = readTokens(text);
  const frames: Frame[] = [];
  let gap: ScannedGap | null = null;
  let here: ScannedText | null = null;
  let behind: Token | undefined;
  for (const [index, token] of tokens.entries()) {
    const holds = gap === null && isInside(token, offset);
    if (gap === null && (holds || offset <= token.range.from)) {
      gap = gapOf(frames);
      behind = tokens[holds ? index + 1 : index];
    }
    const found = readToken(token, frames);
    if (found === null) continue;
    visit(found);
    if (holds) here = found;
  }
  return { text: here, gap: gap ?? gapOf(frames), next: behind ?? null };
}

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const next = createTokenReader(text, 0);
  for (let token = next(); token.kind !== "end"; token = next()) tokens.push(token);
  return tokens;
}

/** Whether what is typed at the offset becomes part of the token. */
function isInside({ kind, range, broken }: Token, offset: number): boolean {
  if (offset > range.from && offset < range.to) return true;
  return offset === range.to && ((kind === "string" && broken) || isWord(kind));
}

/** What grows when a letter is typed at its end. */
function isWord(kind: Token["kind"]): boolean {
  return kind === "unknown" || kind === "true" || kind === "false" || kind === "number";
}

/** Moves the frames on by one token; gives what it says, where it is a key or a value. */
function readToken(token: Token, frames: Frame[]): ScannedText | null {
  const frame = frames.at(-1);
  if (token.kind === "comment") return null;
  if (isText(token.kind)) return readText(token, frames, frame);
  if (token.kind === "{" || token.kind === "[") {
    if (frame !== undefined) beginValue(frame, token);
    frames.push(openFrame(token, frame));
  } else if (token.kind === "}" || token.kind === "]") closeFrame(frames, token);
  else if (frame !== undefined) separate(frame, token);
  return null;
}

function isText(kind: Token["kind"]): boolean {
  return kind === "string" || kind === "null" || isWord(kind);
}

function separate(frame: Frame, { kind }: Token): void {
  if (kind === ",") beginItem(frame);
  else if (frame.expects === "colon") frame.expects = "value";
}

function openFrame({ kind, range }: Token, outer: Frame | undefined): Frame {
  const isObject = kind === "{";
  return {
    kind: isObject ? "object" : "array",
    step: isObject ? "" : 0,
    expects: isObject ? "key" : "value",
    valueTo: range.from,
    objects: (outer?.objects ?? 0) + (isObject ? 1 : 0),
    arrays: (outer?.arrays ?? 0) + (isObject ? 0 : 1),
  };
}

function readText(token: Token, frames: readonly Frame[], frame: Frame | undefined) {
  const shared = { value: token.value, range: token.range, quotes: quotesOf(token) };
  if (frame === undefined) return { role: "value", path: [], ...shared } as const;
  // After a value, or after a key that lost its value, a string in an object is the next key.
  if (frame.kind === "object" && frame.expects !== "value") {
    const path = pathOf(frames, frames.length - 1);
    frame.step = token.value;
    frame.expects = "colon";
    return { role: "key", path, ...shared } as const;
  }
  beginValue(frame, token);
  return { role: "value", path: pathOf(frames), ...shared } as const;
}

function quotesOf({ kind, broken }: Token): ScannedText["quotes"] {
  if (kind !== "string") return "none";
  return broken ? "open" : "closed";
}

function beginValue(frame: Frame, token: Token): void {
  if (frame.kind === "array" && frame.expects === "comma") beginItem(frame);
  frame.expects = "comma";
  frame.valueTo = token.range.to;
}

function beginItem(frame: Frame): void {
  if (frame.kind === "object") frame.expects = "key";
  else {
    frame.expects = "value";
    if (typeof frame.step === "number") frame.step += 1;
  }
}

/** Closes the nearest container of the bracket's kind, with what was left open inside it. */
function closeFrame(frames: Frame[], token: Token): void {
  const kind = token.kind === "}" ? "object" : "array";
  const innermost = frames.at(-1);
  // A bracket that closes nothing is passed over, without walking the stack for each of a row of them.
  if ((innermost?.[`${kind}s`] ?? 0) === 0) return;
  while (frames.pop()?.kind !== kind);
  const outer = frames.at(-1);
  if (outer !== undefined) outer.valueTo = token.range.to;
}

function gapOf(frames: readonly Frame[]): ScannedGap {
  const frame = frames.at(-1);
  if (frame === undefined) return { role: "value", path: [], missingComma: null };
  const missingComma = frame.expects === "comma" ? frame.valueTo : null;
  if (frame.kind === "array") {
    const path = pathOf(frames);
    return { role: "value", path, missingComma };
  }
  if (frame.expects === "value") return { role: "value", path: pathOf(frames), missingComma };
  const path = pathOf(frames, frames.length - 1);
  return { role: frame.expects === "colon" ? "separator" : "key", path, missingComma };
}

function pathOf(frames: readonly Frame[], depth = frames.length): JsonPath {
  return frames.slice(0, Math.min(DEEPEST, depth)).map(({ step }) => step);
}
