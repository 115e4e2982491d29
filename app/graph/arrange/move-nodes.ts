import { containersWithin, moveEntities } from "#core";
import { announce, editScenario } from "../../state/actions.ts";
import { selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import type { Point } from "../geometry.ts";
import type { Graph } from "../graph-types.ts";
import { positionOf } from "../layout-positions.ts";
import type { Direction } from "../neighbours.ts";
import { canvasHandle } from "../view/canvas-handle.ts";
import { currentWords, nameOfNodes } from "./words.ts";

type Positions = readonly (readonly [id: string, position: Point])[];

/** Puts nodes at positions relative to what they stand in. Moves of the same nodes in a row are one step. */
export function moveNodes(positions: Positions): void {
  const rounded = positions.map(([id, { x, y }]) => [id, { x: toGrid(x), y: toGrid(y) }] as const);
  const ids = positions.map(([id]) => id);
  const label = currentWords().moved(nameOfNodes(ids));
  const all = withContents(rounded);
  editScenario(label, (scenario) => moveEntities(scenario, all), `move ${ids.join(" ")}`);
  announce(label);
}

/**
 * The positions that are kept when nodes are put at these. What has none of its own follows the unit it is in; what
 * has one is moved as far.
 */
export function withContents(positions: Positions): Positions {
  const canvas = canvasHandle();
  if (canvas === null) return positions;
  const scenario = selectScenario(store.getState());
  const all = new Map(positions);
  for (const [id, { x, y }] of positions) {
    const node = canvas.graph.nodes.find((candidate) => candidate.id === id);
    const corner = canvas.layout.corners.get(id);
    if (node === undefined || corner === undefined) continue;
    const by = { x: x - node.position.x, y: y - node.position.y };
    all.set(id, { x: corner.x + by.x, y: corner.y + by.y });
    for (const inner of containersWithin(scenario, id)) {
      const own = positionOf(scenario.layout, inner);
      if (own !== null && !all.has(inner)) all.set(inner, { x: own.x + by.x, y: own.y + by.y });
    }
  }
  return [...all];
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

/** Without what goes along with the account, unit or organization it stands in. */
export function movable(ids: readonly string[], { nodes }: Graph): Graph["nodes"] {
  const scenario = selectScenario(store.getState());
  const within = new Set(ids.flatMap((id) => [id, ...containersWithin(scenario, id)]));
  const inside = new Set(ids.flatMap((id) => containersWithin(scenario, id)));
  return nodes.filter(
    ({ id, parentId, draggable }) =>
      ids.includes(id) && draggable !== false && !inside.has(id) && !within.has(parentId ?? ""),
  );
}
