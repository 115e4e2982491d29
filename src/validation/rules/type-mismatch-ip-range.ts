import { parseIpRange } from "../../condition/ip-range.ts";
import { familyOf, hasVariable } from "../condition-words.ts";
import { eachConditionValue } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** `IpAddress` compares with an address or a range in CIDR notation. */
export const typeMismatchIpRange = defineRule({
  code: "TYPE_MISMATCH_IP_RANGE",
  severity: "error",
  documentation: accessAnalyzerCheck("error-type-mismatch-ip-range"),
  types: EVERYWHERE,
  refuses: false,
  check: eachConditionValue(({ value }, { test }) =>
    familyOf(test.operator) === "IpAddress" && parseIpRange(value) === null && !hasVariable(value)
      ? {}
      : null,
  ),
});
