import type { PolicyLocation } from "#core";
import { type ArrangeWords, graphArrangeMessages } from "../../messages/graph-arrange.ts";
import { graphMessages } from "../../messages/graph.ts";
import { POLICY_NAMES } from "../../messages/policy-names.ts";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import { selectLanguage } from "../../state/preferences.ts";
import { store } from "../../state/store.ts";
import { nameOf } from "../sentences.ts";

export function currentWords(): ArrangeWords {
  return graphArrangeMessages[selectLanguage(store.getState())];
}

/** What a node is called: an entity, a note, or what is outside. */
export function nameOfNode(id: string): string {
  const state = store.getState();
  const note = selectScenario(state).notes.find((candidate) => candidate.id === id);
  const language = selectLanguage(state);
  if (note !== undefined)
    return graphMessages[language].note(note.text.trim().split("\n", 1)[0]?.slice(0, 40) ?? "");
  const entity = selectEntities(state).get(id);
  return entity?.kind === "account"
    ? entity.account.name
    : nameOf(id, selectEntities(state), graphMessages[language]);
}

/** One by its name, several by their number. */
export function nameOfNodes(ids: readonly string[]): string {
  const [only = ""] = ids;
  return ids.length === 1 ? nameOfNode(only) : currentWords().things(ids.length);
}

/** What a policy is called: one that has no name of its own, by what it is. */
export function nameOfPolicy(name: string, place: PolicyLocation["kind"] | null): string {
  const words = POLICY_NAMES[selectLanguage(store.getState())];
  return place === "trust" || place === "resource" ? words[place](name) : name;
}
