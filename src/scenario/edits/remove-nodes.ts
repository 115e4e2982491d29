import { listEntities } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import { findMentions, type Mentions } from "./mentions.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { removeEntity } from "./remove-entity.ts";

export interface RemovedNodes {
  readonly scenario: Scenario;
  /** Ids of the other entities that changed. */
  readonly touched: readonly string[];
  /** What names still something that is no more. */
  readonly mentions: Mentions;
}

/** Removes entities and notes, all or, when one of them cannot be removed, none. */
export function removeNodes(scenario: Scenario, ids: readonly string[]): EditResult<RemovedNodes> {
  const wanted = new Set(ids);
  const notes = scenario.notes.filter(({ id }) => !wanted.has(id));
  const ofNotes = new Set(scenario.notes.map(({ id }) => id));
  const touched = new Set<string>();
  let left: Scenario = { ...scenario, notes };
  let known = idsOf(left);
  let found = notes.length < scenario.notes.length;
  for (const id of wanted) {
    // Gone with its account already.
    if (!known.has(id) || ofNotes.has(id)) continue;
    const removed = removeEntity(left, id);
    if (!removed.ok) return removed;
    found = true;
    left = removed.value.scenario;
    known = idsOf(left);
    removed.value.touched.forEach((other) => touched.add(other));
  }
  if (!found) {
    return refuse("not-found", { id: ids[0] ?? "" });
  }
  const gone = [...idsOf(scenario)].filter((id) => !known.has(id));
  return accept({
    scenario: { ...left, collapsed: left.collapsed.filter((id) => !gone.includes(id)) },
    touched: [...touched].filter((id) => known.has(id)),
    mentions: gone.length === 0 ? { documents: [], requests: [] } : findMentions(left, gone),
  });
}

function idsOf(scenario: Scenario): ReadonlySet<string> {
  return new Set(listEntities(scenario).map(({ id }) => id));
}
