import { parseArn } from "../../arn/arn.ts";
import { familyOf, hasVariable } from "../condition-words.ts";
import { eachConditionValue } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** The keys whose values are ARNs of KMS keys. */
const KEYS = new Set([
  "s3:x-amz-server-side-encryption-aws-kms-key-id",
  "elasticfilesystem:kmskeyid",
  "logs:kmskeyarn",
]);

/** S3 compares a key's ARN, never an alias or a bare id. */
export const invalidKmsKeyValue = defineRule({
  code: "INVALID_KMS_KEY_VALUE",
  severity: "error",
  documentation: accessAnalyzerCheck("error-invalid-kms-key-value"),
  types: EVERYWHERE,
  refuses: false,
  check: eachConditionValue(({ value }, { test, key }) => {
    const family = familyOf(test.operator);
    if (!KEYS.has(key) || (family !== "String" && family !== "Arn")) return null;
    return isKeyArn(value) || hasVariable(value) ? null : {};
  }),
});

/** Or a pattern that can match one. */
function isKeyArn(value: string): boolean {
  if (value.startsWith("*") || /^arn:[^:]*\*$/.test(value)) return true;
  const arn = parseArn(value);
  return (
    arn !== null && /^(?:kms|\*)$/.test(arn.service) && /^(?:key\/.+|\*.*)$/.test(arn.resource)
  );
}
