import { notActionWithTagKeyRule } from "../unsupported-tag-key-rule.ts";

/** `NotAction` is about all services, and many have no tags. */
export const allowNotActionWithTagKey = notActionWithTagKeyRule(
  "ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
  "Allow",
  "suggestion",
);
