import { ARN_PARTS, completeArn } from "../../arn/arn.ts";
import { eachResource } from "../each-resource.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";
import { isIncomplete } from "./missing-arn-field.ts";

/**
 * Elsewhere an ARN with fewer parts is stored. IAM reads `arn:aws:sqs` as `arn:aws:sqs:*:*:*`, which is
 * more than most people mean; so a warning, where Access Analyzer says error.
 */
export const missingArnFieldElsewhere = defineRule({
  code: "MISSING_ARN_FIELD",
  severity: "warning",
  documentation: accessAnalyzerCheck("error-missing-arn-field"),
  types: ["identity", "boundary", "scp", "rcp", "resource", "vpc-endpoint"],
  refuses: false,
  check: eachResource((parts, { value }) => {
    if (!isIncomplete(parts) || parts.length < 3 || parts.includes("")) return null;
    return { data: { fields: ARN_PARTS.length }, mended: completeArn(value) };
  }),
});
