import type { Position, Scenario } from "../../iam/model.ts";

/** Puts entities at positions, by their ids. */
export function moveEntities(
  scenario: Scenario,
  positions: readonly (readonly [id: string, position: Position])[],
): Scenario {
  // Made anew from entries, never assigned by key: an id is somebody's text.
  const layout = Object.fromEntries([...Object.entries(scenario.layout), ...positions]);
  return { ...scenario, layout };
}

export function moveEntity(scenario: Scenario, id: string, position: Position): Scenario {
  return moveEntities(scenario, [[id, position]]);
}

/** Forgets where things stood, so that they are laid out again: these, or all. */
export function forgetPositions(scenario: Scenario, ids?: ReadonlySet<string>): Scenario {
  const kept = Object.entries(scenario.layout).filter(([id]) => ids !== undefined && !ids.has(id));
  return { ...scenario, layout: Object.fromEntries(kept) };
}
