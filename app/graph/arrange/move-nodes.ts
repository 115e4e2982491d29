import { moveEntities } from "#core";
import { announce, editScenario } from "../../state/actions.ts";
import type { Point } from "../geometry.ts";
import type { Graph } from "../graph-types.ts";
import type { Direction } from "../neighbours.ts";
import { currentWords, nameOfNodes } from "./words.ts";

/** Puts nodes at positions relative to what they stand in. Moves of the same nodes in a row are one step. */
export function moveNodes(positions: readonly (readonly [id: string, position: Point])[]): void {
  const rounded = positions.map(([id, { x, y }]) => [id, { x: toGrid(x), y: toGrid(y) }] as const);
  const ids = positions.map(([id]) => id);
  const label = currentWords().moved(nameOfNodes(ids));
  editScenario(label, (scenario) => moveEntities(scenario, rounded), `move ${ids.join(" ")}`);
  announce(label);
}

/** Everything stands on a grid of 4. */
function toGrid(value: number): number {
  return Math.round(value / 4) * 4;
}

const STEPS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Moves nodes a little, those that can be moved. */
export function nudgeNodes(
  ids: readonly string[],
  direction: Direction,
  by: number,
  graph: Graph,
): void {
  const step = STEPS[direction];
  const moves = movable(ids, graph).map(
    ({ id, position: { x, y } }) => [id, { x: x + step.x * by, y: y + step.y * by }] as const,
  );
  if (moves.length > 0) moveNodes(moves);
}

/** Without what goes along with the account it stands in. */
export function movable(ids: readonly string[], { nodes }: Graph): Graph["nodes"] {
  return nodes.filter(
    ({ id, parentId, draggable }) =>
      ids.includes(id) && draggable !== false && !ids.includes(parentId ?? ""),
  );
}
