import { moveEntities } from "#core";
import { announce, editScenario } from "../../state/actions.ts";
import type { Box, Point } from "../geometry.ts";
import { canvasHandle } from "../view/canvas-handle.ts";
import { align, type Alignment, type Axis, distribute, type Moves } from "./align.ts";
import { movable, withContents } from "./move-nodes.ts";
import { currentWords } from "./words.ts";

/** Puts nodes in line: one step of undo. */
export function alignNodes(ids: readonly string[], how: Alignment): void {
  rearrange(ids, (boxes) => align(boxes, how), currentWords().aligned[how]);
}

/** Gives nodes equal distances: one step of undo. */
export function distributeNodes(ids: readonly string[], axis: Axis): void {
  rearrange(ids, (boxes) => distribute(boxes, axis), currentWords().distributed[axis]);
}

function rearrange(
  ids: readonly string[],
  movesOf: (boxes: readonly Box[]) => Moves,
  label: string,
): void {
  const canvas = canvasHandle();
  if (canvas === null) return;
  const nodes = movable(ids, canvas.graph);
  const corners = new Map<string | undefined, Point>(
    canvas.graph.nodes.map(({ id, position }) => [id, position]),
  );
  const boxes = nodes.map(({ position, parentId, width = 0, height = 0 }) => {
    const corner = corners.get(parentId) ?? { x: 0, y: 0 };
    return { x: corner.x + position.x, y: corner.y + position.y, width, height };
  });
  const moves = movesOf(boxes);
  const positions = nodes.map(({ id, position: { x, y } }, index) => {
    const by = moves[index] ?? { x: 0, y: 0 };
    return [id, { x: Math.round(x + by.x), y: Math.round(y + by.y) }] as const;
  });
  const all = withContents(positions);
  editScenario(label, (scenario) => moveEntities(scenario, all));
  announce(label);
}
