import { didYouMean } from "../../text/did-you-mean.ts";
import { familyOf, isPlain } from "../condition-words.ts";
import { isRegion, REGIONS } from "../data/regions.ts";
import { eachConditionValue } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** The keys whose values are Regions. */
const KEYS = new Set([
  "aws:requestedregion",
  "ec2:region",
  "account:targetregion",
  "kms:replicaregion",
  "secretsmanager:addreplicaregions",
]);

/** AWS opens Regions faster than anyone updates a list; so a warning, where Access Analyzer says error. */
export const invalidRegion = defineRule({
  code: "INVALID_REGION",
  severity: "warning",
  documentation: accessAnalyzerCheck("error-invalid-region"),
  types: EVERYWHERE,
  refuses: false,
  check: eachConditionValue(({ value }, { test, key }) => {
    if (!KEYS.has(key) || familyOf(test.operator) !== "String") return null;
    if (!isPlain(value) || isRegion(value)) return null;
    return { data: { suggestion: didYouMean(value, REGIONS) ?? "" } };
  }),
});
