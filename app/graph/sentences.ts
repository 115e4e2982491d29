import { type Entity, entityName, type Relation, type RelationKind } from "#core";
import type { GraphWords } from "../messages/graph.ts";
import { sentenceBetween } from "../messages/relation-sentence.ts";
import { policyName } from "./chips.ts";
import { outsideFacts } from "./facts.ts";

/** An edge as a sentence: `alice is a member of search-team`. */
export function relationSentence(
  relation: Relation,
  entities: ReadonlyMap<string, Entity>,
  words: GraphWords,
): string {
  const from = nameOf(relation.from, entities, words);
  const to = nameOf(relation.to, entities, words);
  return sentenceBetween(relation, from, to, words);
}

/** What a sentence calls an end of an edge. */
export function nameOf(
  id: string,
  entities: ReadonlyMap<string, Entity>,
  words: GraphWords,
): string {
  const entity = entities.get(id);
  if (entity === undefined)
    return id.includes(":policy/") ? policyName(id) : outsideFacts(id, words).name;
  return entity.kind === "account" ? words.everyAccountPrincipal(entity.id) : entityName(entity);
}

/** The word on an edge. */
export function relationWord(
  kind: RelationKind,
  effect: Relation["effect"],
  words: GraphWords,
): string {
  return effect === "deny" ? words.relationWords.deny : words.relationWords[kind];
}
