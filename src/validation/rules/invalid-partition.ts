import { PARTITIONS } from "../../arn/arn.ts";
import { compilePattern } from "../../arn/pattern.ts";
import { didYouMean } from "../../text/did-you-mean.ts";
import { eachResource, withPart } from "../each-resource.ts";
import { STRICT } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** The second part of an ARN is a partition, or a pattern that some partition matches. */
export const invalidPartition = defineRule({
  code: "INVALID_PARTITION",
  severity: "error",
  documentation: accessAnalyzerCheck("error-invalid-partition"),
  types: STRICT,
  refuses: true,
  check: eachResource((parts) => {
    const [prefix, partition] = parts;
    if (prefix !== "arn" || partition === undefined || isPartition(partition)) return null;
    const suggestion = didYouMean(partition, PARTITIONS) ?? "";
    const data = { partition, partitions: PARTITIONS.join(", "), suggestion };
    return suggestion === "" ? { data } : { data, mended: withPart(parts, 1, suggestion) };
  }),
});

/** Patterns here are short; a long one is no partition, whatever it holds. */
function isPartition(text: string): boolean {
  return text.length <= 20 && PARTITIONS.some(compilePattern(text).matches);
}
