import { sensitiveValueRule } from "../sensitive-value-rule.ts";

/** A wildcard with too little before it lets in more than the key was meant to keep out. */
export const wildcardTooPermissive = sensitiveValueRule(
  "WILDCARD_USAGE_TOO_PERMISSIVE",
  "wildcard",
);
