import type { Diagnostic, Fix, FixCode, TextEdit } from "../text/diagnostic.ts";
import type { SourceRange } from "../text/source.ts";
import { readTerraform } from "./from-terraform.ts";
import type { ReadYaml } from "./from-yaml.ts";
import { jsonDiagnostic, type JsonProblem } from "./json-diagnostic.ts";
import { parseJson } from "./parse-json.ts";

// What people paste where JSON is asked for: the same policy as some other program printed it. The
// parser can only say where it stopped; this says what the text is, and mends it where that is certain.

/** A policy is a few kilobytes; a text of another order is not worth reading twice. */
const LONGEST_TEXT = 100_000;

/**
 * Says more of each diagnostic that parsing `text` gave: what was pasted, and its mend.
 * @param readYaml Where absent, YAML is named and not mended.
 */
export function explainJson(
  text: string,
  found: readonly Diagnostic[],
  readYaml?: ReadYaml,
): readonly Diagnostic[] {
  const comments = found.filter(({ data }) => data["problem"] === "comment");
  const explained = found.map((diagnostic) => withFix(diagnostic, comments));
  const last = found.at(-1);
  if (last === undefined || text.length > LONGEST_TEXT || parseJson(text).root !== null) {
    return explained;
  }
  const foreign = recognize(text, readYaml);
  return foreign === null ? explained : [foreign];
}

/** A slip that parsing reads past: what it is on goes. */
function withFix(diagnostic: Diagnostic, comments: readonly Diagnostic[]): Diagnostic {
  const { data, range } = diagnostic;
  const problem = data["problem"];
  if (problem === "comment") {
    const edits = comments.map((comment) => ({ range: comment.range, text: "" }));
    return { ...diagnostic, fixes: [fix("remove-comments", edits)] };
  }
  if (problem === "byte-order-mark") {
    return { ...diagnostic, fixes: [fix("remove-byte-order-mark", [{ range, text: "" }])] };
  }
  if (problem !== "trailing-comma") return diagnostic;
  const removed = { text: String(data["text"] ?? "") };
  return { ...diagnostic, fixes: [fix("remove", [{ range, text: "" }], removed)] };
}

function recognize(text: string, readYaml?: ReadYaml): Diagnostic | null {
  const whole = { from: 0, to: text.length };
  for (const attempt of ATTEMPTS) {
    const mended = attempt(text, readYaml);
    if (mended === null) continue;
    const { problem, range = whole, fixes = [] } = mended;
    return jsonDiagnostic(problem, range, text.slice(range.from, range.from + 200), fixes);
  }
  return null;
}

interface Recognized {
  readonly problem: JsonProblem;
  readonly range?: SourceRange;
  readonly fixes?: readonly Fix[];
}

type Attempt = (text: string, readYaml?: ReadYaml) => Recognized | null;

/** A marker of a document, or a key at the start of a line. */
const YAML = /^(?:---[ \t]*$|[ \t]*-?[ \t]*["']?[A-Za-z]+["']?[ \t]*:(?:[ \t]|$))/m;

/** The surest first: each holds only when what it makes of the text is JSON. */
const ATTEMPTS: readonly Attempt[] = [
  decodeUrl,
  unescape,
  replacing(
    /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g,
    '"',
    "smart-quotes",
    "straighten-quotes",
  ),
  replacing(/[\u2018\u2019\u201A\u201B]/g, '"', "smart-quotes", "straighten-quotes"),
  replacing(/'/g, '"', "single-quotes", "straighten-quotes"),
  replacing(
    /[\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF]/g,
    " ",
    "odd-space",
    "plain-spaces",
  ),
  fromTerraform,
  fromYaml,
];

/** Every such character gives way, and the whole is JSON then. */
function replacing(pattern: RegExp, by: string, problem: JsonProblem, code: FixCode): Attempt {
  return (text) => {
    const edits = [...text.matchAll(pattern)].map(({ index, 0: found }): TextEdit => ({
      range: { from: index, to: index + found.length },
      text: by,
    }));
    const [first] = edits;
    if (first === undefined || !isJson(text.replaceAll(pattern, by))) return null;
    return { problem, range: first.range, fixes: [fix(code, edits)] };
  };
}

/** IAM's own API gives policies URL-encoded. */
function decodeUrl(text: string): Recognized | null {
  if (!/^\s*%7b/i.test(text)) return null;
  try {
    return becoming("url-encoded", "decode-url", text, decodeURIComponent(text.trim()));
  } catch {
    return { problem: "url-encoded" };
  }
}

/** The inside of a JSON string, as a log or another program's source shows a policy. */
function unescape(text: string): Recognized | null {
  if (!/^\s*\{(?:\s|\\n)*\\"/.test(text)) return null;
  const { root } = parseJson(`"${text.trim().replaceAll(/\r?\n/g, "\\n")}"`);
  return root?.kind === "string"
    ? becoming("escaped", "unescape", text, root.value)
    : { problem: "escaped" };
}

function fromTerraform(text: string): Recognized | null {
  const read = readTerraform(text);
  if (read === null) return null;
  return read.json === null
    ? { problem: "terraform" }
    : becoming("terraform", "convert-terraform", text, read.json);
}

/** In JSON, and after a word in front of it, a bracket comes before any key. */
function fromYaml(text: string, readYaml?: ReadYaml): Recognized | null {
  const [beginning = ""] = text.replaceAll(/^[ \t]*#.*$/gm, "").split(/[{[]/, 1);
  if (!YAML.test(beginning)) return null;
  const json = readYaml?.(text) ?? null;
  return json === null ? { problem: "yaml" } : becoming("yaml", "convert-yaml", text, json);
}

function becoming(problem: JsonProblem, code: FixCode, text: string, mended: string): Recognized {
  if (!isJson(mended)) return { problem };
  const edit = { range: { from: 0, to: text.length }, text: mended };
  return { problem, fixes: [fix(code, [edit])] };
}

function isJson(text: string): boolean {
  const { root } = parseJson(text);
  return root?.kind === "object";
}

function fix(code: FixCode, edits: readonly TextEdit[], data: Fix["data"] = {}): Fix {
  return { code, data, edits };
}
