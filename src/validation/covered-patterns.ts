import { compilePattern, type Pattern } from "../arn/pattern.ts";
import type { Located } from "../policy/ast.ts";

/** Comparing every pattern with every other would be quadratic; real lists have a handful with wildcards. */
const MAX_WIDE_PATTERNS = 64;

export interface Covered {
  readonly item: Located<string>;
  readonly by: Located<string>;
}

interface WidePattern {
  readonly item: Located<string>;
  readonly text: string;
  readonly pattern: Pattern;
  readonly hasAnyOne: boolean;
}

/** The patterns of a list that match nothing which another one does not match too. Equal ones: the later. */
export function findCovered(
  items: readonly Located<string>[],
  normalize: (text: string) => string,
): readonly Covered[] {
  if (items.length < 2) return [];
  const texts = items.map(({ value }) => normalize(value));
  const wide = items
    .flatMap((item, index): WidePattern[] => {
      const text = texts[index] ?? "";
      const hasAnyOne = text.includes("?");
      return text.includes("*") || hasAnyOne
        ? [{ item, text, hasAnyOne, pattern: compilePattern(text) }]
        : [];
    })
    .slice(0, MAX_WIDE_PATTERNS);
  const first = new Map<string, Located<string>>();
  return items.flatMap((item, index): Covered[] => {
    const text = texts[index] ?? "";
    const twin = first.get(text);
    if (twin === undefined) first.set(text, item);
    const by = twin ?? wide.find((one) => covers(one, text))?.item;
    return by === undefined ? [] : [{ item, by }];
  });
}

/** A `*` in `text` stands for any run, so only a `*` of the wider pattern may take it, never a `?`. */
function covers({ text: wider, pattern, hasAnyOne }: WidePattern, text: string): boolean {
  if (wider === text || (hasAnyOne && text.includes("*"))) return false;
  return pattern.matches(text);
}
