import { type Comparison, comparisonOf } from "./condition-operator.ts";

export const numericEquals = compareNumbers((got, wanted) => got === wanted);
export const numericLessThan = compareNumbers((got, wanted) => got < wanted);
export const numericLessThanEquals = compareNumbers((got, wanted) => got <= wanted);
export const numericGreaterThan = compareNumbers((got, wanted) => got > wanted);
export const numericGreaterThanEquals = compareNumbers((got, wanted) => got >= wanted);

function compareNumbers(matches: (got: number, wanted: number) => boolean): Comparison {
  return comparisonOf(parseNumber, matches);
}

/** A decimal number; null for anything else that JavaScript would also read as one. */
export function parseNumber(text: string): number | null {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}
