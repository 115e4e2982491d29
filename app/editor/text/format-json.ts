const INDENT = "  ";

/** A string (closed or not), a bracket, comma or colon, blank space, or a run of anything else. */
const TOKEN = /"(?:[^"\\\r\n]|\\.)*"?|[{}[\],:]|\s+|[^\s"{}[\],:]+/gs;

/**
 * Lays a JSON text out with two spaces and one item a line; what is empty stays on its line. Changes
 * nothing but the space between tokens, so it is safe on a text that is not valid yet.
 */
export function formatJson(text: string): string {
  const tokens = (text.match(TOKEN) ?? []).filter((token) => token.trim() !== "");
  let depth = 0;
  let result = "";
  let previous = "";
  for (const token of tokens) {
    if (isClosing(token)) depth = Math.max(0, depth - 1);
    result += separator(previous, token, depth) + token;
    if (isOpening(token)) depth += 1;
    previous = token;
  }
  return /[\r\n]\s*$/.test(text.slice(-2)) ? `${result}\n` : result;
}

function separator(previous: string, token: string, depth: number): string {
  if (previous === "" || token === "," || token === ":") return "";
  if (isOpening(previous) && isClosing(token)) return "";
  if (isOpening(previous) || isClosing(token) || previous === ",") return newLine(depth);
  return " ";
}

/** Nesting that no policy has is laid out flat, or a megabyte of brackets would become a gigabyte of blanks. */
function newLine(depth: number): string {
  return `\n${INDENT.repeat(Math.min(depth, 32))}`;
}

function isOpening(token: string): boolean {
  return token === "{" || token === "[";
}

function isClosing(token: string): boolean {
  return token === "}" || token === "]";
}

/**
 * Where an offset of a text is after formatting: behind the same character, blanks not counted.
 * Both texts must differ in blank space alone.
 */
export function sameCharacter(before: string, offset: number, after: string): number {
  let left = before.slice(0, offset).replaceAll(/\s/g, "").length;
  let index = 0;
  while (left > 0 && index < after.length) {
    if (!/\s/.test(after.charAt(index))) left -= 1;
    index += 1;
  }
  return index;
}
