import { didYouMean } from "../../text/did-you-mean.ts";
import { isRegion, REGIONS } from "../data/regions.ts";
import { eachResource } from "../each-resource.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** AWS opens Regions faster than anyone updates a list; so a warning, where Access Analyzer says error. */
export const invalidArnRegion = defineRule({
  code: "INVALID_ARN_REGION",
  severity: "warning",
  documentation: accessAnalyzerCheck("error-invalid-arn-region"),
  types: EVERYWHERE,
  refuses: false,
  check: eachResource(([prefix, , service, region = "", , resource]) => {
    if (prefix !== "arn" || resource === undefined || region === "") return null;
    if (service === "iam" || /[*?]|\$\{/.test(region) || isRegion(region)) return null;
    return { data: { region, suggestion: didYouMean(region, REGIONS) ?? "" } };
  }),
});
