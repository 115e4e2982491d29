import { eachCondition } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Headers of the request, which whoever sends it writes. */
const KEYS = new Set(["aws:referer", "aws:useragent"]);

/** What a caller can claim is no ground for trusting the caller. */
export const untrustworthyConditionKey = defineRule({
  code: "UNTRUSTWORTHY_CONDITION_KEY",
  severity: "security-warning",
  documentation: accessAnalyzerCheck("security-warning-untrustworthy-condition-key"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition(({ test, key }) => (KEYS.has(key) ? { range: test.key.range } : null)),
});
