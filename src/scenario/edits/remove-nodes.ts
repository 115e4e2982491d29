import { listEntities } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import { compareInheritance, type InheritanceChange } from "./inherited-policies.ts";
import { findMentions, type Mentions } from "./mentions.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { removeEntity } from "./remove-entity.ts";
import { containersWithin, listPlacedUnits, pathOf, unitAround } from "./units.ts";

export interface RemovedNodes {
  readonly scenario: Scenario;
  /** Ids of the other entities that changed. */
  readonly touched: readonly string[];
  /** What names still something that is no more, or a place in an organization that is none any more. */
  readonly mentions: Mentions;
  /** Accounts that are left without the root or unit they were in, and stand elsewhere now. */
  readonly accounts: readonly string[];
  /** What the accounts that were in something removed, however deep, inherit differently. */
  readonly inherits: InheritanceChange;
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
  const paths = pathsOf(left);
  const names = gone.concat([...pathsOf(scenario)].filter((path) => !paths.has(path)));
  const housed = new Set(gone.flatMap((id) => containersWithin(scenario, id)));
  const inside = left.accounts.flatMap(({ id }) => (housed.has(id) ? [id] : []));
  const accounts = inside.filter((id) => gone.includes(unitAround(scenario, id)?.unit.id ?? ""));
  return accept({
    scenario: { ...left, collapsed: left.collapsed.filter((id) => !gone.includes(id)) },
    touched: [...touched].filter((id) => known.has(id)),
    mentions: names.length === 0 ? { documents: [], requests: [] } : findMentions(left, names),
    accounts,
    inherits: compareInheritance(scenario, left, inside),
  });
}

/** Paths of all units, which policies may name. */
function pathsOf({ organizations }: Scenario): ReadonlySet<string> {
  return new Set(listPlacedUnits(organizations).map(pathOf));
}

function idsOf(scenario: Scenario): ReadonlySet<string> {
  return new Set(listEntities(scenario).map(({ id }) => id));
}
