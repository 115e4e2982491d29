import { ARN_PARTS, type ArnPart } from "./arn.ts";
import type { PatternPart } from "./chunks.ts";
import { compileParts, type VariablePattern } from "./pattern.ts";

/**
 * A pattern over an ARN whose six parts are compared each on its own, so that a `*` never runs over
 * a colon into the next part (but for the resource part, which has colons of its own).
 */
export interface ArnPattern<Values> {
  readonly matches: (arn: string, values: Values) => boolean;
  /** The first part that does not match; null when all do or when `arn` is no ARN. */
  readonly mismatch: (arn: string, values: Values) => ArnPart | null;
}

/** Null when the pattern does not have six parts beginning with `arn`. */
export function compileArnPattern<Values>(
  parts: readonly PatternPart<Values>[],
): ArnPattern<Values> | null {
  const components = splitParts(parts);
  const [prefix] = components[0] ?? [];
  if (components.length !== ARN_PARTS.length) return null;
  if (prefix?.kind !== "text" || prefix.text !== "arn") return null;
  const patterns = components.map((component) => compileParts(component));
  const findMismatch = (arn: string, values: Values): number =>
    indexOfMismatch(patterns, arn, values);
  return {
    matches: (arn, values) => findMismatch(arn, values) === -1,
    mismatch: (arn, values) => (isArn(arn) ? (ARN_PARTS[findMismatch(arn, values)] ?? null) : null),
  };
}

/** Whether a value has the six parts of an ARN. */
export function isArn(value: string): boolean {
  if (!value.startsWith("arn:")) return false;
  let at = 3;
  for (let colons = 1; colons < ARN_PARTS.length - 1; colons += 1) {
    at = value.indexOf(":", at + 1);
    if (at === -1) return false;
  }
  return true;
}

function indexOfMismatch<Values>(
  patterns: readonly VariablePattern<Values>[],
  arn: string,
  values: Values,
): number {
  let from = 0;
  for (let index = 0; index < patterns.length; index += 1) {
    const to = index === patterns.length - 1 ? arn.length : arn.indexOf(":", from);
    if (to === -1) return index;
    if (patterns[index]?.matchesRange(arn, from, to, values) !== true) return index;
    from = to + 1;
  }
  return -1;
}

/** Splits at the first five colons of literal text: one inside a variable is the variable's. */
function splitParts<Values>(parts: readonly PatternPart<Values>[]): PatternPart<Values>[][] {
  let current: PatternPart<Values>[] = [];
  const components = [current];
  for (const part of parts) {
    if (part.kind !== "text") {
      current.push(part);
      continue;
    }
    let rest = part.text;
    while (components.length < ARN_PARTS.length) {
      const colon = rest.indexOf(":");
      if (colon === -1) break;
      if (colon > 0) current.push({ kind: "text", text: rest.slice(0, colon) });
      current = [];
      components.push(current);
      rest = rest.slice(colon + 1);
    }
    if (rest !== "") current.push({ kind: "text", text: rest });
  }
  return components;
}
