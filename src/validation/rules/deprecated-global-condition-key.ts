import { eachCondition } from "../each-condition.ts";
import { replaceValue } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Old names that AWS still fills in, and what they are called now. */
const NEWER = new Map([
  ["aws:arn", "aws:PrincipalArn"],
  ["aws:sourceowner", "aws:SourceAccount"],
]);

/** Access Analyzer says this of a key besides saying that it is not supported. */
export const deprecatedGlobalConditionKey = defineRule({
  code: "DEPRECATED_GLOBAL_CONDITION_KEY",
  severity: "warning",
  documentation: accessAnalyzerCheck("general-warning-deprecated-global-condition-key"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition(({ test, key }) => {
    const newer = NEWER.get(key);
    if (newer === undefined) return null;
    return { range: test.key.range, data: { newer }, fixes: replaceValue(test.key, newer) };
  }),
});
