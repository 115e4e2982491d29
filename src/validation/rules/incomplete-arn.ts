import { ARN_PARTS } from "../../arn/arn.ts";
import { eachResource } from "../each-resource.ts";
import { defineRule } from "../validation-rule.ts";

/**
 * An identity-based policy may leave the end of an ARN away, but then none of what is there may be
 * empty: `arn:aws:sqs` is read as `arn:aws:sqs:*:*:*`, and `arn:aws:s3::bucket` is a mistake.
 */
export const incompleteArn = defineRule({
  code: "IAM_LEGACY_PARSING",
  severity: "error",
  documentation:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
  types: ["identity", "boundary", "scp", "rcp"],
  refuses: true,
  check: eachResource((parts) => {
    const [prefix, partition, ...rest] = parts;
    if (prefix !== "arn" || parts.length >= ARN_PARTS.length || rest.length < 2) return null;
    if (!rest.includes("")) return null;
    // Buckets have neither Region nor account: what stands last is the bucket.
    const [service, ...others] = rest;
    const bucket = others.filter((part) => part !== "");
    return service === "s3" && bucket.length === 1
      ? { mended: `arn:${partition ?? "aws"}:s3:::${bucket[0] ?? ""}` }
      : {};
  }),
});
