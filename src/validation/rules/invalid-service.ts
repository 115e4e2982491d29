import { didYouMean } from "../../text/did-you-mean.ts";
import { ARN_ONLY_SERVICES } from "../data/arn-only-services.ts";
import { eachResource } from "../each-resource.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** An ARN of a service that AWS does not have. */
export const invalidService = defineRule({
  code: "INVALID_SERVICE",
  severity: "error",
  documentation: accessAnalyzerCheck("error-invalid-service"),
  types: EVERYWHERE,
  refuses: false,
  check: eachResource(([prefix, , service = ""], _resource, { known }) => {
    if (known === null || prefix !== "arn" || !/^[a-z0-9-]+$/.test(service)) return null;
    if (known.hasService(service) || ARN_ONLY_SERVICES.has(service)) return null;
    return { data: { service, suggestion: didYouMean(service, known.servicePrefixes()) ?? "" } };
  }),
});
