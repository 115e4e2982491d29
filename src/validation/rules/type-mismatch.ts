import type { ConditionKeyType } from "../../catalog/service.ts";
import { familyOf, type OperatorFamily } from "../condition-words.ts";
import { eachCondition } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** What can compare a key of each type; the first is the one to use. */
const FAMILIES: Readonly<Record<ConditionKeyType, readonly OperatorFamily[]>> = {
  // Many keys that hold ARNs are listed as strings.
  String: ["String", "Arn"],
  ARN: ["Arn", "String"],
  Bool: ["Bool"],
  Date: ["Date"],
  IPAddress: ["IpAddress"],
  Numeric: ["Numeric"],
  Binary: ["Binary", "String"],
};

/** A key is compared by the operators of its type. */
export const typeMismatch = defineRule({
  code: "TYPE_MISMATCH",
  severity: "warning",
  documentation: accessAnalyzerCheck("general-warning-type-mismatch"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition(({ test, key }, { known }) => {
    const family = familyOf(test.operator);
    const type = known?.conditionKey(key)?.type;
    if (type === undefined || family === null || family === "Null") return null;
    const allowed = FAMILIES[type];
    // The one key that is a time, and given as a number.
    if (allowed.includes(family) || (key === "aws:epochtime" && family === "Numeric")) return null;
    return { range: test.operator.range, data: { allowed: allowed[0] ?? "", type } };
  }),
});
