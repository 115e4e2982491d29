import { isAccountId } from "../arn/arn.ts";
import { isJsonObject, readTree } from "../scenario/json-tree.ts";
import type { Result } from "../text/result.ts";
import { at } from "./pasted-fields.ts";
import { accountsIn, type PastedAccounts } from "./pasted-identities.ts";
import { type PastedPolicy, pastedPolicy, policyIn } from "./pasted-policy.ts";

/** What was pasted, once it is understood. */
export type Pasted =
  | { readonly kind: "arns"; readonly arns: readonly string[] }
  | { readonly kind: "policy"; readonly policy: PastedPolicy }
  | ({ readonly kind: "accounts" } & PastedAccounts);

export interface PastedProblem {
  readonly code:
    | "empty"
    | "too-large"
    | "not-json"
    | "too-deep"
    | "not-understood"
    | "a-scenario"
    | "nothing-in-it";
  /** Where, or what stands there: the keys of a document that nobody knows, the line that is no ARN. */
  readonly at: string;
}

/** A list longer than this comes as JSON. */
const MOST_ARNS = 500;
/** What is shown of a text that was not understood. */
const SHOWN = 80;

/**
 * Understands what somebody pasted: ARNs or account numbers, one a line; a policy, by itself or as a command of the AWS
 * CLI prints it; what `aws iam get-account-authorization-details` and its likes print. Never throws, and takes time linear
 * in the text.
 */
export function parsePasted(text: string): Result<Pasted, PastedProblem> {
  const trimmed = text.trim();
  if (trimmed === "") return problem("empty");
  if (trimmed.startsWith("{") || trimmed.startsWith("[")) return parseDocument(trimmed);
  const lines = trimmed.split(/[\s,;"']+/).filter((line) => line !== "");
  const other = lines.find((line) => !line.startsWith("arn:") && !isAccountId(line));
  if (other !== undefined) return problem("not-understood", other);
  return { ok: true, value: { kind: "arns", arns: [...new Set(lines)].slice(0, MOST_ARNS) } };
}

function parseDocument(text: string): Result<Pasted, PastedProblem> {
  const read = readTree(text);
  if (!read.ok) return unreadable(text, read.error.code);
  // A list of one is what some tools make of a document.
  const [first] = Array.isArray(read.value) ? read.value : [read.value];
  if (!isJsonObject(first)) return problem("not-understood", text);
  if (Array.isArray(at(first, "accounts"))) return problem("a-scenario");
  const policy = policyIn(first);
  if (policy !== null) return { ok: true, value: { kind: "policy", policy } };
  const accounts = accountsIn(first);
  if (accounts === null) return problem("not-understood", Object.keys(first).join(", "));
  return accounts.accounts.length === 0
    ? problem("nothing-in-it", Object.keys(first).join(", "))
    : { ok: true, value: { kind: "accounts", ...accounts } };
}

/** A policy may be half typed: the editor says what is wrong with it. */
function unreadable(text: string, code: string): Result<Pasted, PastedProblem> {
  if (code === "too-large") return problem("too-large");
  if (code === "too-deep" || code === "too-many-values") return problem("too-deep");
  const isPolicy = text.length < LONGEST_POLICY && /"Statement"\s*:/.test(text);
  return isPolicy
    ? { ok: true, value: { kind: "policy", policy: pastedPolicy(text, {}) } }
    : problem("not-json", text);
}

/** Characters; no policy of AWS's is longer. */
const LONGEST_POLICY = 50_000;

function problem(
  code: PastedProblem["code"],
  where = "",
): { readonly ok: false; readonly error: PastedProblem } {
  return { ok: false, error: { code, at: where.slice(0, SHOWN) } };
}
