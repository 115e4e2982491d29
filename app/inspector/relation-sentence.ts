import { type Entity, entityName, type Relation } from "#core";
import type { GraphWords } from "../messages/graph.ts";

/** A relation as a sentence, in the canvas's own words: `alice is a member of search-team`. */
export function relationSentence(
  relation: Relation,
  entities: ReadonlyMap<string, Entity>,
  words: GraphWords,
): string {
  const from = endName(relation.from, entities, words);
  const to = endName(relation.to, entities, words);
  const sentence = plainSentence(relation, from, to, words);
  return relation.conditional ? words.underConditions(sentence) : sentence;
}

function plainSentence(
  { kind, effect, actions }: Relation,
  from: string,
  to: string,
  { sentences }: GraphWords,
): string {
  switch (kind) {
    case "trust":
      return effect === "allow" ? sentences.trust(from, to) : sentences.distrust(from, to);
    case "resource-grant":
      return effect === "allow" ? sentences.grant(from, to) : sentences.deny(from, to);
    case "identity-grant": {
      const [action, ...more] = actions;
      return action !== undefined && more.length === 0
        ? sentences.may1(from, to, action)
        : sentences.may(from, to);
    }
    case "membership":
    case "workload":
    case "attachment":
    case "boundary":
      return sentences[kind](from, to);
  }
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
