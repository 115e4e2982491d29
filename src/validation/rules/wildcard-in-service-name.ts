import { eachResource } from "../each-resource.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A pattern for a service's name also matches services that AWS has yet to invent. */
export const wildcardInServiceName = defineRule({
  code: "WILDCARD_IN_SERVICE_NAME",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-wildcard-in-service-name"),
  types: EVERYWHERE,
  refuses: false,
  check: eachResource(([prefix, , service = ""]) =>
    prefix === "arn" && /[*?]/.test(service) ? { data: { service } } : null,
  ),
});
