import { ARN_PARTS, completeArn } from "../../arn/arn.ts";
import { eachResource } from "../each-resource.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Session policies need ARNs with all six parts. */
export const missingArnField = defineRule({
  code: "MISSING_ARN_FIELD",
  severity: "error",
  documentation: accessAnalyzerCheck("error-missing-arn-field"),
  types: ["session"],
  refuses: true,
  check: eachResource((parts, { value }) =>
    isIncomplete(parts) ? { data: { fields: ARN_PARTS.length }, mended: completeArn(value) } : null,
  ),
});

/** `arn:aws:s3` or the like; what has no service, or leaves some part empty, is another rule's. */
export function isIncomplete(parts: readonly string[]): boolean {
  return parts[0] === "arn" && parts.length > 1 && parts.length < ARN_PARTS.length;
}
