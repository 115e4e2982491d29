import { didYouMean } from "../../text/did-you-mean.ts";
import { eachCondition } from "../each-condition.ts";
import { replaceValue } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";
import { isMissingTagKey } from "./missing-tag-key.ts";

/** A key that its service does not have. A prefix that is no service's may be an identity provider's. */
export const invalidServiceConditionKey = defineRule({
  code: "INVALID_SERVICE_CONDITION_KEY",
  severity: "error",
  documentation: accessAnalyzerCheck("error-invalid-service-condition-key"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition(({ test, key }, { known }) => {
    if (known === null || key.startsWith("aws:") || isMissingTagKey(key)) return null;
    if (known.conditionKey(key) !== null) return null;
    const service = key.slice(0, key.indexOf(":"));
    const keys = known.service(service)?.conditionKeys.values() ?? [];
    const names = Array.from(keys, (one) => one.key);
    const suggestion = didYouMean(test.key.value, names) ?? "";
    const mended = suggestion.includes("${") ? "" : suggestion;
    return {
      range: test.key.range,
      data: { service, suggestion },
      fixes: replaceValue(test.key, mended),
    };
  }),
});
