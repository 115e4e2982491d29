import type { Box } from "../geometry.ts";
import type { GraphNode } from "../graph-types.ts";

/** Where every node stands on the plane; React Flow keeps it relative to what it stands in. */
export function absoluteBoxes(nodes: readonly GraphNode[]): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  // What holds others comes before them.
  for (const { id, parentId, position, width = 0, height = 0 } of nodes) {
    const parent = parentId === undefined ? undefined : boxes.get(parentId);
    boxes.set(id, {
      x: position.x + (parent?.x ?? 0),
      y: position.y + (parent?.y ?? 0),
      width,
      height,
    });
  }
  return boxes;
}
