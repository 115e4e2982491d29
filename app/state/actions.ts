import type { DocumentId, Scenario, SourceRange } from "#core";
import { HISTORY_WORDS } from "../messages/history.ts";
import {
  selectCanRedo,
  selectCanUndo,
  selectEntities,
  selectFrames,
  selectRequest as selectCurrentRequest,
  selectScenario,
} from "./derived.ts";
import { followSelection } from "./follow-selection.ts";
import { pushRevision, startHistory, stepBack, stepForward } from "./history.ts";
import { savePreferences, selectLanguage, selectStill } from "./preferences.ts";
import type {
  DialogName,
  History,
  Notice,
  Origin,
  PlaygroundState,
  Prediction,
  Preferences,
  Speed,
} from "./state.ts";
import { EMPTY_DESK, NOT_SENT, NOTHING_SELECTED, store } from "./store.ts";

/**
 * Makes an edit: one step of the undo timeline, and said to those who hear the page.
 * @param label What was done, in the interface's words.
 * @param update From the scenario to the next; returning the same one is no edit.
 * @param coalesceKey Edits in a row with the same key are one step, as typing in one policy is.
 */
export function editScenario(
  label: string,
  update: (scenario: Scenario) => Scenario,
  coalesceKey: string | null = null,
): void {
  const state = store.getState();
  const scenario = update(selectScenario(state));
  if (scenario === selectScenario(state)) return;
  setHistory(pushRevision(state.history, { scenario, label, coalesceKey }));
  // Who types hears what they type.
  if (coalesceKey === null) announce(label);
}

export function undo(): void {
  const state = store.getState();
  if (!selectCanUndo(state)) return;
  stepTo(stepBack(state.history));
  announce(HISTORY_WORDS[selectLanguage(state)].undone(state.history.present.label));
}

export function redo(): void {
  const state = store.getState();
  if (!selectCanRedo(state)) return;
  const history = stepForward(state.history);
  stepTo(history);
  announce(HISTORY_WORDS[selectLanguage(state)].redone(history.present.label));
}

/** Through the timeline, where whoever is about something stays about it. */
function stepTo(history: History): void {
  const state = store.getState();
  const before = selectEntities(state);
  setHistory(history);
  const selection = followSelection(state.selection, before, selectEntities(store.getState()));
  if (selection !== state.selection) store.setState({ selection });
}

function setHistory(history: History): void {
  const { requestIndex } = store.getState();
  const last = Math.max(0, history.present.scenario.requests.length - 1);
  store.setState({ history, requestIndex: Math.min(requestIndex, last) });
}

/** Replaces everything by another scenario, with an undo timeline of its own. */
export function openScenario(scenario: Scenario, origin: Origin): void {
  store.setState({
    history: startHistory(scenario),
    origin,
    requestIndex: 0,
    selection: NOTHING_SELECTED,
    desk: EMPTY_DESK,
    focusedStatement: null,
    playback: { ...NOT_SENT, speed: store.getState().playback.speed },
  });
}

export function selectEntity(entity: string | null): void {
  store.setState(({ selection }) => ({
    selection:
      selection.entity === entity
        ? { ...selection, also: [], relation: null }
        : { ...NOTHING_SELECTED, entity },
  }));
}

export function selectRelation(relation: string | null): void {
  store.setState({ selection: { ...NOTHING_SELECTED, relation } });
}

/** Opens a policy's tab and marks a part of it; the selected node stays. */
export function selectDocument(
  document: DocumentId | null,
  range: SourceRange | null = null,
): void {
  store.setState(({ selection }) => ({ selection: { ...selection, document, range } }));
}

export function selectRequest(requestIndex: number): void {
  store.setState(({ playback }) => ({
    requestIndex,
    playback: { ...NOT_SENT, speed: playback.speed },
  }));
}

/** Sends the current request, once one has said what will come of it if one wants to be asked. */
export function sendRequest(): void {
  const state = store.getState();
  if (!state.preferences.predict || selectCurrentRequest(state) === null) {
    runRequest(null);
    return;
  }
  // Nobody is asked for what the page already shows.
  setPlayback(state, { sent: false, step: 0, playing: false, prediction: null });
  openDialog("predict");
}

/** From here on there is a verdict, and the trace plays from its start. */
export function runRequest(prediction: Prediction | null): void {
  const state = store.getState();
  const frames = selectFrames(state);
  const still = selectStill(state);
  setPlayback(state, {
    sent: selectCurrentRequest(state) !== null,
    step: still ? Math.max(0, frames.length - 1) : 0,
    playing: !still,
    prediction,
  });
}

/**
 * Shows a request as it was sent, resting at a step from 0: one that lies beyond its end shows the
 * verdict. The trace need not be there yet.
 */
export function showStep(requestIndex: number, step: number): void {
  store.setState((state) => ({
    requestIndex,
    playback: { ...NOT_SENT, speed: state.playback.speed, sent: true, step },
  }));
}

/** Shows what came of a request. */
export function showVerdict(requestIndex: number): void {
  showStep(requestIndex, Number.MAX_SAFE_INTEGER);
}

export function goToStep(step: number): void {
  const state = store.getState();
  const last = Math.max(0, selectFrames(state).length - 1);
  setPlayback(state, { step: Math.min(Math.max(0, step), last), playing: false });
}

/** Plays on, or from the start when it stands at the end. */
export function play(): void {
  const state = store.getState();
  const atEnd = state.playback.step >= selectFrames(state).length - 1;
  setPlayback(state, { playing: true, step: atEnd ? 0 : state.playback.step, sent: true });
}

export function pause(): void {
  setPlayback(store.getState(), { playing: false });
}

/** One step on while playing; stops at the verdict. */
export function advance(): void {
  const state = store.getState();
  const last = Math.max(0, selectFrames(state).length - 1);
  const step = Math.min(state.playback.step + 1, last);
  setPlayback(state, { step, playing: step < last });
}

export function nextStep(): void {
  goToStep(currentStep(store.getState()) + 1);
}

export function previousStep(): void {
  goToStep(currentStep(store.getState()) - 1);
}

/** An edit may have made the trace shorter than the place the player stood at. */
function currentStep(state: PlaygroundState): number {
  return Math.min(state.playback.step, Math.max(0, selectFrames(state).length - 1));
}

export function firstStep(): void {
  goToStep(0);
}

export function lastStep(): void {
  goToStep(Number.MAX_SAFE_INTEGER);
}

export function setSpeed(speed: Speed): void {
  setPlayback(store.getState(), { speed });
}

function setPlayback(state: PlaygroundState, change: Partial<PlaygroundState["playback"]>): void {
  store.setState({ playback: { ...state.playback, ...change } });
}

export function setPreferences(change: Partial<Preferences>): void {
  const preferences = { ...store.getState().preferences, ...change };
  savePreferences(preferences);
  store.setState({ preferences });
}

let justSaid: string | null = null;

/** Says something to those who hear the page; the same a moment later is said again. */
export function announce(text: string): void {
  // An edit says its label; whoever made it may say the same.
  if (text === justSaid) return;
  justSaid = text;
  queueMicrotask(() => {
    justSaid = null;
  });
  store.setState(({ announcement }) => ({
    // A live region speaks of what is different.
    announcement: text === announcement ? `${text}\u00A0` : text,
  }));
}

export function addManagedPolicies(loaded: ReadonlyMap<string, string>): void {
  store.setState(({ managedPolicies }) => ({
    managedPolicies: new Map([...managedPolicies, ...loaded]),
  }));
}

export function openDialog(dialog: DialogName | null): void {
  store.setState({ dialog });
}

export function closeDialog(): void {
  openDialog(null);
}

export function notify(notice: Notice | null): void {
  store.setState({ notice });
}
