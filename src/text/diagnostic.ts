import type { SourceRange } from "./source.ts";

export type Severity = "error" | "security-warning" | "warning" | "suggestion";

/**
 * Something wrong with what was written in one policy text. Data, never an exception, and never a
 * sentence: `explanation/` words it from the code and the data.
 */
export interface Diagnostic {
  /** AWS's finding code in its own spelling (`MISSING_VERSION`), or ours where AWS has none. */
  readonly code: string;
  readonly severity: Severity;
  /** What fills the sentence's places: the user's own text, suggestions, limits. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly range: SourceRange;
  /** The AWS page that states the rule. */
  readonly documentation: string;
  /** Mends that are certain, the likeliest first; absent where what was meant is anyone's guess. */
  readonly fixes?: readonly Fix[];
}

/**
 * A mend for one diagnostic: edits of the same text that make the diagnostic go away and bring no new
 * error. Data like the diagnostic itself; `explanation/` words it from the code and the data.
 */
export interface Fix {
  readonly code: FixCode;
  readonly data: Readonly<Record<string, string | number>>;
  /** They do not overlap, and are applied together. */
  readonly edits: readonly TextEdit[];
}

/** A text edit: the characters of the range give way to `text`. */
export interface TextEdit {
  readonly range: SourceRange;
  readonly text: string;
}

export type FixCode =
  /** `from` gives way to `to`. */
  | "replace"
  /** An item, a member or a comma goes: `text`. */
  | "remove"
  /** A member is added: `element` with the value `value`. */
  | "add"
  /** A list of one value is written as that value: `element`. */
  | "unwrap-list"
  /** A value is put under the key it lacks: `key`. */
  | "wrap-in-key"
  /** The text holds a policy that something else is wrapped around; the policy alone stays. */
  | "use-inner-policy"
  | "remove-comments"
  | "remove-byte-order-mark"
  | "straighten-quotes"
  | "plain-spaces"
  | "decode-url"
  | "unescape"
  | "convert-terraform"
  | "convert-yaml";
