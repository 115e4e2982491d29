import { saveScenario, type Scenario } from "#core";
import { notify } from "../state/actions.ts";
import { selectScenario } from "../state/derived.ts";
import { store } from "../state/store.ts";
import { saveWork, stashWork, type Work } from "./works.ts";

/** Long enough to gather typing, short enough that nobody loses a thought. */
const DELAY_MS = 400;

/** The work the open scenario is saved as; a scenario that nobody has edited is not one yet. */
let current: { readonly id: string | null } = { id: null };
let timer: ReturnType<typeof setTimeout> | undefined;
/** What the last edit made, until it is known to be kept. */
let unsaved: Scenario | null = null;

/** From now on edits are saved as this work; null begins a new one with the first edit. */
export function continueWork(id: string | null): void {
  flush();
  current = { id };
}

/** Saves every edit from now on, and what is not saved yet when the page is left. */
export function startAutosave(onFirstEdit: () => void): void {
  store.subscribe((state, previous) => {
    const scenario = selectScenario(state);
    const before = selectScenario(previous);
    if (scenario === before) return;
    const opened = state.history.past.length === 0 && state.history.future.length === 0;
    if (opened) return;
    if (current.id === null) {
      current = { id: newWorkId() };
      onFirstEdit();
    }
    unsaved = scenario;
    clearTimeout(timer);
    timer = setTimeout(flush, DELAY_MS);
  });
  addEventListener("pagehide", stash);
}

function stash(): void {
  if (unsaved !== null && current.id !== null) stashWork(toWork(current.id, unsaved));
}

function flush(): void {
  clearTimeout(timer);
  if (unsaved === null || current.id === null) return;
  save(current.id, unsaved).catch(() => {
    notify({ kind: "not-saved" });
  });
}

async function save(id: string, scenario: Scenario): Promise<void> {
  await saveWork(toWork(id, scenario));
  if (unsaved === scenario) unsaved = null;
}

/** The scenario as it is kept, with the policies' texts as they were typed. */
function toWork(id: string, scenario: Scenario): Work {
  return {
    id,
    name: scenario.name,
    savedAt: Date.now(),
    text: saveScenario(scenario, { documents: "text" }),
  };
}

/** Unlike any other in this browser. */
function newWorkId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
