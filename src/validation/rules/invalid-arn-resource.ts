import { hasResourceTypes, resourceTypesLike } from "../arn-shape.ts";
import { eachResource } from "../each-resource.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Forms that AWS uses and does not list: how the last part of such an ARN begins. */
const UNLISTED: ReadonlyMap<string, string> = new Map([
  ["apigateway", "/"],
  ["cloudformation", "transform/"],
  ["waf", "changetoken/"],
  ["waf-regional", "changetoken/"],
]);

/** The end of an ARN has one of the forms that its service gives its resources. */
export const invalidArnResource = defineRule({
  code: "INVALID_ARN_RESOURCE",
  severity: "error",
  documentation: accessAnalyzerCheck("error-invalid-arn-resource"),
  types: EVERYWHERE,
  refuses: false,
  check: eachResource((parts, _resource, { known }) => {
    const [prefix, , service = "", , , end] = parts;
    if (known === null || prefix !== "arn" || end === undefined) return null;
    // IAM's own resources are held to IAM's own rule, which knows more of them.
    const unlisted = UNLISTED.get(service);
    if (service === "iam" || (unlisted !== undefined && end.startsWith(unlisted))) return null;
    if (!hasResourceTypes(service, known) || resourceTypesLike(parts, known).length > 0)
      return null;
    return { data: { service } };
  }),
});
