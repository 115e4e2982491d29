import { resourceTypesLike } from "../arn-shape.ts";
import { eachResource, withPart } from "../each-resource.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Some ARNs have no account: an S3 bucket's name is unique among all accounts. */
export const arnAccountNotAllowed = defineRule({
  code: "ARN_ACCOUNT_NOT_ALLOWED",
  severity: "error",
  documentation: accessAnalyzerCheck("error-arn-account-not-allowed"),
  types: EVERYWHERE,
  refuses: false,
  check: eachResource((parts, _resource, { known }) => {
    const [, , service = "", , account = ""] = parts;
    if (known === null || account === "" || /[*?]|\$\{/.test(account)) return null;
    const shapes = resourceTypesLike(parts, known);
    if (shapes.length === 0 || shapes.some((shape) => shape.account !== "")) return null;
    return { data: { service, account }, mended: withPart(parts, 4, "") };
  }),
});
