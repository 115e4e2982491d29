import type { AccountId } from "../../arn/arn.ts";
import type {
  Account,
  ControlPolicyAttachments,
  ControlPolicyType,
  Organization,
  OrganizationalUnit,
} from "../../iam/model.ts";
import { documentIdOf, type PolicyLocation } from "../../iam/policy-location.ts";
import {
  FULL_AWS_ACCESS,
  type ManagedControlPolicy,
  RCP_FULL_AWS_ACCESS,
} from "../data/managed-control-policies.ts";
import { absentPolicy, type CompiledPolicy, compilePolicy } from "./policy.ts";
import { compileOnce } from "./policy-cache.ts";
import { type PolicyGroup, policyGroup, type PolicyLevel } from "./policy-group.ts";
import { type AttachedPolicy, PolicySet } from "./policy-set.ts";

/** Where an account stands in an organization. */
export interface Membership {
  readonly organization: Organization;
  /** From the root down. */
  readonly units: readonly OrganizationalUnit[];
  readonly isManagement: boolean;
  /** `o-example/r-ab12/ou-ab12-11111111/`, as `aws:PrincipalOrgPaths` has it. */
  readonly path: string;
}

/** The place of every account that is in an organization. */
export function listMemberships(
  organizations: readonly Organization[],
): ReadonlyMap<AccountId, Membership> {
  const memberships = new Map<AccountId, Membership>();
  for (const organization of organizations) {
    visitUnit(organization, [organization.root], memberships);
  }
  return memberships;
}

function visitUnit(
  organization: Organization,
  units: readonly OrganizationalUnit[],
  memberships: Map<AccountId, Membership>,
): void {
  const unit = units.at(-1);
  if (unit === undefined) return;
  const path = `${[organization.id, ...units.map(({ id }) => id)].join("/")}/`;
  for (const id of unit.accounts) {
    if (memberships.has(id)) continue;
    const isManagement = id === organization.managementAccountId;
    memberships.set(id, { organization, units, isManagement, path });
  }
  for (const child of unit.organizationalUnits) {
    visitUnit(organization, [...units, child], memberships);
  }
}

/** The control policies of one type that bind an account, level by level from the root down. */
export function controlPolicyGroups(
  { organization, units }: Membership,
  account: Account,
  type: ControlPolicyType,
): readonly PolicyGroup[] {
  return [
    ...units.map((unit) => levelGroup(organization, unit, { id: unit.id, name: unit.name }, type)),
    levelGroup(organization, account, { id: account.id, name: account.name }, type),
  ];
}

function levelGroup(
  organization: Organization,
  attachments: ControlPolicyAttachments,
  level: PolicyLevel,
  type: ControlPolicyType,
): PolicyGroup {
  const names =
    type === "SERVICE_CONTROL_POLICY"
      ? attachments.serviceControlPolicies
      : withoutDetaching(attachments.resourceControlPolicies);
  const attached = names.map((name) => attachByName(organization, name, level, type));
  return policyGroup(new PolicySet(attached), level);
}

/** `RCPFullAWSAccess` cannot be detached, whatever a document says. */
function withoutDetaching(names: readonly string[]): readonly string[] {
  const { name } = RCP_FULL_AWS_ACCESS;
  return names.includes(name) ? names : [name, ...names];
}

function attachByName(
  organization: Organization,
  name: string,
  level: PolicyLevel,
  type: ControlPolicyType,
): AttachedPolicy {
  const own = organization.policies.find((policy) => policy.name === name && policy.type === type);
  const isScp = type === "SERVICE_CONTROL_POLICY";
  const managed = isScp ? FULL_AWS_ACCESS : RCP_FULL_AWS_ACCESS;
  const location: PolicyLocation =
    own === undefined && name === managed.name
      ? { kind: "managed", arn: managed.arn }
      : { kind: "control", organization: organization.id, type, name };
  return {
    policy:
      own === undefined
        ? compileManaged(name, managed)
        : compileOnce(own, own.document, isScp ? "scp" : "rcp"),
    location,
    documentId: documentIdOf(location),
    name,
    subject: level.id,
    stage: isScp ? "service-control-policies" : "resource-control-policies",
  };
}

function compileManaged(name: string, managed: ManagedControlPolicy): CompiledPolicy {
  return name === managed.name
    ? MANAGED[managed.type]
    : absentPolicy({ code: "policy-not-found", name });
}

/** AWS's own RCP allows, which one's own may not: it is not held to the rules for those. */
const MANAGED: Readonly<Record<ControlPolicyType, CompiledPolicy>> = {
  SERVICE_CONTROL_POLICY: compilePolicy(FULL_AWS_ACCESS.document, "scp"),
  RESOURCE_CONTROL_POLICY: compilePolicy(RCP_FULL_AWS_ACCESS.document, "resource"),
};
