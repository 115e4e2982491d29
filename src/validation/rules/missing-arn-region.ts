import { resourceTypesLike } from "../arn-shape.ts";
import { eachResource, withPart } from "../each-resource.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** The ARNs of a regional resource name its Region, or `*`. */
export const missingArnRegion = defineRule({
  code: "MISSING_ARN_REGION",
  severity: "error",
  documentation: accessAnalyzerCheck("error-missing-arn-region"),
  types: EVERYWHERE,
  refuses: false,
  check: eachResource((parts, _resource, { known }) => {
    const [, , service = "", region] = parts;
    if (known === null || region !== "") return null;
    const shapes = resourceTypesLike(parts, known);
    if (shapes.length === 0 || shapes.some((shape) => shape.region === "")) return null;
    return { data: { service }, mended: withPart(parts, 3, "*") };
  }),
});
