import { raiseVersion } from "../raise-version.ts";
import { memberOf } from "../statement-nodes.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Without a `Version` a policy is read by the rules of 2008, in which `${…}` is plain text. */
export const missingVersion = defineRule({
  code: "MISSING_VERSION",
  severity: "warning",
  documentation: accessAnalyzerCheck("general-warning-missing-version"),
  types: ["identity", "resource", "trust", "session", "vpc-endpoint"],
  refuses: false,
  *check(policy, context) {
    // In a managed policy it is no warning: `version-too-old.ts` says so.
    if (context.managed) return;
    // One that is there and wrong is the grammar's business.
    if (policy.version.range === policy.range && memberOf(context.json, "Version") === undefined) {
      yield { range: policy.range, fixes: raiseVersion(policy, context) };
    }
  },
});
