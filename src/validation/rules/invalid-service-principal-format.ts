import { isPlain, familyOf } from "../condition-words.ts";
import { eachConditionValue } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

const DOMAIN =
  /^[a-z0-9.-]+\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|aws\.internal|amazon\.com|c2s\.ic\.gov|sc2s\.sgov\.gov)$/;
const REGIONAL = /^[a-z0-9-]+\.[a-z]{2,4}(?:-[a-z]+)+-\d\.amazonaws\.com(?:\.cn)?$/;

/** The keys whose values are service principals, and the form each takes. */
const FORMATS = new Map([
  ["kms:viaservice", { pattern: REGIONAL, format: "service.region.amazonaws.com" }],
  ["iam:passedtoservice", { pattern: DOMAIN, format: "service.amazonaws.com" }],
  ["iam:awsservicename", { pattern: DOMAIN, format: "service.amazonaws.com" }],
  ["aws:calledvia", { pattern: DOMAIN, format: "service.amazonaws.com" }],
  ["aws:calledviafirst", { pattern: DOMAIN, format: "service.amazonaws.com" }],
  ["aws:calledvialast", { pattern: DOMAIN, format: "service.amazonaws.com" }],
  ["aws:principalservicename", { pattern: DOMAIN, format: "service.amazonaws.com" }],
]);

/** A service in a condition is written as its principal's name. */
export const invalidServicePrincipalFormat = defineRule({
  code: "INVALID_SERVICE_PRINCIPAL_FORMAT",
  severity: "error",
  documentation: accessAnalyzerCheck("error-invalid-service-principal-format"),
  types: EVERYWHERE,
  refuses: false,
  check: eachConditionValue(({ value }, { test, key }) => {
    const expected = FORMATS.get(key);
    if (expected === undefined || familyOf(test.operator) !== "String") return null;
    if (!isPlain(value) || expected.pattern.test(value)) return null;
    return { data: { format: expected.format } };
  }),
});
