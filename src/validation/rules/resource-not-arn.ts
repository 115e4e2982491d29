import { eachResource } from "../each-resource.ts";
import { STRICT } from "../policy-types.ts";
import { defineRule } from "../validation-rule.ts";

/** A resource is an ARN or `*`. */
export const resourceNotArn = defineRule({
  code: "IAM_RESOURCE_ARN",
  severity: "error",
  documentation:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
  types: STRICT,
  refuses: true,
  check: eachResource((parts) => (parts.length === 1 ? {} : null)),
});
