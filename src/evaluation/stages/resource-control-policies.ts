import { NO_GROUPS } from "../compile/policy-group.ts";
import { RCP_SERVICES } from "../data/rcp-services.ts";
import type { Matter } from "../request/question.ts";
import { notApplicable, type Settled, type StageRule } from "./stage-rule.ts";

/**
 * The most that anyone can be given in the resource's account, whoever asks and from wherever.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
export const resourceControlPolicies: StageRule = {
  stage: "resource-control-policies",
  side: "resource",
  settled,
  groups: ({ owner }) => owner.home?.resourceControlPolicies() ?? NO_GROUPS,
};

const NOT_MODELLED = notApplicable({ code: "resource-account-not-modelled" });
const NO_ORGANIZATION = notApplicable({ code: "resource-account-in-no-organization" });
const MANAGEMENT_ACCOUNT = notApplicable({ code: "rcp-management-account" });
const SERVICE_LINKED_ROLE = notApplicable({ code: "service-linked-role-exempt" });
const NO_RESOURCE = notApplicable({ code: "rcp-action-names-no-resource" });
const UNSUPPORTED_SERVICE = notApplicable({ code: "rcp-service-not-supported" });
const RETIRE_GRANT = notApplicable({ code: "rcp-retire-grant-exempt" });
const AWS_MANAGED_KEY = notApplicable({ code: "rcp-aws-managed-key-exempt" });

function settled({ caller, owner, service, lowerCaseAction, target }: Matter): Settled | null {
  if (owner.home === null) return NOT_MODELLED;
  if (owner.home.membership === null) return NO_ORGANIZATION;
  if (owner.home.membership.isManagement) return MANAGEMENT_ACCOUNT;
  if (caller.isServiceLinked || isOfServiceLinkedRole(target)) return SERVICE_LINKED_ROLE;
  if (!RCP_SERVICES.has(service)) return UNSUPPORTED_SERVICE;
  if (target.service === null) return NO_RESOURCE;
  if (lowerCaseAction === "kms:retiregrant") return RETIRE_GRANT;
  return target.resource?.resource.awsManaged === true ? AWS_MANAGED_KEY : null;
}

/** Nor do they bind the trust policy of such a role. */
function isOfServiceLinkedRole({ policyKind, role }: Matter["target"]): boolean {
  return policyKind === "trust" && role?.isServiceLinked === true;
}
