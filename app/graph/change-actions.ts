import {
  type ConnectionChoice,
  disconnect,
  documentIdOf,
  type Refusal,
  type Relation,
  renameEntity,
} from "#core";
import { graphEditMessages, type GraphEditWords } from "../messages/graph-edits.ts";
import { graphMessages, type GraphWords } from "../messages/graph.ts";
import { announce, editScenario, selectDocument, selectEntity } from "../state/actions.ts";
import { selectEntities, selectRelations, selectScenario } from "../state/derived.ts";
import { selectLanguage } from "../state/preferences.ts";
import { store } from "../state/store.ts";
import { apply, scenarioOf } from "./edit-actions.ts";
import { nameOf, relationSentence } from "./sentences.ts";

// What dialogs and menus do to the scenario. Everything is one undo step, and said aloud.

function currentWords(): GraphEditWords {
  return graphEditMessages[selectLanguage(store.getState())];
}

function currentNouns(): GraphWords {
  return graphMessages[selectLanguage(store.getState())];
}

function nameOfNode(id: string): string {
  return nameOf(id, selectEntities(store.getState()), currentNouns());
}

/** Takes out of the documents what an edge was read off. */
export function deleteRelation(relation: Relation): Refusal | null {
  const words = currentWords();
  const entities = selectEntities(store.getState());
  const label = words.disconnected(relationSentence(relation, entities, currentNouns()));
  return apply(
    label,
    disconnect(selectScenario(store.getState()), relation),
    (scenario) => scenario,
  );
}

/** Makes one of the connections that `connect` offered, opens what it wrote and marks it there. */
export function connectNodes({ kind, from, to, writes, scenario }: ConnectionChoice): void {
  const words = currentWords();
  const label = words.choices[kind](nameOfNode(from), nameOfNode(to));
  editScenario(label, () => scenario);
  announce(label);
  const [written] = writes;
  if (written === undefined) return;
  selectEntity(written.kind === "trust" || written.kind === "resource" ? to : from);
  const documentId = documentIdOf(written);
  const relation = selectRelations(store.getState()).find(
    (made) => made.from === from && made.to === to && made.source?.documentId === documentId,
  );
  selectDocument(documentId, relation?.source?.range ?? null);
}

export function renameNode(id: string, name: string): Refusal | null {
  const label = currentWords().renamed(name);
  const result = renameEntity(selectScenario(store.getState()), id, name);
  const refusal = apply(label, result, scenarioOf);
  if (result.ok) selectEntity(result.value.id);
  return refusal;
}
