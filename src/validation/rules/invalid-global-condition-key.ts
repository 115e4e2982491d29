import { didYouMean } from "../../text/did-you-mean.ts";
import { eachCondition } from "../each-condition.ts";
import { replaceValue } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";
import { isMissingTagKey } from "./missing-tag-key.ts";

/** A key of all services that AWS does not have. `aws:ARN` has a rule of its own. */
export const invalidGlobalConditionKey = defineRule({
  code: "INVALID_GLOBAL_CONDITION_KEY",
  severity: "error",
  documentation: accessAnalyzerCheck("error-invalid-global-condition-key"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition(({ test, key }, { known }) => {
    if (known === null || !key.startsWith("aws:") || key === "aws:arn") return null;
    if (isMissingTagKey(key) || known.conditionKey(key) !== null) return null;
    const names = known.globalKeys().map((one) => one.key);
    const suggestion = didYouMean(test.key.value, names) ?? "";
    const mended = suggestion.includes("${") ? "" : suggestion;
    return {
      range: test.key.range,
      data: { suggestion },
      fixes: replaceValue(test.key, mended),
    };
  }),
});
