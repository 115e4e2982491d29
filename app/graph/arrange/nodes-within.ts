import { containersWithin, type Scenario } from "#core";
import { type Box, bottom, type Point, right } from "../geometry.ts";
import type { GraphNode } from "../graph-types.ts";

/**
 * Ids of the nodes that lie within a box, from the top down. An organization, unit or account that does stands for
 * what is in it.
 */
export function nodesWithin(
  box: Box,
  nodes: readonly GraphNode[],
  scenario: Scenario,
): readonly string[] {
  const corners = new Map<string | undefined, Point>(
    nodes.map(({ id, position }) => [id, position]),
  );
  const inside = nodes.filter(({ parentId, position, width = 0, height = 0 }) => {
    const corner = corners.get(parentId) ?? { x: 0, y: 0 };
    return lies({ x: corner.x + position.x, y: corner.y + position.y, width, height }, box);
  });
  const within = new Set(inside.flatMap(({ id }) => containersWithin(scenario, id)));
  const ids = new Set(inside.map(({ id }) => id));
  return inside.flatMap(({ id, parentId }) =>
    ids.has(parentId ?? "") || within.has(id) ? [] : [id],
  );
}

function lies(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    right(inner) <= right(outer) &&
    bottom(inner) <= bottom(outer)
  );
}
