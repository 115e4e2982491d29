import { isAccountId } from "../../arn/arn.ts";
import { eachResource } from "../each-resource.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/**
 * An account is twelve digits. A few ARNs of AWS's own have a word there (`aws`, `cloudfront`), and not all
 * of those are known; so a warning, where Access Analyzer says error.
 */
export const invalidArnAccount = defineRule({
  code: "INVALID_ARN_ACCOUNT",
  severity: "warning",
  documentation: accessAnalyzerCheck("error-invalid-arn-account"),
  types: EVERYWHERE,
  refuses: false,
  check: eachResource(([prefix, , , , account = "", resource]) => {
    if (prefix !== "arn" || resource === undefined || account === "") return null;
    if (isAccountId(account) || /[*?]|\$\{/.test(account) || OF_AWS.has(account)) return null;
    return { data: { account } };
  }),
});

/** What stands in an account's place in the ARNs of things that AWS owns. */
const OF_AWS = new Set(["aws", "amazon", "cloudfront", "aws-managed", "third-party"]);
