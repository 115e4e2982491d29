import { attachedService } from "../attached-service.ts";
import { RELATED_SERVICES } from "../data/related-services.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/**
 * A resource's policy is asked about the actions of its own service only, and a role's trust policy about
 * those of STS.
 */
export const unsupportedActionInPolicy = defineRule({
  code: "UNSUPPORTED_ACTION_IN_POLICY",
  severity: "error",
  documentation: accessAnalyzerCheck("error-unsupported-action-in-policy"),
  types: ["resource", "trust"],
  refuses: false,
  *check(_policy, context) {
    const attached = context.type === "trust" ? "sts" : attachedService(context);
    if (attached === null) return;
    const fitting = new Set([attached, ...(RELATED_SERVICES.get(attached) ?? [])]);
    for (const { statement, pattern, service } of context.actions) {
      if (statement.action.kind === "NotAction" || /[*?]/.test(service)) continue;
      if (fitting.has(service)) continue;
      yield { range: pattern.range, data: { action: pattern.value, service: attached } };
    }
  },
});
