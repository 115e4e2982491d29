import { type Comparison, comparisonOf } from "./condition-operator.ts";
import { containsRange, parseIpRange } from "./ip-range.ts";

/** The request's address lies in the range. */
export const ipAddress: Comparison = comparisonOf(parseIpRange, (got, wanted) =>
  containsRange(wanted, got),
);
