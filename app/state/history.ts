import type { Scenario } from "#core";
import type { History, Revision } from "./state.ts";

/** How far back undo goes. Revisions share what did not change, so this is about patience, not memory. */
const LONGEST = 200;

export function startHistory(scenario: Scenario): History {
  return { past: [], present: { scenario, label: "", coalesceKey: null }, future: [] };
}

/** Adds a revision. One that joins the present (same key) replaces it, so that typing is one step back. */
export function pushRevision(history: History, revision: Revision): History {
  if (revision.scenario === history.present.scenario) return history;
  const joins =
    revision.coalesceKey !== null && revision.coalesceKey === history.present.coalesceKey;
  const past = joins ? history.past : [...history.past, history.present].slice(-LONGEST);
  return { past, present: revision, future: [] };
}

export function stepBack(history: History): History {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    // What is typed after an undo must not join what was undone.
    present: { ...previous, coalesceKey: null },
    future: [history.present, ...history.future],
  };
}

export function stepForward(history: History): History {
  const [next, ...rest] = history.future;
  if (next === undefined) return history;
  return {
    past: [...history.past, history.present],
    present: { ...next, coalesceKey: null },
    future: rest,
  };
}
