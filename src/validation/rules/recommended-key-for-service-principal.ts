import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Keys that were used to say for whom a service acts before there were keys for just that. */
const REPLACED = new Set(["aws:referer", "aws:useragent", "aws:sourceowner"]);

/** `aws:SourceArn` and `aws:SourceAccount` are set by the service itself; nobody else can. */
export const recommendedKeyForServicePrincipal = defineRule({
  code: "RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-recommended-condition-key-for-service-principal"),
  types: ["resource"],
  refuses: false,
  *check(_policy, { conditions }) {
    for (const { statement, test, key } of conditions) {
      if (statement.effect.value !== "Allow" || !REPLACED.has(key)) continue;
      const service = statement.principal?.entries.find(({ type }) => type === "Service");
      const [principal] = service?.values ?? [];
      if (principal === undefined || statement.principal?.kind === "NotPrincipal") continue;
      yield { range: test.key.range, data: { key: test.key.value, principal: principal.value } };
    }
  },
});
