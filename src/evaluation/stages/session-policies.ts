import { EMPTY_GROUP } from "../compile/policy-group.ts";
import type { Matter } from "../request/question.ts";
import { notApplicable, type Settled, type StageRule } from "./stage-rule.ts";

/**
 * The most a session can do of what its role or user may. A federated user's session that was made
 * without one may do nothing but what a resource-based policy gives it by name.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 */
export const sessionPolicies: StageRule = {
  stage: "session-policies",
  side: "principal",
  settled,
  groups: ({ caller }) => (caller.session?.policies ?? EMPTY_GROUP).alone,
};

const NO_SESSION = notApplicable({ code: "no-session" });
const NONE_PASSED = notApplicable({ code: "no-session-policies" });

function settled({ caller: { session } }: Matter): Settled | null {
  if (session === null) return NO_SESSION;
  const applies = session.policies !== null || session.call === "GetFederationToken";
  return applies ? null : NONE_PASSED;
}
