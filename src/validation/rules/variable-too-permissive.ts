import { sensitiveValueRule } from "../sensitive-value-rule.ts";

/** A variable that the caller can choose, compared with what the caller is. */
export const variableTooPermissive = sensitiveValueRule(
  "VARIABLE_USAGE_TOO_PERMISSIVE",
  "variable",
);
