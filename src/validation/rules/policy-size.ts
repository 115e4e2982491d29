import type { PolicyType } from "../../iam/documents.ts";
import type { Severity } from "../../text/diagnostic.ts";
import { policyQuota, policySize } from "../policy-size.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** One rule for each place whose quota is AWS's own and no service's. */
export const policySizeRules = [
  sizeRule("POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", ["identity", "boundary"], "warning"),
  sizeRule("POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA", ["trust"], "warning"),
  sizeRule("POLICY_SIZE_EXCEEDS_SCP_QUOTA", ["scp"], "error"),
  sizeRule("POLICY_SIZE_EXCEEDS_RCP_QUOTA", ["rcp"], "error"),
  // Access Analyzer has no check for these two.
  sizeRule("POLICY_SIZE_EXCEEDED", ["session", "vpc-endpoint"], "error"),
] as const;

function sizeRule<const Code extends string>(
  code: Code,
  types: readonly PolicyType[],
  severity: Severity,
) {
  const title = code.toLowerCase().replaceAll("_", "-");
  const kind = severity === "error" ? "error" : "general-warning";
  return defineRule({
    code,
    severity,
    documentation:
      code === "POLICY_SIZE_EXCEEDED"
        ? "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html"
        : accessAnalyzerCheck(`${kind}-${title}`),
    types,
    // An account can have a higher quota than everyone's, and evaluating does not depend on it.
    refuses: false,
    *check({ text, range }, { type }) {
      const quota = policyQuota(type)?.characters ?? Number.POSITIVE_INFINITY;
      const size = policySize(text, type);
      if (size > quota)
        yield { range: { from: range.from, to: range.from + 1 }, data: { size, quota } };
    },
  });
}
