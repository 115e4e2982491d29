import { ACCOUNT_HEADER, type Box, CARD } from "../geometry.ts";
import type { Graph } from "../graph-types.ts";
import { type Direction, neighbourTowards } from "../neighbours.ts";
import type { Layout } from "../placement.ts";

/** Where an arrow key leads from a node; null where nothing lies that way. */
export function destinationFrom(
  id: string,
  direction: Direction,
  graph: Graph,
  layout: Layout,
): string | null {
  const next = neighbourTowards(id, direction, boxesOf(graph, layout));
  if (next !== null || direction !== "up") return next;
  // Nothing is above the upper cards but their account, whose name stands to the left.
  return graph.nodes.find((node) => node.id === id)?.parentId ?? null;
}

/** Cards are each other's neighbours; a container is one where its name stands. */
function boxesOf(graph: Graph, layout: Layout): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const { id } of graph.nodes) {
    const card = layout.cards.get(id)?.box;
    const container = layout.containers.get(id);
    if (card !== undefined) boxes.set(id, card);
    else if (container !== undefined) {
      const width = Math.min(container.width, CARD.width);
      boxes.set(id, { x: container.x, y: container.y, width, height: ACCOUNT_HEADER });
    }
  }
  return boxes;
}
