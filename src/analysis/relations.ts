import { type Entity, listEntities } from "../iam/entity.ts";
import { iamArn } from "../iam/identifiers.ts";
import type { Identity, ManagedPolicy, Scenario, User } from "../iam/model.ts";
import type { PolicyLocation } from "../iam/policy-location.ts";
import type { SourceRef } from "../text/source.ts";
import { ANONYMOUS, indexNames, type NameIndex } from "./relations-names.ts";
import { type Mention, mentionedPrincipals, mentionedResources } from "./relations-statements.ts";

export type RelationKind =
  /** A user is a member of a group. */
  | "membership"
  /** A role's trust policy names a principal. */
  | "trust"
  /** An instance or function acts with a role: from the role to the workload. */
  | "workload"
  /** A managed policy is attached to an identity. */
  | "attachment"
  /** A managed policy is the permissions boundary of an identity. */
  | "boundary"
  /** A resource-based policy names a principal. */
  | "resource-grant"
  /** An identity's policy names a role or a resource of the scenario. */
  | "identity-grant";

/**
 * Something between two things on the canvas, read off the documents and never stored.
 * `from` and `to` are entity ids, ARNs of AWS managed policies, or names of what is outside the
 * scenario: service principals, other accounts and their principals, and `anonymous` for everybody.
 */
export interface Relation {
  /** Stable: the same for the same kind, effect, `from` and `to` in every version of a scenario. */
  readonly id: string;
  readonly kind: RelationKind;
  readonly effect: "allow" | "deny";
  readonly from: string;
  readonly to: string;
  /** The first statement that says so; null where a list of the document does. */
  readonly source: SourceRef | null;
  /** Action patterns of the statements that say so. */
  readonly actions: readonly string[];
  /** Every statement that says so has conditions. */
  readonly conditional: boolean;
}

/**
 * Every relation of a scenario, in the order of its entities. A `Deny` for everybody and a
 * resource of `*` relate nothing to anything in particular, and are not in it. Linear in the
 * scenario but for wildcard patterns, which are compared with the entities of their service once.
 */
export function listRelations(scenario: Scenario): readonly Relation[] {
  const entities = listEntities(scenario);
  const names = indexNames(entities);
  const policies = new Map(
    entities.flatMap((entity) =>
      entity.kind === "policy" ? [[entity.id, entity.policy] as const] : [],
    ),
  );
  const relations = new Map<string, Relation>();
  for (const entity of entities) {
    for (const relation of relationsAt(entity, names, policies)) {
      const same = relations.get(relation.id);
      relations.set(relation.id, same === undefined ? relation : join(same, relation));
    }
  }
  return [...relations.values()];
}

function join(first: Relation, second: Relation): Relation {
  return {
    ...first,
    actions: [...new Set([...first.actions, ...second.actions])],
    conditional: first.conditional && second.conditional,
  };
}

type Policies = ReadonlyMap<string, ManagedPolicy>;

function relationsAt(entity: Entity, names: NameIndex, policies: Policies): readonly Relation[] {
  switch (entity.kind) {
    case "user":
      return [
        ...memberships(entity.id, entity.user, entity),
        ...attachments(entity.id, entity.user, entity.user.permissionsBoundary),
        ...identityGrants(entity.id, entity.user, names, policies),
      ];
    case "group":
      return [
        ...attachments(entity.id, entity.group, null),
        ...identityGrants(entity.id, entity.group, names, policies),
      ];
    case "role":
      return [
        ...principalGrants(
          "trust",
          entity.id,
          mentionedPrincipals(entity.role, entity.role.assumeRolePolicyDocument, {
            kind: "trust",
            role: entity.id,
          }),
          names,
        ),
        ...attachments(entity.id, entity.role, entity.role.permissionsBoundary),
        ...identityGrants(entity.id, entity.role, names, policies),
      ];
    case "resource":
      return resourceRelations(entity, names);
    case "organization":
    case "organizational-unit":
    case "account":
    case "policy":
    case "identity-provider":
      return [];
  }
}

function memberships(
  id: string,
  user: User,
  { account }: Extract<Entity, { kind: "user" }>,
): readonly Relation[] {
  return account.groups
    .filter((group) => user.groups.includes(group.name))
    .map((group) => plain("membership", id, iamArn(account, "group", group)));
}

function attachments(id: string, identity: Identity, boundary: string | null): readonly Relation[] {
  return [
    ...identity.attachedPolicies.map((arn) => plain("attachment", arn, id)),
    ...(boundary === null ? [] : [plain("boundary", boundary, id)]),
  ];
}

function identityGrants(
  id: string,
  identity: Identity,
  names: NameIndex,
  policies: Policies,
): readonly Relation[] {
  const inline = identity.inlinePolicies.map((policy) => {
    const location: PolicyLocation = { kind: "inline", owner: id, name: policy.name };
    return mentionedResources(policy, location);
  });
  const attached = identity.attachedPolicies.map((arn) => {
    const policy = policies.get(arn);
    return policy === undefined ? [] : mentionedResources(policy, { kind: "managed", arn });
  });
  return [...inline, ...attached].flat().flatMap((mention) =>
    mention.effect === "Allow"
      ? names
          .targets(mention.value)
          .filter((target) => target !== id)
          .map((target) => stated("identity-grant", id, target, mention))
      : [],
  );
}

function resourceRelations(
  { id, resource }: Extract<Entity, { kind: "resource" }>,
  names: NameIndex,
): readonly Relation[] {
  const workload = resource.role === null ? [] : [plain("workload", resource.role, id)];
  if (resource.policy === null) return workload;
  const location: PolicyLocation = { kind: "resource", resource: id };
  const mentions = mentionedPrincipals(resource, resource.policy, location);
  return [...workload, ...principalGrants("resource-grant", id, mentions, names)];
}

function principalGrants(
  kind: "trust" | "resource-grant",
  to: string,
  mentions: readonly Mention[],
  names: NameIndex,
): readonly Relation[] {
  return mentions.flatMap((mention) => {
    const from = names.principal(mention.principal ?? "*", mention.value);
    if (from === null || from === to) return [];
    if (from === ANONYMOUS && mention.effect === "Deny") return [];
    return [stated(kind, from, to, mention)];
  });
}

function plain(kind: RelationKind, from: string, to: string): Relation {
  const id = relationId(kind, "allow", from, to);
  return { id, kind, effect: "allow", from, to, source: null, actions: [], conditional: false };
}

function stated(kind: RelationKind, from: string, to: string, mention: Mention): Relation {
  const effect = mention.effect === "Allow" ? "allow" : "deny";
  const { source, actions, conditional } = mention;
  return {
    id: relationId(kind, effect, from, to),
    kind,
    effect,
    from,
    to,
    source,
    actions,
    conditional,
  };
}

function relationId(
  kind: RelationKind,
  effect: "allow" | "deny",
  from: string,
  to: string,
): string {
  return JSON.stringify([kind, effect, from, to]);
}
