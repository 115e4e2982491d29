import { resourceTypesLike } from "../arn-shape.ts";
import { eachResource, withPart } from "../each-resource.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";
import { hasForbiddenRegion } from "./arn-region-not-allowed.ts";

/** IAM takes a Region in the ARNs of services that have none; such an ARN matches nothing. */
export const arnRegionNotAllowedByService = defineRule({
  code: "ARN_REGION_NOT_ALLOWED",
  severity: "error",
  documentation: accessAnalyzerCheck("error-arn-region-not-allowed"),
  types: EVERYWHERE,
  refuses: false,
  check: eachResource((parts, _resource, { known, type }) => {
    const [, , service = "", region = ""] = parts;
    if (known === null || region === "" || /[*?]/.test(region)) return null;
    if (hasForbiddenRegion(parts) && type !== "resource") return null;
    const shapes = resourceTypesLike(parts, known);
    if (shapes.length === 0 || shapes.some((shape) => shape.region !== "")) return null;
    return { data: { service, region }, mended: withPart(parts, 3, "") };
  }),
});
