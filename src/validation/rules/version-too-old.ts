import { raiseVersion } from "../raise-version.ts";
import { memberOf } from "../statement-nodes.ts";
import { defineRule } from "../validation-rule.ts";

/** Managed policies, SCPs and RCPs are accepted in the current version of the language only. */
export const versionTooOld = defineRule({
  code: "IAM_VERSION_TOO_OLD",
  severity: "error",
  documentation:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html",
  types: ["boundary", "scp", "rcp"],
  refuses: true,
  *check(policy, context) {
    const { version, range } = policy;
    if (version.value === "2012-10-17") return;
    // One that is there and wrong is the grammar's business.
    if (version.range === range && memberOf(context.json, "Version") !== undefined) return;
    yield { range: version.range, fixes: raiseVersion(policy, context) };
  },
});
