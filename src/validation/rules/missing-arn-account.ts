import { resourceTypesLike } from "../arn-shape.ts";
import { eachResource, withPart } from "../each-resource.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Services where AWS offers resources of its own to everyone, whose ARNs have no account. */
const WITH_PUBLIC_RESOURCES = new Set(["ec2", "imagebuilder", "rds", "resource-explorer-2", "ssm"]);

/** The ARNs of most resources name the account that owns them, or `*`. */
export const missingArnAccount = defineRule({
  code: "MISSING_ARN_ACCOUNT",
  severity: "error",
  documentation: accessAnalyzerCheck("error-missing-arn-account"),
  types: EVERYWHERE,
  refuses: false,
  check: eachResource((parts, _resource, { known }) => {
    const [, , service = "", , account, resource] = parts;
    if (known === null || account !== "" || WITH_PUBLIC_RESOURCES.has(service)) return null;
    if (resource?.startsWith("*") === true) return null;
    const shapes = resourceTypesLike(parts, known);
    if (shapes.length === 0 || shapes.some((shape) => shape.account === "")) return null;
    return { data: { service }, mended: withPart(parts, 4, "*") };
  }),
});
