import { unsupportedTagKeyRule } from "../unsupported-tag-key-rule.ts";

/** The actions of such a service are never denied. */
export const denyWithUnsupportedTagKey = unsupportedTagKeyRule(
  "DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
  "Deny",
  "security-warning",
);
