import {
  type ControlPolicyAttachments,
  type ControlPolicyType,
  type DocumentId,
  documentIdOf,
  documentsOf,
  type Entity,
  type Identity,
  type Organization,
  type PolicyLocation,
  type Scenario,
} from "#core";
import { organizationOf } from "./levels.ts";

/** How an entity has a policy. */
export type PolicyRole =
  | "trust"
  | "inline"
  | "attached"
  | "aws-managed"
  | "boundary"
  | "resource"
  | "managed"
  | ControlPolicyType;

/** One tab: a policy of an entity, and in which roles the entity has it. */
export interface PolicyTab {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly roles: readonly PolicyRole[];
  /** What attaching and detaching go by: an ARN, or a name for inline and control policies. */
  readonly reference: string;
  /** Where an own policy lives; null for what is attached from elsewhere. */
  readonly location: PolicyLocation | null;
}

/** Every policy of an entity, its own first, then what is attached to it, its boundary last. */
export function policyTabs(scenario: Scenario, entity: Entity): readonly PolicyTab[] {
  return mergeRoles([...ownTabs(entity), ...referredTabs(scenario, entity)]);
}

function ownTabs(entity: Entity): PolicyTab[] {
  return documentsOf(entity).map(({ id, name, location }) => ({
    documentId: id,
    name,
    reference: name,
    location,
    roles: [location.kind === "control" ? location.type : ownRole(location.kind)],
  }));
}

function ownRole(kind: "inline" | "managed" | "trust" | "resource" | "session"): PolicyRole {
  return kind === "session" ? "inline" : kind;
}

function referredTabs(scenario: Scenario, entity: Entity): PolicyTab[] {
  switch (entity.kind) {
    case "user":
      return [...attachedTabs(entity.user), ...boundaryTab(entity.user.permissionsBoundary)];
    case "role":
      return [...attachedTabs(entity.role), ...boundaryTab(entity.role.permissionsBoundary)];
    case "group":
      return attachedTabs(entity.group);
    case "organizational-unit":
      return controlTabs(entity.organization, entity.unit);
    case "account": {
      const organization = organizationOf(scenario, entity.id);
      return organization === null ? [] : controlTabs(organization, entity.account);
    }
    case "organization":
    case "policy":
    case "identity-provider":
    case "resource":
      return [];
  }
}

function attachedTabs({ attachedPolicies }: Identity): PolicyTab[] {
  return attachedPolicies.map((arn) =>
    managedTab(arn, isAwsManaged(arn) ? "aws-managed" : "attached"),
  );
}

function boundaryTab(arn: string | null): PolicyTab[] {
  return arn === null ? [] : [managedTab(arn, "boundary")];
}

function managedTab(arn: string, role: PolicyRole): PolicyTab {
  return {
    documentId: documentIdOf({ kind: "managed", arn }),
    name: arn.slice(arn.lastIndexOf("/") + 1),
    roles: [role],
    reference: arn,
    location: null,
  };
}

function isAwsManaged(arn: string): boolean {
  return /^arn:[\w-]+:iam::aws:policy\//.test(arn);
}

function controlTabs(organization: Organization, level: ControlPolicyAttachments): PolicyTab[] {
  const tabs = (type: ControlPolicyType, names: readonly string[]) =>
    organization.policies
      .filter((policy) => policy.type === type && names.includes(policy.name))
      .map(({ name }): PolicyTab => {
        const location = { kind: "control", organization: organization.id, type, name } as const;
        return {
          documentId: documentIdOf(location),
          name,
          roles: [type],
          reference: name,
          location: null,
        };
      });
  return [
    ...tabs("SERVICE_CONTROL_POLICY", level.serviceControlPolicies),
    ...tabs("RESOURCE_CONTROL_POLICY", level.resourceControlPolicies),
  ];
}

/** A policy that is both attached and the boundary is one text, and one tab. */
function mergeRoles(tabs: readonly PolicyTab[]): readonly PolicyTab[] {
  const merged = new Map<DocumentId, PolicyTab>();
  for (const tab of tabs) {
    const same = merged.get(tab.documentId);
    merged.set(
      tab.documentId,
      same === undefined ? tab : { ...same, roles: [...same.roles, ...tab.roles] },
    );
  }
  return [...merged.values()];
}
