import type { PolicyText } from "../iam/model.ts";
import type { JsonValue } from "../iam/request.ts";
import { isJsonObject, type JsonObject, type JsonTree } from "./json-tree.ts";
import { LIMITS } from "./limits.ts";

/** A policy document as a file holds it: the JSON object, or the text of what is not one. */
export type FilePolicy = string | { readonly [key: string]: JsonValue };

/** What is kept of policy texts on saving: their JSON (canonical), or every character. */
export type DocumentStyle = "json" | "text";

/** The source text of a document from a file. */
export function readPolicy(document: FilePolicy): PolicyText {
  return typeof document === "string" ? document : JSON.stringify(document, null, 2);
}

/**
 * A policy text for a file. It stays text unless its JSON says all of it: a repeated key, a number such as
 * `1.0` or a key such as `"2"` before others would come back changed.
 */
export function writePolicy(text: PolicyText, style: DocumentStyle): FilePolicy {
  if (style === "text") {
    return text;
  }
  const value = parseObject(text);
  return value !== null && JSON.stringify(value) === compact(text) ? value : text;
}

function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) && isShallow(value, LIMITS.policyDepth) ? value : null;
  } catch {
    return null;
  }
}

/** What is too deep to be loaded again stays text. */
function isShallow(value: JsonTree, levels: number): boolean {
  if (typeof value !== "object" || value === null) {
    return true;
  }
  return levels > 0 && Object.values(value).every((child) => isShallow(child, levels - 1));
}

/** Valid JSON without its white space, strings spelled as `JSON.stringify` spells them. */
function compact(text: string): string {
  const parts: string[] = [];
  let index = 0;
  while (index < text.length) {
    const end = text.charAt(index) === '"' ? endOfString(text, index) : index + 1;
    const part = text.slice(index, end);
    if (part.startsWith('"')) {
      parts.push(JSON.stringify(JSON.parse(part)));
    } else if (part.trim() !== "") {
      parts.push(part);
    }
    index = end;
  }
  return parts.join("");
}

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (text.charAt(index) !== '"') {
    index += text.charAt(index) === "\\" ? 2 : 1;
  }
  return index + 1;
}
