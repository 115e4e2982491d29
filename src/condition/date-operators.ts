import { type Comparison, comparisonOf } from "./condition-operator.ts";
import { parseDate } from "./date.ts";

export const dateEquals = compareDates((got, wanted) => got === wanted);
export const dateLessThan = compareDates((got, wanted) => got < wanted);
export const dateLessThanEquals = compareDates((got, wanted) => got <= wanted);
export const dateGreaterThan = compareDates((got, wanted) => got > wanted);
export const dateGreaterThanEquals = compareDates((got, wanted) => got >= wanted);

function compareDates(matches: (got: number, wanted: number) => boolean): Comparison {
  return comparisonOf(parseDate, matches);
}
