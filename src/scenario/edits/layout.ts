import type { Position, Scenario } from "../../iam/model.ts";

/** Puts entities, notes and what is outside the scenario at positions, by their ids. */
export function moveEntities(
  scenario: Scenario,
  positions: readonly (readonly [id: string, position: Position])[],
): Scenario {
  const byId = new Map(positions);
  const notes = scenario.notes.map((note) => {
    const position = byId.get(note.id);
    return position === undefined ? note : Object.assign({}, note, position);
  });
  const ofNotes = new Set(scenario.notes.map(({ id }) => id));
  const others = positions.filter(([id]) => !ofNotes.has(id));
  // Made anew from entries, never assigned by key: an id is somebody's text.
  const layout = Object.fromEntries([...Object.entries(scenario.layout), ...others]);
  return { ...scenario, layout, notes };
}

export function moveEntity(scenario: Scenario, id: string, position: Position): Scenario {
  return moveEntities(scenario, [[id, position]]);
}

/** Forgets where things stood, so that they are laid out again: these, or all. */
export function forgetPositions(scenario: Scenario, ids?: ReadonlySet<string>): Scenario {
  const kept = Object.entries(scenario.layout).filter(([id]) => ids !== undefined && !ids.has(id));
  return { ...scenario, layout: Object.fromEntries(kept) };
}
