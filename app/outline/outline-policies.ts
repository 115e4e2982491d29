import {
  type ControlPolicyAttachments,
  documentIdOf,
  type Entity,
  type Identity,
  type Organization,
  type Scenario,
} from "#core";
import type { PolicyInPlace, PolicyRole } from "../state/policy-ids.ts";

/** Every policy an entity has: its own, what is attached to it, its boundary last. */
export function policiesOf(entity: Entity, scenario: Scenario): readonly PolicyInPlace[] {
  switch (entity.kind) {
    case "user":
      return [
        ...identityPolicies(entity.id, entity.user),
        ...boundary(entity.id, entity.user.permissionsBoundary),
      ];
    case "group":
      return identityPolicies(entity.id, entity.group);
    case "role":
      return [
        {
          documentId: documentIdOf({ kind: "trust", role: entity.id }),
          owner: entity.id,
          role: "trust",
          reference: "",
          name: "",
        },
        ...identityPolicies(entity.id, entity.role),
        ...boundary(entity.id, entity.role.permissionsBoundary),
      ];
    case "resource":
      return entity.resource.policy === null
        ? []
        : [
            {
              documentId: documentIdOf({ kind: "resource", resource: entity.id }),
              owner: entity.id,
              role: "resource",
              reference: "",
              name: "",
            },
          ];
    case "organization":
      return entity.organization.policies.map(({ type, name }) =>
        controlPolicy(entity.organization, entity.id, type, name),
      );
    case "organizational-unit":
      return controlPolicies(entity.organization, entity.id, entity.unit);
    case "account": {
      const organization = scenario.organizations.find(({ root }) => holds(root, entity.id));
      return organization === undefined
        ? []
        : controlPolicies(organization, entity.id, entity.account);
    }
    case "policy":
    case "identity-provider":
      return [];
  }
}

function identityPolicies(
  owner: string,
  { inlinePolicies, attachedPolicies }: Identity,
): PolicyInPlace[] {
  return [
    ...inlinePolicies.map(({ name }): PolicyInPlace => ({
      documentId: documentIdOf({ kind: "inline", owner, name }),
      owner,
      role: "inline",
      reference: name,
      name,
    })),
    ...attachedPolicies.map((arn) => managed(owner, arn, "attached")),
  ];
}

function boundary(owner: string, arn: string | null): PolicyInPlace[] {
  return arn === null ? [] : [managed(owner, arn, "boundary")];
}

function managed(owner: string, arn: string, role: PolicyRole): PolicyInPlace {
  return {
    documentId: documentIdOf({ kind: "managed", arn }),
    owner,
    role,
    reference: arn,
    name: arn.slice(arn.lastIndexOf("/") + 1),
  };
}

function controlPolicies(
  organization: Organization,
  owner: string,
  { serviceControlPolicies, resourceControlPolicies }: ControlPolicyAttachments,
): PolicyInPlace[] {
  // The two that AWS attaches by itself and that allow everything are left out, as on the canvas.
  return [
    ...serviceControlPolicies.flatMap((name) =>
      name === "FullAWSAccess"
        ? []
        : [controlPolicy(organization, owner, "SERVICE_CONTROL_POLICY", name)],
    ),
    ...resourceControlPolicies.flatMap((name) =>
      name === "RCPFullAWSAccess"
        ? []
        : [controlPolicy(organization, owner, "RESOURCE_CONTROL_POLICY", name)],
    ),
  ];
}

function controlPolicy(
  organization: Organization,
  owner: string,
  type: Organization["policies"][number]["type"],
  name: string,
): PolicyInPlace {
  return {
    documentId: documentIdOf({ kind: "control", organization: organization.id, type, name }),
    owner,
    role: type === "SERVICE_CONTROL_POLICY" ? "scp" : "rcp",
    reference: name,
    name,
  };
}

function holds(unit: Organization["root"], account: string): boolean {
  return (
    unit.accounts.includes(account) ||
    unit.organizationalUnits.some((child) => holds(child, account))
  );
}
