import { NO_GROUPS } from "../compile/policy-group.ts";
import type { CallerName, Grant } from "../caller/caller-name.ts";
import { GRANT } from "../caller/caller-name.ts";
import type { Matter } from "../request/question.ts";
import { notApplicable, type Settled, type StageRule } from "./stage-rule.ts";

/**
 * The policy of the resource itself: a bucket policy, a key policy, a role's trust policy. What an
 * Allow in it is worth depends on the name it gives the caller.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export const resourceBasedPolicy: StageRule = {
  stage: "resource-based-policy",
  side: "resource",
  settled,
  groups: ({ target }) => target.policy?.alone ?? NO_GROUPS,
};

const NO_POLICY = notApplicable({ code: "no-resource-based-policy" });
const NO_ROLE = notApplicable({ code: "role-not-found" });
const ROOT_KEEPS_POLICY = notApplicable({ code: "root-keeps-bucket-policy" });
const NOT_MODELLED = notApplicable({ code: "resource-account-not-modelled" });

/** Not applicable here means that there is no grant. */
function settled(matter: Matter): Settled | null {
  const { target, owner } = matter;
  if (target.policy !== null) return keepsBucketPolicy(matter) ? ROOT_KEEPS_POLICY : null;
  if (owner.home === null) return NOT_MODELLED;
  return target.policyKind === "trust" ? NO_ROLE : NO_POLICY;
}

const BUCKET_POLICY_ACTIONS: ReadonlySet<string> = new Set([
  "s3:deletebucketpolicy",
  "s3:getbucketpolicy",
  "s3:putbucketpolicy",
]);

/**
 * The root user of a bucket's account cannot be locked out of the bucket's policy by that policy.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
 */
function keepsBucketPolicy({ caller, owner, lowerCaseAction }: Matter): boolean {
  if (caller.kind !== "root" || caller.account !== owner.account) return false;
  return BUCKET_POLICY_ACTIONS.has(lowerCaseAction);
}

/**
 * What an Allow is worth that names the caller so. A user whom a trust policy names still needs its
 * permissions boundary to allow the call.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
 */
export function grantOf(name: CallerName, { caller, target }: Matter): Grant {
  const isLimited =
    target.policyKind === "trust" && caller.kind === "user" && name.grant === GRANT.whole;
  return isLimited ? GRANT.identity : name.grant;
}

/** Role trust policies and KMS key policies must allow the caller themselves. */
export function mustAllowItself({ target: { policyKind } }: Matter): boolean {
  return policyKind === "trust" || policyKind === "key" || policyKind === "default-key";
}
