import { attachedService } from "../attached-service.ts";
import { policySize, resourcePolicyQuota } from "../policy-size.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Each service has a quota of its own for the policies of its resources. */
export const resourcePolicySize = defineRule({
  code: "POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA",
  severity: "warning",
  documentation: accessAnalyzerCheck("general-warning-policy-size-exceeds-resource-policy-quota"),
  types: ["resource"],
  refuses: false,
  *check({ text, range }, context) {
    const service = attachedService(context) ?? "";
    const quota = resourcePolicyQuota(service);
    const size = policySize(text);
    if (quota === null || size <= quota) return;
    yield { range: { from: range.from, to: range.from + 1 }, data: { size, quota, service } };
  },
});
