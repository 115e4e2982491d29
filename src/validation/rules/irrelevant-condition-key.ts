import { eachCondition } from "../each-condition.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Keys about the resource: in its own policy they are always what they are. */
const KEYS = new Set([
  "s3:resourceaccount",
  "aws:resourceaccount",
  "aws:resourceorgid",
  "aws:resourceorgpaths",
]);

/** A resource's own policy need not ask whose the resource is. */
export const irrelevantConditionKey = defineRule({
  code: "IRRELEVANT_CONDITION_KEY_IN_POLICY",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-irrelevant-condition-key-in-policy"),
  types: ["resource", "trust"],
  refuses: false,
  check: eachCondition(({ test, key }) => (KEYS.has(key) ? { range: test.key.range } : null)),
});
