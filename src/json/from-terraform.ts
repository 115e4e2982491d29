import { readTerraformDocument } from "./from-terraform-document.ts";
import { parseJson } from "./parse-json.ts";

/** Signs that a text is Terraform: its functions, its blocks, or `Version = "…"`. */
const SIGNS =
  /\bjsonencode\s*\(|\baws_iam_policy_document\b|^[ \t]*(?:resource|data|statement|policy)\b[^\n:]*[{=]|^[ \t]*"?(?:Version|Statement|Effect)"?\s*=[^=]|=\s*<<[-~]?\s*\w+/m;

const HEREDOC = /<<[-~]?[ \t]*(\w+)[ \t]*\r?\n/;

/** A name, a text, a number, or a sign of HCL's object syntax, with spaces and comments between them. */
const TOKEN = /\s+|#[^\n]*|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|[A-Za-z_][\w-]*|-?\d+(?:\.\d+)?|./gsy;

const IGNORED = /^(?:\s|#|\/\/|,)/;

/** How much deeper a sign leads. */
const DEPTH: ReadonlyMap<string, number> = new Map([
  ["{", 1],
  ["[", 1],
  ["}", -1],
  ["]", -1],
]);

/**
 * The policy inside a piece of Terraform: the JSON of a heredoc, an object written in HCL, or a policy
 * document written in blocks. `json` is null where the text is Terraform but depends on what only
 * Terraform knows; the whole is null where it is no Terraform at all.
 */
export function readTerraform(text: string): { readonly json: string | null } | null {
  if (!SIGNS.test(text)) return null;
  const found = fromHeredoc(text) ?? fromObject(text);
  if (found === null) return { json: readTerraformDocument(text) };
  const known = !/(?<!\$)\$\{(?![\w.-]*:|[*?$]\})/.test(found);
  return { json: known ? found.replaceAll("$${", "${") : null };
}

function fromHeredoc(text: string): string | null {
  const start = HEREDOC.exec(text);
  if (start === null) return null;
  const rest = text.slice(start.index + start[0].length);
  const end = rest.search(new RegExp(`^[ \\t]*${start[1] ?? ""}[ \\t]*\\r?$`, "m"));
  return end === -1 ? null : rest.slice(0, end).trim();
}

/** The first object after `jsonencode(`, or the whole text, with `key = value` made `"key": value`. */
function fromObject(text: string): string | null {
  const call = /\bjsonencode\s*\(/.exec(text);
  const from = text.indexOf("{", call?.index ?? 0);
  if (from === -1 || (call === null && !/^\s*\{/.test(text))) return null;
  const json = convertObject(text.slice(from));
  if (json === null || parseJson(json).root === null) return null;
  const value: unknown = JSON.parse(json);
  return JSON.stringify(value, null, 2);
}

/** As JSON on one line. Null when something stands there that is no literal. */
function convertObject(text: string): string | null {
  const parts: string[] = [];
  let depth = 0;
  let follows = false;
  for (const [token] of text.matchAll(TOKEN)) {
    if (IGNORED.test(token)) continue;
    const written = convertToken(token);
    if (written === null) return null;
    const step = DEPTH.get(token) ?? 0;
    // In HCL the end of a line is enough between entries; a comma, where there is one, was passed over.
    if (follows && step !== -1 && written !== ":") parts.push(",");
    parts.push(written);
    depth += step;
    if (depth === 0) return parts.join("");
    follows = step !== 1 && written !== ":";
  }
  return null;
}

/** Null for what only Terraform can work out. */
function convertToken(token: string): string | null {
  if (token === "=" || token === ":") return ":";
  if (DEPTH.has(token) || /^["\d-]/.test(token)) return token;
  if (token === "true" || token === "false" || token === "null") return token;
  return /^[A-Za-z_]/.test(token) ? JSON.stringify(token) : null;
}
