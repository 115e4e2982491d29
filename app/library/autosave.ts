import { saveScenario, type Scenario } from "#core";
import { notify } from "../state/actions.ts";
import { selectScenario } from "../state/derived.ts";
import { store } from "../state/store.ts";
import { newWorkId, rememberWork, saveWork, stashWork, type Work } from "./works.ts";

/** Long enough to gather typing, short enough that nobody loses a thought. */
const DELAY_MS = 400;

/** Where edits are saved. */
interface Place {
  /** Null for a scenario that nobody has edited, which is no work yet. */
  id: string | null;
  /** When what is kept there was saved, as far as this page knows; null before it keeps anything. */
  seen: number | null;
  /** The same of what is on its way there. */
  sending: number | null;
}

interface Edit {
  readonly place: Place;
  readonly scenario: Scenario;
}

let current = placeOf(null, null);
let timer: ReturnType<typeof setTimeout> | undefined;
/** What the last edit made, until it is known to be kept. */
let unsaved: Edit | null = null;
/** One after the other, each on what the one before has kept. */
let saving = Promise.resolve();

function placeOf(id: string | null, seen: number | null): Place {
  return { id, seen, sending: null };
}

/** From now on edits are saved as this work, last saved then; null begins a new one with the first edit. */
export function continueWork(work: Pick<Work, "id" | "savedAt"> | null): void {
  void saveNow();
  current = placeOf(work?.id ?? null, work?.savedAt ?? null);
  rememberWork(current.id);
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
      moveTo(current, newWorkId());
      onFirstEdit();
    }
    unsaved = { place: current, scenario };
    clearTimeout(timer);
    timer = setTimeout(() => void saveNow(), DELAY_MS);
  });
  addEventListener("pagehide", stash);
}

function moveTo(place: Place, id: string): void {
  place.id = id;
  place.seen = null;
  if (place === current) rememberWork(id);
}

function stash(): void {
  if (unsaved === null || unsaved.place.id === null) return;
  const { place, scenario } = unsaved;
  const known = [place.seen, place.sending].filter((time) => time !== null);
  stashWork(toWork(unsaved.place.id, scenario), known);
}

/** Resolves when nothing is left to save, or it could not be saved. */
export async function saveNow(): Promise<void> {
  clearTimeout(timer);
  const edit = unsaved;
  if (edit !== null) {
    saving = saving
      .then(() => save(edit))
      .catch(() => {
        notify({ kind: "not-saved" });
      });
  }
  await saving;
}

async function save(edit: Edit): Promise<void> {
  const { place } = edit;
  if (!(await saveAt(edit))) {
    moveTo(place, newWorkId());
    await saveAt(edit);
    notify({ kind: "kept-apart" });
  }
  if (unsaved === edit) unsaved = null;
}

/** False when another tab has gone on with the work. */
async function saveAt({ place, scenario }: Edit): Promise<boolean> {
  if (place.id === null) return true;
  const work = toWork(place.id, scenario);
  place.sending = work.savedAt;
  const saved = await saveWork(work, place.seen);
  if (saved) place.seen = work.savedAt;
  return saved;
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
