import { NO_GROUPS } from "../compile/policy-group.ts";
import { hasIdentitySide } from "../caller/caller.ts";
import type { Matter } from "../request/question.ts";
import { notApplicable, type Settled, type StageRule } from "./stage-rule.ts";

/**
 * The most that anyone of the caller's account can be given. Every level from the root down to the
 * account must allow.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
export const serviceControlPolicies: StageRule = {
  stage: "service-control-policies",
  side: "principal",
  settled,
  groups: ({ caller }) => caller.home?.serviceControlPolicies() ?? NO_GROUPS,
};

const NO_ACCOUNT = notApplicable({ code: "caller-of-no-account" });
const NOT_MODELLED = notApplicable({ code: "principal-account-not-modelled" });
const NO_ORGANIZATION = notApplicable({ code: "principal-account-in-no-organization" });
const MANAGEMENT_ACCOUNT = notApplicable({ code: "scp-management-account" });
const SERVICE_LINKED_ROLE = notApplicable({ code: "service-linked-role-exempt" });

function settled({ caller }: Matter): Settled | null {
  if (!hasIdentitySide(caller)) return NO_ACCOUNT;
  if (caller.home === null) return NOT_MODELLED;
  if (caller.home.membership === null) return NO_ORGANIZATION;
  if (caller.home.membership.isManagement) return MANAGEMENT_ACCOUNT;
  return caller.isServiceLinked ? SERVICE_LINKED_ROLE : null;
}
