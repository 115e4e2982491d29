import { attachedService } from "../attached-service.ts";
import { policySize } from "../policy-size.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** The services that state a size for the policies of their resources, in characters. */
const QUOTAS = new Map([
  ["s3", 20_480],
  ["kms", 32_768],
  ["lambda", 20_480],
  ["secretsmanager", 20_480],
  ["dynamodb", 20_480],
]);

/** Each service has a quota of its own for the policies of its resources. */
export const resourcePolicySize = defineRule({
  code: "POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA",
  severity: "warning",
  documentation: accessAnalyzerCheck("general-warning-policy-size-exceeds-resource-policy-quota"),
  types: ["resource"],
  refuses: false,
  *check({ text, range }, context) {
    const service = attachedService(context) ?? "";
    const quota = QUOTAS.get(service);
    const size = policySize(text);
    if (quota === undefined || size <= quota) return;
    yield { range: { from: range.from, to: range.from + 1 }, data: { size, quota, service } };
  },
});
