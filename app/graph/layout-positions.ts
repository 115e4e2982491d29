import type { Position, Scenario } from "#core";

/** A position a person chose; null where the layout chooses. */
export function positionOf(positions: Scenario["layout"], id: string): Position | null {
  return Object.hasOwn(positions, id) ? (positions[id] ?? null) : null;
}
