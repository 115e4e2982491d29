import {
  type DocumentId,
  type Entity,
  type Evaluation,
  followRelations,
  listDocuments,
  listEntities,
  type PolicyDocument,
  type Relation,
  type SavedRequest,
  type Scenario,
  type World,
} from "#core";
import type { Frame } from "./frame.ts";
import { memoizeLast, memoizeLast2 } from "./memoize.ts";
import type { PlaygroundState } from "./state.ts";

type Evaluator = NonNullable<PlaygroundState["evaluator"]>;

const NO_FRAMES: readonly Frame[] = [];

// Selectors over the one state. Each remembers its last result, so that equal inputs give the same
// object and nothing re-renders for nothing.

export function selectScenario(state: PlaygroundState): Scenario {
  return state.history.present.scenario;
}

const drawnOf = memoizeLast2(
  (accounts: Scenario["accounts"], organizations: Scenario["organizations"]): Scenario => ({
    version: 1,
    name: "",
    description: "",
    organizations,
    accounts,
    requests: [],
    layout: {},
    notes: [],
    collapsed: [],
  }),
);

/**
 * The scenario with nothing in it but what entities, policies and relations are read off: the same object
 * after a node was moved, a note written or a request typed.
 */
function selectDrawn(state: PlaygroundState): Scenario {
  const { accounts, organizations } = selectScenario(state);
  return drawnOf(accounts, organizations);
}

const entitiesById = memoizeLast(
  (scenario: Scenario): ReadonlyMap<string, Entity> =>
    new Map(listEntities(scenario).map((entity) => [entity.id, entity])),
);

export function selectEntities(state: PlaygroundState): ReadonlyMap<string, Entity> {
  return entitiesById(selectDrawn(state));
}

const documentsById = memoizeLast(
  (scenario: Scenario): ReadonlyMap<DocumentId, PolicyDocument> =>
    new Map(listDocuments(scenario).map((document) => [document.id, document])),
);

export function selectDocuments(state: PlaygroundState): ReadonlyMap<DocumentId, PolicyDocument> {
  return documentsById(selectDrawn(state));
}

const relationsOf = memoizeLast(followRelations());

export function selectRelations(state: PlaygroundState): readonly Relation[] {
  return relationsOf(selectDrawn(state));
}

export function selectRequest(state: PlaygroundState): SavedRequest | null {
  return selectScenario(state).requests[state.requestIndex] ?? null;
}

/** Moving a node or typing a request compiles nothing. */
const compile = memoizeLast((scenario: Scenario) =>
  memoizeLast2((evaluator: Evaluator, managedPolicies: ReadonlyMap<string, string>) =>
    evaluator.compileScenario(scenario, { managedPolicies }),
  ),
);

/** The scenario, compiled; null until the evaluator has come. */
export function selectWorld(state: PlaygroundState): World | null {
  const { evaluator, managedPolicies } = state;
  return evaluator === null ? null : compile(selectDrawn(state))(evaluator, managedPolicies);
}

const evaluate = memoizeLast2(
  (world: World | null, request: SavedRequest | null): Evaluation | null =>
    world === null || request === null ? null : world.evaluate(request),
);

/** The current request's evaluation: live, whether it has been sent or not. */
export function selectEvaluation(state: PlaygroundState): Evaluation | null {
  return evaluate(selectWorld(state), selectRequest(state));
}

const frames = memoizeLast2(
  (evaluator: Evaluator | null, evaluation: Evaluation | null): readonly Frame[] =>
    evaluator === null || evaluation === null ? NO_FRAMES : evaluator.framesOf(evaluation),
);

export function selectFrames(state: PlaygroundState): readonly Frame[] {
  return frames(state.evaluator, selectEvaluation(state));
}

/** Where the player stands; null until the request is sent. */
export function selectFrame(state: PlaygroundState): Frame | null {
  if (!state.playback.sent) return null;
  const all = selectFrames(state);
  // An edit may have made the evaluation shorter than the place the player stood at.
  return all[Math.min(state.playback.step, all.length - 1)] ?? null;
}

export function selectCanUndo(state: PlaygroundState): boolean {
  return state.history.past.length > 0;
}

export function selectCanRedo(state: PlaygroundState): boolean {
  return state.history.future.length > 0;
}

/** Whether the scenario differs from the example, link or file it came from. */
export function selectModified(state: PlaygroundState): boolean {
  return state.origin.kind !== "own" && state.origin.saved !== selectScenario(state);
}
