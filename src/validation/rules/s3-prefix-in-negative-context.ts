import { isNegated } from "../condition-words.ts";
import { eachCondition } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Listing with a shorter prefix shows what is under the longer one too. */
export const s3PrefixInNegativeContext = defineRule({
  code: "S3_PREFIX_IN_NEGATIVE_CONTEXT",
  severity: "security-warning",
  documentation: accessAnalyzerCheck("security-warning-s3-prefix-in-negative-context"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition(({ statement, test, key }) => {
    if (key !== "s3:prefix" || test.operator.name === "Null") return null;
    const forbids = (statement.effect.value === "Deny") !== isNegated(test.operator);
    return forbids ? { range: test.key.range } : null;
  }),
});
