import { eachCondition } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A condition on a tag names the tag: `aws:ResourceTag/team`. */
export const missingTagKey = defineRule({
  code: "MISSING_TAG_KEY_IN_CONDITION",
  severity: "error",
  documentation: accessAnalyzerCheck("error-missing-tag-key-in-condition"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition(({ test, key }) =>
    isMissingTagKey(key)
      ? { range: test.key.range, data: { key: `${test.key.value.replace(/\/$/, "")}/` } }
      : null,
  ),
});

/** The key in lower case ends where the name of the tag should begin. */
export function isMissingTagKey(key: string): boolean {
  return /:(?:resource|request|principal|existingobject|requestobject)tag\/?$/.test(key);
}
