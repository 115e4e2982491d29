import {
  addEntity,
  type ConnectionChoice,
  disconnect,
  documentIdOf,
  type EditResult,
  entityName,
  forgetPositions,
  listEntities,
  moveEntity,
  type NewEntity,
  type Refusal,
  type Relation,
  removeEntity,
  renameEntity,
  type Scenario,
} from "#core";
import { graphEditMessages, type GraphEditWords } from "../messages/graph-edits.ts";
import { graphMessages, type GraphWords } from "../messages/graph.ts";
import {
  announce,
  editScenario,
  selectDocument,
  selectEntity,
  selectRelation,
} from "../state/actions.ts";
import { selectEntities, selectRelations, selectScenario } from "../state/derived.ts";
import { selectLanguage } from "../state/preferences.ts";
import { store } from "../state/store.ts";
import type { Point } from "./geometry.ts";
import type { Graph } from "./graph-types.ts";
import type { Direction } from "./neighbours.ts";
import { nameOf, relationSentence } from "./sentences.ts";

// What the canvas does to the scenario. Everything is one undo step, and said aloud.

function currentWords(): GraphEditWords {
  return graphEditMessages[selectLanguage(store.getState())];
}

function currentNouns(): GraphWords {
  return graphMessages[selectLanguage(store.getState())];
}

function nameOfNode(id: string): string {
  return nameOf(id, selectEntities(store.getState()), currentNouns());
}

/** Puts a node at a position relative to what it stands in. Moves of one node in a row are one step. */
export function moveNode(id: string, position: Point): void {
  const words = currentWords();
  const name = nameOfNode(id);
  const rounded = { x: toGrid(position.x), y: toGrid(position.y) };
  editScenario(words.moved(name), (scenario) => moveEntity(scenario, id, rounded), `move ${id}`);
}

/** Everything stands on a grid of 4. */
function toGrid(value: number): number {
  return Math.round(value / 4) * 4;
}

const STEPS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Moves a node a little, unless it cannot be moved. */
export function nudgeNode(id: string, direction: Direction, by: number, graph: Graph): void {
  const node = graph.nodes.find((candidate) => candidate.id === id);
  if (node === undefined || node.draggable === false) return;
  const step = STEPS[direction];
  moveNode(id, { x: node.position.x + step.x * by, y: node.position.y + step.y * by });
  announce(currentWords().moved(nameOfNode(id)));
}

/** Forgets where a node was put, so that it is laid out again; without an id, everything. */
export function layOutAgain(id: string | null): void {
  const words = currentWords();
  editScenario(words.arranged, (scenario) =>
    id === null ? forgetPositions(scenario) : forgetPositions(scenario, new Set([id])),
  );
  announce(words.arranged);
}

/** Deletes an entity. Null when it was done; else why it cannot be. */
export function deleteNode(id: string): Refusal | null {
  const words = currentWords();
  const name = nameOfNode(id);
  const refusal = apply(words.deleted(name), removeEntity(currentScenario(), id), scenarioOf);
  if (refusal === null) selectEntity(null);
  return refusal;
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

/** Takes out of the documents what an edge was read off. */
export function deleteRelation(relation: Relation): Refusal | null {
  const words = currentWords();
  const entities = selectEntities(store.getState());
  const label = words.disconnected(relationSentence(relation, entities, currentNouns()));
  return apply(label, disconnect(currentScenario(), relation), (scenario) => scenario);
}

/** Makes one of the connections that `connect` offered, and opens what it wrote. */
export function connectNodes({ kind, from, to, writes, scenario }: ConnectionChoice): void {
  const words = currentWords();
  const label = words.choices[kind](nameOfNode(from), nameOfNode(to));
  editScenario(label, () => scenario);
  announce(label);
  const [written] = writes;
  if (written === undefined) return;
  selectEntity(written.kind === "trust" || written.kind === "resource" ? to : from);
  selectDocument(documentIdOf(written));
}

export function renameNode(id: string, name: string): Refusal | null {
  const label = currentWords().renamed(name);
  const result = renameEntity(currentScenario(), id, name);
  const refusal = apply(label, result, scenarioOf);
  if (result.ok) selectEntity(result.value.id);
  return refusal;
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

function scenarioOf({ scenario }: { readonly scenario: Scenario }): Scenario {
  return scenario;
}

function apply<Value>(
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
