import { CREATE_KINDS, type CreateKind } from "./create-kinds.ts";
import type { Creation } from "./make.ts";

/** More of a list nobody reads while typing. */
const MOST_OFFERED = 8;

/** What a name alone may stand for. */
const COMMON: readonly CreateKind[] = ["user", "group", "role", "s3-bucket", "account"];

/**
 * What a text typed on the canvas may ask for, the likeliest first: `u alice`, `role deploy`, `a 222222222222 Reports`,
 * an ARN, the twelve digits of an account. Of nothing typed, every kind.
 */
export function readTyped(text: string): readonly Creation[] {
  const typed = text.trim();
  if (typed === "") return CREATE_KINDS.map(({ kind }) => ({ type: "kind", kind, name: null }));
  if (typed.toLowerCase().startsWith("arn:")) return [{ type: "arn", arn: typed }];
  if (/^\d{12}$/.test(typed)) return [accountOf(typed)];
  const [word, rest] = splitWord(typed);
  const kinds = kindsOf(word.toLowerCase());
  const offered = kinds.map((kind) => creationOf(kind, rest));
  if (rest !== "" || kinds.length > 0) return offered.slice(0, MOST_OFFERED);
  return COMMON.map((kind) => creationOf(kind, typed));
}

function splitWord(text: string): readonly [string, string] {
  const at = text.search(/\s/);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at).trim()];
}

/** The kind a word means, else those whose words begin with it. */
function kindsOf(word: string): readonly CreateKind[] {
  const exact = CREATE_KINDS.filter(({ words }) => words.includes(word));
  const begun = CREATE_KINDS.filter(
    (row) => !exact.includes(row) && row.words.some((each) => each.startsWith(word)),
  );
  return [...exact, ...begun].map(({ kind }) => kind);
}

function creationOf(kind: CreateKind, name: string): Creation {
  if (kind === "account") return accountOf(name);
  return { type: "kind", kind, name: name === "" ? null : name };
}

/** An account has a number, a name, or both. */
function accountOf(text: string): Creation {
  const [word, rest] = splitWord(text);
  const isNumber = /^\d+$/.test(word);
  const name = isNumber ? rest : text;
  return {
    type: "kind",
    kind: "account",
    name: name === "" ? null : name,
    ...(isNumber ? { accountId: word } : {}),
  };
}
