import { type Entity, entityName, type Relation, type Scenario } from "#core";
import type { Language } from "../messages/catalogue.ts";
import { graphMessages, type GraphWords } from "../messages/graph.ts";
import { POLICY_NAMES } from "../messages/policy-names.ts";
import { sentenceBetween } from "../messages/relation-sentence.ts";
import type { ActionPlace } from "../state/action.ts";
import { type PolicyInPlace, policyIds } from "../state/policy-ids.ts";
import { policiesOf } from "./outline-policies.ts";

/** A row below an entity: one of its policies, or what connects it with something else. */
export interface DetailRow {
  readonly id: string;
  readonly text: string;
  readonly kind: "policy" | "relation";
  readonly place: ActionPlace;
  /** What its actions are about. */
  readonly ids: readonly string[];
  /** A managed policy can be attached elsewhere as well: its ARN; else null. */
  readonly arn: string | null;
}

/** What stands below each entity of a scenario. */
export function describeDetails(
  scenario: Scenario,
  entities: ReadonlyMap<string, Entity>,
  relations: readonly Relation[],
  language: Language,
): (entity: Entity) => readonly DetailRow[] {
  const words = graphMessages[language];
  const byOwner = groupByOwner(relations, entities);
  return (entity) => [
    ...policiesOf(entity, scenario).map((policy) => policyRow(policy, language)),
    ...(byOwner.get(entity.id) ?? []).map((relation) => relationRow(relation, entities, words)),
  ];
}

/** The id of the row of a relation. */
export function relationRowId(relation: string): string {
  return `relation ${relation}`;
}

function policyRow(policy: PolicyInPlace, language: Language): DetailRow {
  const ids = policyIds(policy);
  return {
    id: `policy ${ids.slice(0, 3).join(" ")}`,
    text: POLICY_NAMES[language][policy.role](policy.name),
    kind: "policy",
    place: "policy",
    ids,
    arn: policy.role === "attached" || policy.role === "boundary" ? policy.reference : null,
  };
}

function relationRow(
  relation: Relation,
  entities: ReadonlyMap<string, Entity>,
  words: GraphWords,
): DetailRow {
  const from = endName(relation.from, entities, words);
  const to = endName(relation.to, entities, words);
  return {
    id: relationRowId(relation.id),
    text: sentenceBetween(relation, from, to, words),
    kind: "relation",
    place: "edge",
    ids: [relation.id],
    arn: null,
  };
}

function endName(id: string, entities: ReadonlyMap<string, Entity>, words: GraphWords): string {
  const entity = entities.get(id);
  if (entity?.kind === "account") return words.everyAccountPrincipal(entity.id);
  if (entity !== undefined) return entityName(entity);
  if (id === "anonymous") return words.anonymous;
  return id.startsWith("arn:") ? id.slice(id.search(/[^:/]*$/u)) : id;
}

/** Each relation once, below the entity whose document says so. Attached policies are rows already. */
function groupByOwner(
  relations: readonly Relation[],
  entities: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, readonly Relation[]> {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const owner = ownerOf(relation);
    if (owner === null || !entities.has(owner)) continue;
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [relation]);
    else group.push(relation);
  }
  return groups;
}

function ownerOf({ kind, from, to }: Relation): string | null {
  switch (kind) {
    case "membership":
    case "identity-grant":
      return from;
    case "trust":
    case "resource-grant":
    case "workload":
      return to;
    case "attachment":
    case "boundary":
      return null;
  }
}
