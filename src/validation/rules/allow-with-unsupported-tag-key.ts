import { unsupportedTagKeyRule } from "../unsupported-tag-key-rule.ts";

/** The actions of such a service are never allowed. */
export const allowWithUnsupportedTagKey = unsupportedTagKeyRule(
  "ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
  "Allow",
  "suggestion",
);
