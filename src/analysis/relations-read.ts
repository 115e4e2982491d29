import { type Entity, identityOf } from "../iam/entity.ts";
import type { Group, ManagedPolicy } from "../iam/model.ts";
import type { SourceRef } from "../text/source.ts";
import type { Relation } from "./relation.ts";
import { type Policies, type RelatedEntity, relationsAt } from "./relations-at.ts";
import type { NameIndex } from "./relations-names.ts";

/** What an entity's relations were read off, and they themselves. */
export interface ReadRelations {
  readonly names: NameIndex;
  /** The user, group, role or resource. Scenarios are immutable: the same object carries the same texts. */
  readonly holder: object;
  /** The groups of its account. */
  readonly groups: readonly Group[];
  /** What is attached to it, in its order; undefined for what the scenario does not have. */
  readonly attached: readonly (ManagedPolicy | undefined)[];
  readonly relations: readonly Relation[];
}

/** Null for what cannot relate itself to anything. */
export function relatedEntity(entity: Entity): RelatedEntity | null {
  switch (entity.kind) {
    case "user":
    case "group":
    case "role":
    case "resource":
      return entity;
    case "organization":
    case "organizational-unit":
    case "account":
    case "policy":
    case "identity-provider":
      return null;
  }
}

/**
 * The relations of an entity.
 * @param before What was read for the same id last time: given back where nothing it was read off changed,
 * and its array of relations where they came out equal.
 */
export function readRelations(
  entity: RelatedEntity,
  names: NameIndex,
  policies: Policies,
  before: ReadRelations | undefined,
): ReadRelations {
  const holder = entity.kind === "resource" ? entity.resource : identityOf(entity);
  const { groups } = entity.account;
  const attached =
    "attachedPolicies" in holder ? holder.attachedPolicies.map((arn) => policies.get(arn)) : [];
  if (
    before?.holder === holder &&
    before.names === names &&
    before.groups === groups &&
    areSame(before.attached, attached, Object.is)
  ) {
    return before;
  }
  const read = relationsAt(entity, names, policies);
  const relations =
    before !== undefined && areSame(before.relations, read, isSameRelation)
      ? before.relations
      : read;
  return { names, holder, groups, attached, relations };
}

function isSameRelation(one: Relation, other: Relation): boolean {
  return (
    one.id === other.id &&
    one.conditional === other.conditional &&
    isSameSource(one.source, other.source) &&
    areSame(one.actions, other.actions, Object.is)
  );
}

function isSameSource(one: SourceRef | null, other: SourceRef | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.documentId === other.documentId &&
    one.range.from === other.range.from &&
    one.range.to === other.range.to
  );
}

function areSame<Item>(
  some: readonly Item[],
  others: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  if (some.length !== others.length) return false;
  for (const [at, item] of some.entries()) {
    const other = others[at];
    if (item !== other && (other === undefined || !isSame(item, other))) return false;
  }
  return true;
}
