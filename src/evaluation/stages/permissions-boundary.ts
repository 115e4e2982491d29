import { hasIdentitySide } from "../caller/caller.ts";
import { NO_GROUPS, type PolicyGroup } from "../compile/policy-group.ts";
import type { Matter } from "../request/question.ts";
import { notApplicable, type Settled, type StageRule } from "./stage-rule.ts";

/**
 * The most that identity-based policies can give a user or role. It never grants.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export const permissionsBoundary: StageRule = {
  stage: "permissions-boundary",
  side: "principal",
  settled,
  groups: (matter) => boundaryOf(matter)?.alone ?? NO_GROUPS,
};

const NO_ACCOUNT = notApplicable({ code: "caller-of-no-account" });
const NOT_MODELLED = notApplicable({ code: "principal-account-not-modelled" });
const SERVICE_LINKED_ROLE = notApplicable({ code: "service-linked-role-has-no-boundary" });
const NO_BOUNDARY = notApplicable({ code: "no-permissions-boundary" });

function settled(matter: Matter): Settled | null {
  const { caller } = matter;
  if (!hasIdentitySide(caller)) return NO_ACCOUNT;
  if (caller.home === null) return NOT_MODELLED;
  if (boundaryOf(matter) !== null) return null;
  return caller.isServiceLinked ? SERVICE_LINKED_ROLE : NO_BOUNDARY;
}

function boundaryOf({ caller }: Matter): PolicyGroup | null {
  return caller.identity?.boundary() ?? null;
}
