import { isJsonObject, type JsonObject, type JsonTree } from "../scenario/json-tree.ts";

// Reading what others wrote: a field that is missing or of another type is simply not there.

export function textAt(object: JsonObject, key: string): string | null {
  const value = at(object, key);
  return typeof value === "string" && value !== "" ? value : null;
}

export function numberAt(object: JsonObject, key: string): number | null {
  const value = at(object, key);
  return typeof value === "number" ? value : null;
}

export function objectAt(object: JsonObject, key: string): JsonObject {
  const value = at(object, key);
  return isJsonObject(value) ? value : {};
}

export function objectsAt(object: JsonObject, key: string): readonly JsonObject[] {
  return listAt(object, key).filter(isJsonObject);
}

export function textsAt(object: JsonObject, key: string): readonly string[] {
  return listAt(object, key).filter((item) => typeof item === "string");
}

export function at(object: JsonObject, key: string): JsonTree | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function listAt(object: JsonObject, key: string): readonly JsonTree[] {
  const value = at(object, key);
  return Array.isArray(value) ? value : [];
}

/** The text of a policy document: an object, or a text that AWS's API may have encoded for a URL. */
export function documentText(value: JsonTree | undefined): string | null {
  if (isJsonObject(value)) return JSON.stringify(value, null, 2);
  if (typeof value !== "string" || value.trim() === "") return null;
  const text = value.trimStart().startsWith("%7B") ? decoded(value) : value;
  try {
    const parsed: unknown = JSON.parse(text);
    // One line of JSON is how it was sent, not how it was written.
    return text.includes("\n") ? text : JSON.stringify(parsed, null, 2);
  } catch {
    return text;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
