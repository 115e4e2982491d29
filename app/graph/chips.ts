import {
  type Account,
  type ControlPolicyAttachments,
  type DocumentId,
  documentIdOf,
  type Entity,
  iamArn,
  type Identity,
  type Organization,
} from "#core";
import type { GraphWords } from "../messages/graph.ts";

/** A policy on what it is attached to. Choosing it opens its text. */
export interface Chip {
  readonly documentId: DocumentId;
  /** What it shows. */
  readonly label: string;
  /** Its accessible name. */
  readonly name: string;
  readonly role: "permissions" | "boundary" | "trust" | "resource" | "scp" | "rcp" | "unattached";
  /** Entity to select with it; null keeps what carries the chip. */
  readonly entity: string | null;
}

/** The policies an entity carries, those of its own first. */
export function chipsOf(entity: Entity, words: GraphWords): readonly Chip[] {
  switch (entity.kind) {
    case "user":
      return identityChips(entity.id, entity.user, entity.user.permissionsBoundary, words);
    case "group":
      return identityChips(entity.id, entity.group, null, words);
    case "role":
      return [
        chip({ kind: "trust", role: entity.id }, words.trustShort, words.trustChip, "trust"),
        ...identityChips(entity.id, entity.role, entity.role.permissionsBoundary, words),
      ];
    case "resource": {
      if (entity.resource.policy === null) return [];
      const name = entity.id.includes(":vpc-endpoint/") ? words.endpointChip : words.resourceChip;
      return [
        chip({ kind: "resource", resource: entity.id }, words.resourceShort, name, "resource"),
      ];
    }
    case "organization":
    case "organizational-unit":
    case "account":
    case "policy":
    case "identity-provider":
      return [];
  }
}

function identityChips(
  id: string,
  identity: Identity,
  boundary: string | null,
  words: GraphWords,
): readonly Chip[] {
  const inline = identity.inlinePolicies.map(({ name }) =>
    chip({ kind: "inline", owner: id, name }, name, words.policyChip(name), "permissions"),
  );
  const attached = identity.attachedPolicies.map((arn) => {
    const name = policyName(arn);
    return chip({ kind: "managed", arn }, name, words.policyChip(name), "permissions");
  });
  const ceiling = boundary === null ? [] : [boundaryChip(boundary, words)];
  return [...ceiling, ...inline, ...attached];
}

function boundaryChip(arn: string, words: GraphWords): Chip {
  const name = policyName(arn);
  return chip({ kind: "managed", arn }, name, words.boundaryChip(name), "boundary");
}

/**
 * The control policies attached at one level. The two that AWS attaches by itself and that allow
 * everything are left out.
 */
export function controlChips(
  level: ControlPolicyAttachments,
  organization: Organization,
  words: GraphWords,
): readonly Chip[] {
  const of = (
    names: readonly string[],
    type: "SERVICE_CONTROL_POLICY" | "RESOURCE_CONTROL_POLICY",
  ) =>
    names
      .filter((name) => name !== "FullAWSAccess" && name !== "RCPFullAWSAccess")
      .map((name) =>
        type === "SERVICE_CONTROL_POLICY"
          ? chip(
              { kind: "control", organization: organization.id, type, name },
              name,
              words.serviceControlChip(name),
              "scp",
              organization.id,
            )
          : chip(
              { kind: "control", organization: organization.id, type, name },
              name,
              words.resourceControlChip(name),
              "rcp",
              organization.id,
            ),
      );
  return [
    ...of(level.serviceControlPolicies, "SERVICE_CONTROL_POLICY"),
    ...of(level.resourceControlPolicies, "RESOURCE_CONTROL_POLICY"),
  ];
}

/** Customer managed policies that nothing in their account carries: they would not be seen otherwise. */
export function unattachedChips(account: Account, words: GraphWords): readonly Chip[] {
  const used = new Set(
    [...account.users, ...account.groups, ...account.roles].flatMap(
      (identity) => identity.attachedPolicies,
    ),
  );
  for (const { permissionsBoundary } of [...account.users, ...account.roles]) {
    if (permissionsBoundary !== null) used.add(permissionsBoundary);
  }
  return account.policies.flatMap((policy) => {
    const arn = iamArn(account, "policy", policy);
    return used.has(arn)
      ? []
      : [
          chip(
            { kind: "managed", arn },
            policy.name,
            words.unattachedChip(policy.name),
            "unattached",
            arn,
          ),
        ];
  });
}

/** `ReadOnlyAccess` of `arn:aws:iam::aws:policy/job-function/ReadOnlyAccess`. */
export function policyName(arn: string): string {
  return arn.slice(arn.lastIndexOf("/") + 1) || arn;
}

function chip(
  location: Parameters<typeof documentIdOf>[0],
  label: string,
  name: string,
  role: Chip["role"],
  entity: string | null = null,
): Chip {
  return { documentId: documentIdOf(location), label, name, role, entity };
}
