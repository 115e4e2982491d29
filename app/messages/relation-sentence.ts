import type { Relation } from "#core";
import type { GraphWords } from "./graph.ts";

/** A relation as a sentence between the names of its ends: `alice is a member of search-team`. */
export function sentenceBetween(
  relation: Relation,
  from: string,
  to: string,
  words: GraphWords,
): string {
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
