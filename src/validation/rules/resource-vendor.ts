import { eachResource } from "../each-resource.ts";
import { STRICT } from "../policy-types.ts";
import { defineRule } from "../validation-rule.ts";

/** The service of an ARN is written out: it may be the end, but not be missing or a pattern. */
export const resourceVendor = defineRule({
  code: "IAM_RESOURCE_VENDOR",
  severity: "error",
  documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html",
  types: STRICT,
  refuses: true,
  check: eachResource((parts) => {
    const [prefix, , service] = parts;
    if (prefix !== "arn" || parts.length < 2) return null;
    return service === undefined || service === "" || /[*?]/.test(service) ? {} : null;
  }),
});
