import { RELATED_SERVICES } from "../data/related-services.ts";
import { defineRule, accessAnalyzerCheck } from "../validation-rule.ts";
import { attachedTo } from "../attached-service.ts";

/** The policy of a resource is about that resource and what is in it. */
export const unsupportedResourceInPolicy = defineRule({
  code: "UNSUPPORTED_RESOURCE_ARN_IN_POLICY",
  severity: "error",
  documentation: accessAnalyzerCheck("error-unsupported-resource-arn-in-policy"),
  types: ["resource"],
  refuses: false,
  *check(_policy, context) {
    const attached = attachedTo(context);
    if (attached === null) return;
    const fitting = new Set([attached, ...(RELATED_SERVICES.get(attached) ?? [])]);
    for (const { pattern, parts } of context.resources) {
      const [prefix, , service = ""] = parts;
      if (prefix !== "arn" || !/^[a-z0-9-]+$/.test(service) || fitting.has(service)) continue;
      yield { range: pattern.range, data: { resource: pattern.value, service: attached } };
    }
  },
});
