import { notActionWithTagKeyRule } from "../unsupported-tag-key-rule.ts";

/** `NotAction` is about all services, and many have no tags. */
export const denyNotActionWithTagKey = notActionWithTagKeyRule(
  "DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
  "Deny",
  "security-warning",
);
