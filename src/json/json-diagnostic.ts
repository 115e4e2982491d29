import type { Diagnostic, Fix } from "../text/diagnostic.ts";
import type { SourceRange } from "../text/source.ts";

export type JsonDiagnosticCode = "JSON_SYNTAX_ERROR";

/** What is wrong with the JSON; AWS has the one code for all of it. */
export type JsonProblem =
  | "unexpected-token"
  | "unexpected-end"
  | "empty"
  | "value-expected"
  | "key-expected"
  | "colon-expected"
  | "comma-expected"
  | "text-after-end"
  | "invalid-string"
  | "invalid-number"
  | "trailing-comma"
  | "comment"
  | "byte-order-mark"
  | "smart-quotes"
  | "duplicate-key"
  | "too-deep"
  | "control-character"
  | "single-quotes"
  | "odd-space"
  | "url-encoded"
  | "escaped"
  | "terraform"
  | "yaml";

const DOCUMENTATION =
  "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-json-syntax-error";

/** Quoted text in a diagnostic stays short: the range points at the whole. */
const LONGEST_QUOTE = 60;

export function jsonDiagnostic(
  problem: JsonProblem,
  range: SourceRange,
  text: string,
  fixes: readonly Fix[] = [],
): Diagnostic & { readonly code: JsonDiagnosticCode } {
  return {
    ...(fixes.length > 0 && { fixes }),
    code: "JSON_SYNTAX_ERROR",
    severity: "error",
    data: { problem, text: text.slice(0, LONGEST_QUOTE) },
    range,
    documentation: DOCUMENTATION,
  };
}
