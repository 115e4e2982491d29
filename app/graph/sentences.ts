import { type Entity, entityName, type Relation, type RelationKind } from "#core";
import type { GraphWords } from "../messages/graph.ts";
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
    case "membership":
    case "workload":
    case "attachment":
    case "boundary":
      return sentences[kind](from, to);
    case "trust":
      return effect === "allow" ? sentences.trust(from, to) : sentences.distrust(from, to);
    case "resource-grant":
      return effect === "allow" ? sentences.grant(from, to) : sentences.deny(from, to);
    case "identity-grant": {
      const [action] = actions;
      return action !== undefined && actions.length === 1
        ? sentences.may1(from, to, action)
        : sentences.may(from, to);
    }
  }
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
