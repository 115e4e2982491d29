import {
  addEntity,
  type EditResult,
  entityName,
  forgetPositions,
  listEntities,
  type NewEntity,
  type Refusal,
  type Relation,
  type Scenario,
} from "#core";
import { graphEditMessages, type GraphEditWords } from "../messages/graph-edits.ts";
import {
  announce,
  editScenario,
  selectDocument,
  selectEntity,
  selectRelation,
} from "../state/actions.ts";
import { selectRelations, selectScenario } from "../state/derived.ts";
import { selectLanguage } from "../state/preferences.ts";
import { store } from "../state/store.ts";

// What the canvas does to the scenario. Everything is one undo step, and said aloud.

function currentWords(): GraphEditWords {
  return graphEditMessages[selectLanguage(store.getState())];
}

/** Forgets where a node was put, so that it is laid out again; without an id, everything. */
export function layOutAgain(id: string | null): void {
  const words = currentWords();
  editScenario(words.arranged, (scenario) =>
    id === null ? forgetPositions(scenario) : forgetPositions(scenario, new Set([id])),
  );
  announce(words.arranged);
}

/** Selects an edge and opens the statement it was read off. */
export function openRelation({ id, source }: Relation): void {
  selectRelation(id);
  if (source !== null) selectDocument(source.documentId, source.range);
}

export function openRelationById(id: string): void {
  const relation = selectRelations(store.getState()).find((candidate) => candidate.id === id);
  if (relation !== undefined) openRelation(relation);
}

/** Draws something new and selects it. */
export function addNode(entity: NewEntity): Refusal | null {
  const result = addEntity(currentScenario(), entity);
  if (!result.ok) return result.error;
  const { scenario, id } = result.value;
  const added = listEntities(scenario).find((candidate) => candidate.id === id);
  const refusal = apply(
    currentWords().added(added === undefined ? id : entityName(added)),
    result,
    scenarioOf,
  );
  selectEntity(id);
  return refusal;
}

export function scenarioOf({ scenario }: { readonly scenario: Scenario }): Scenario {
  return scenario;
}

/** Makes an edit that may be refused: one step of undo, said aloud. Returns why it was. */
export function apply<Value>(
  label: string,
  result: EditResult<Value>,
  read: (value: Value) => Scenario,
): Refusal | null {
  if (!result.ok) return result.error;
  const scenario = read(result.value);
  editScenario(label, () => scenario);
  announce(label);
  return null;
}

function currentScenario(): Scenario {
  return selectScenario(store.getState());
}
