import { hasIdentitySide } from "../caller/caller.ts";
import { EMPTY_GROUP } from "../compile/policy-group.ts";
import type { Matter } from "../request/question.ts";
import { notApplicable, type Settled, type StageRule } from "./stage-rule.ts";

/**
 * What the user, the user's groups or the role may do. The root user may do everything in its account.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html
 */
export const identityBasedPolicies: StageRule = {
  stage: "identity-based-policies",
  side: "principal",
  settled,
  groups: ({ caller }) => (caller.identity?.policies() ?? EMPTY_GROUP).alone,
};

const NO_ACCOUNT = notApplicable({ code: "caller-of-no-account" });
const NOT_MODELLED = notApplicable({ code: "principal-account-not-modelled" });
const ROOT: Settled = { outcome: "allows", reason: { code: "root-has-full-access" } };

/** Of an account the scenario does not have, the identity side is taken to allow what reaches into one it has. */
function settled({ caller, sides }: Matter): Settled | null {
  if (!hasIdentitySide(caller)) return NO_ACCOUNT;
  if (caller.hasFullAccess) return ROOT;
  return caller.home === null && sides === "two-accounts" ? NOT_MODELLED : null;
}
