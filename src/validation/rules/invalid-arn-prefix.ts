import { eachResource } from "../each-resource.ts";
import { STRICT } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** An ARN begins with `arn:`. */
export const invalidArnPrefix = defineRule({
  code: "INVALID_ARN_PREFIX",
  severity: "error",
  documentation: accessAnalyzerCheck("error-invalid-arn-prefix"),
  types: STRICT,
  refuses: true,
  check: eachResource(([prefix, ...rest], { value }) => {
    if (rest.length === 0 || prefix === "arn") return null;
    if (prefix === "aws" && rest.length === 4) return { mended: `arn:${value}` };
    return prefix?.toLowerCase() === "arn" ? { mended: `arn:${rest.join(":")}` } : {};
  }),
});
