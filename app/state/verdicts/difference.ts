/**
 * What one immutable value has otherwise than another that it was made from. Unchanged parts are told
 * by identity and not sent, so whoever applies it keeps theirs, and with them whatever was compiled.
 */
export type Difference =
  | { readonly kind: "same" }
  | { readonly kind: "other"; readonly value: unknown }
  /** The same keys or length, of which these are otherwise. */
  | { readonly kind: "within"; readonly parts: ReadonlyMap<string, Difference> };

const SAME: Difference = { kind: "same" };

/** Deeper than any scenario goes; what lies below is sent whole. */
const DEEPEST = 16;

export function differenceOf(before: unknown, after: unknown, depth = 0): Difference {
  if (Object.is(before, after)) return SAME;
  if (depth === DEEPEST || !isComposite(before) || !isComposite(after)) return other(after);
  const [old, now] = [Object.entries(before), Object.entries(after)];
  const isAlike =
    Array.isArray(before) === Array.isArray(after) &&
    old.length === now.length &&
    old.every(([key], index) => key === now[index]?.[0]);
  if (!isAlike) return other(after);
  const parts = new Map<string, Difference>();
  for (const [index, [key, value]] of now.entries()) {
    const part = differenceOf(old[index]?.[1], value, depth + 1);
    if (part.kind !== "same") parts.set(key, part);
  }
  return { kind: "within", parts };
}

/** The later value, made of the parts of the earlier one that are still the same. */
export function applyDifference(before: unknown, difference: Difference): unknown {
  if (difference.kind === "same") return before;
  if (difference.kind === "other" || !isComposite(before)) {
    return difference.kind === "other" ? difference.value : before;
  }
  const entries = Object.entries(before).map(([key, value]): [string, unknown] => {
    const part = difference.parts.get(key);
    return [key, part === undefined ? value : applyDifference(value, part)];
  });
  // `fromEntries` makes own properties of whatever names people give, `__proto__` among them.
  return Array.isArray(before) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function other(value: unknown): Difference {
  return { kind: "other", value };
}

function isComposite(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
