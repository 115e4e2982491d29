import type { ResourceType } from "#core";

/** A resource type whose ARN format a text has, with what stands in the text for each placeholder. */
export interface FoundFormat {
  readonly type: string;
  /** AWS's placeholders of the resource part, in their order: `BucketName` and what stands for it. */
  readonly parts: readonly (readonly [name: string, value: string])[];
}

/** What every ARN has, and is told of it anyway. */
const COMMON: ReadonlySet<string> = new Set(["Partition", "Region", "Account"]);

/**
 * The format an ARN has, among those of its service; the most particular where several fit, as an object's
 * ARN is a bucket's name with more behind it. Null where none fits.
 */
export function findFormat(arn: string, types: Iterable<ResourceType>): FoundFormat | null {
  let best: { readonly found: FoundFormat; readonly literals: number } | null = null;
  for (const { name, arn: template } of types) {
    const parts = partsOf(template, arn);
    if (parts === null) continue;
    const literals = template.replaceAll(/\$\{\w+\}/g, "").length;
    if (best !== null && literals <= best.literals) continue;
    const own = parts.filter(([placeholder]) => !COMMON.has(placeholder));
    best = { found: { type: name, parts: own }, literals };
  }
  return best?.found ?? null;
}

/**
 * What stands for each placeholder. Each ends where what follows it in the format begins, so that it takes
 * time in proportion to the text; null when the text does not have the format.
 */
function partsOf(
  template: string,
  text: string,
): readonly (readonly [name: string, value: string])[] | null {
  const [start = "", ...rest] = template.split("${");
  if (!text.startsWith(start)) return null;
  let at = start.length;
  const parts: (readonly [string, string])[] = [];
  for (const [index, piece] of rest.entries()) {
    const close = piece.indexOf("}");
    const literal = piece.slice(close + 1);
    const end = endOf(text, at, literal, index === rest.length - 1);
    if (end === null) return null;
    parts.push([piece.slice(0, close), text.slice(at, end)]);
    at = end + literal.length;
  }
  return at === text.length ? parts : null;
}

/** Where the value that begins at `at` ends: before the literal that follows it. */
function endOf(text: string, at: number, literal: string, isLast: boolean): number | null {
  if (isLast) {
    const end = text.length - literal.length;
    return end >= at && text.endsWith(literal) ? end : null;
  }
  // Without anything between two placeholders there is no telling them apart.
  const end = literal === "" ? -1 : text.indexOf(literal, at);
  return end === -1 ? null : end;
}
