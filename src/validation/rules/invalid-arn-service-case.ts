import { eachResource, withPart } from "../each-resource.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** ARNs are compared with case, and services are in lower case there. */
export const invalidArnServiceCase = defineRule({
  code: "INVALID_ARN_SERVICE_CASE",
  severity: "error",
  documentation: accessAnalyzerCheck("error-invalid-arn-service-case"),
  types: EVERYWHERE,
  refuses: false,
  check: eachResource((parts) => {
    const [prefix, , service = ""] = parts;
    const lowerCase = service.toLowerCase();
    if (prefix !== "arn" || service === lowerCase || service.includes("$")) return null;
    return { data: { service, suggestion: lowerCase }, mended: withPart(parts, 2, lowerCase) };
  }),
});
