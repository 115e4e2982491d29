import type { Comparison } from "./condition-operator.ts";
import { stringEqualsIgnoreCase } from "./string-operators.ts";

/** `true` or `false`, in any case. The sources disagree about variables; they are filled in. */
export const bool: Comparison = {
  ...stringEqualsIgnoreCase,
  accepts: (got) => {
    const text = got.toLowerCase();
    return text === "true" || text === "false";
  },
};
