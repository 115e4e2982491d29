import { createScanner, type ScanError, type SyntaxKind } from "jsonc-parser";
import type { SourceRange } from "../text/source.ts";

/** The scanner's token kinds. Its own enum exists only while compiling, so the numbers stand here. */
const KINDS = new Map<SyntaxKind, TokenKind>([
  [1, "{"],
  [2, "}"],
  [3, "["],
  [4, "]"],
  [5, ","],
  [6, ":"],
  [7, "null"],
  [8, "true"],
  [9, "false"],
  [10, "string"],
  [11, "number"],
  [12, "comment"],
  [13, "comment"],
  [14, "space"],
  [15, "space"],
  [17, "end"],
]);

const NO_SCAN_ERROR: ScanError = 0;

export type TokenKind =
  | "{"
  | "}"
  | "["
  | "]"
  | ","
  | ":"
  | "null"
  | "true"
  | "false"
  | "string"
  | "number"
  | "comment"
  | "space"
  | "unknown"
  | "end";

export interface Token {
  readonly kind: TokenKind;
  readonly range: SourceRange;
  /** Decoded for strings, as written for the rest. */
  readonly value: string;
  /** The token itself is broken: an unfinished string, a bad escape, a number without digits. */
  readonly broken: boolean;
}

/** Reads tokens one by one, skipping white space. Comments come through: policies may not have them. */
export function createTokenReader(text: string, from: number): () => Token {
  const scanner = createScanner(text, false);
  scanner.setPosition(from);
  return () => {
    let kind: TokenKind;
    do kind = KINDS.get(scanner.scan()) ?? "unknown";
    while (kind === "space");
    const start = scanner.getTokenOffset();
    return {
      kind,
      range: { from: start, to: start + scanner.getTokenLength() },
      value: scanner.getTokenValue(),
      broken: scanner.getTokenError() !== NO_SCAN_ERROR,
    };
  };
}
