import type { Entity } from "../iam/entity.ts";
import { iamArn } from "../iam/identifiers.ts";
import type { Identity, ManagedPolicy, User } from "../iam/model.ts";
import type { PolicyLocation } from "../iam/policy-location.ts";
import { ANONYMOUS, type NameIndex } from "./relations-names.ts";
import { type Mention, mentionedPrincipals, mentionedResources } from "./relations-statements.ts";
import type { Relation, RelationKind } from "./relation.ts";

/** Entities whose documents can name others. */
export type RelatedEntity = Extract<Entity, { kind: "user" | "group" | "role" | "resource" }>;

export type Policies = ReadonlyMap<string, ManagedPolicy>;

/** The relations that the documents of one entity say, each once. */
export function relationsAt(
  entity: RelatedEntity,
  names: NameIndex,
  policies: Policies,
): readonly Relation[] {
  return joinSame(mentionedAt(entity, names, policies));
}

function mentionedAt(
  entity: RelatedEntity,
  names: NameIndex,
  policies: Policies,
): readonly Relation[] {
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
  }
}

/** One relation for all of the same id, in the place of the first. */
export function joinSame(relations: readonly Relation[]): readonly Relation[] {
  const joined = new Map<string, Relation>();
  for (const relation of relations) {
    const same = joined.get(relation.id);
    joined.set(relation.id, same === undefined ? relation : join(same, relation));
  }
  return [...joined.values()];
}

function join(first: Relation, second: Relation): Relation {
  return {
    ...first,
    actions: [...new Set([...first.actions, ...second.actions])],
    conditional: first.conditional && second.conditional,
  };
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
