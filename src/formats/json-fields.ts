/** Reading other people's JSON, in which any field may be missing or of another type. Never throws. */

export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}

const NOTHING = {};

export function valueAt(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}

export function textAt(object: object, key: string): string | null {
  const value = valueAt(object, key);
  return typeof value === "string" && value !== "" ? value : null;
}

/** The object at a key; an empty one where there is none. */
export function objectAt(object: object, key: string): object {
  const value = valueAt(object, key);
  return isObject(value) ? value : NOTHING;
}

export function listAt(object: object, key: string): readonly object[] {
  const value = valueAt(object, key);
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
