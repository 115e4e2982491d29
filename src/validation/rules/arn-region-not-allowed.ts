import { eachResource, withPart } from "../each-resource.ts";
import { STRICT } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** IAM is global, and so are S3 buckets; an S3 ARN with a Region needs its account too (access points). */
export const arnRegionNotAllowed = defineRule({
  code: "ARN_REGION_NOT_ALLOWED",
  severity: "error",
  documentation: accessAnalyzerCheck("error-arn-region-not-allowed"),
  types: STRICT,
  refuses: true,
  check: eachResource((parts) =>
    hasForbiddenRegion(parts)
      ? {
          data: { service: parts[2] ?? "", region: parts[3] ?? "" },
          mended: withPart(parts, 3, ""),
        }
      : null,
  ),
});

/** What IAM itself refuses; what no other service has is for the catalog to say. */
export function hasForbiddenRegion(parts: readonly string[]): boolean {
  const [prefix, , service, region, account, resource] = parts;
  if (prefix !== "arn" || resource === undefined || region === "" || region === "*") return false;
  return service === "iam" || (service === "s3" && account === "");
}
