import { eachCondition } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { didYouMean } from "../../text/did-you-mean.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/**
 * A key is `service:name`. IAM stores one without a service, which is in no request; so a warning, where
 * Access Analyzer says error.
 */
export const invalidConditionKeyFormat = defineRule({
  code: "INVALID_CONDITION_KEY_FORMAT",
  severity: "warning",
  documentation: accessAnalyzerCheck("error-invalid-condition-key-format"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition(({ test, key }, { known }) => {
    const colon = key.indexOf(":");
    if (colon > 0 && colon < key.length - 1) return null;
    const names = known?.globalKeys().map((one) => one.key) ?? [];
    const suggestion = key === "" ? "" : (didYouMean(`aws:${key}`, names) ?? "");
    return { range: test.key.range, data: { suggestion } };
  }),
});
