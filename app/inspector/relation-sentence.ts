import { type Entity, entityName, type Relation } from "#core";
import type { GraphWords } from "../messages/graph.ts";
import { sentenceBetween } from "../messages/relation-sentence.ts";

/** A relation as a sentence, in the canvas's own words: `alice is a member of search-team`. */
export function relationSentence(
  relation: Relation,
  entities: ReadonlyMap<string, Entity>,
  words: GraphWords,
): string {
  const from = endName(relation.from, entities, words);
  const to = endName(relation.to, entities, words);
  return sentenceBetween(relation, from, to, words);
}

/** What an end of a relation is called; what is outside the scenario by what names it. */
export function endName(
  id: string,
  entities: ReadonlyMap<string, Entity>,
  words: GraphWords,
): string {
  const entity = entities.get(id);
  if (entity !== undefined) {
    return entity.kind === "account" ? words.everyAccountPrincipal(entity.id) : entityName(entity);
  }
  if (id === "anonymous") return words.anonymous;
  return id.startsWith("arn:") ? id.slice(id.search(/[^:/]*$/)) : id;
}
