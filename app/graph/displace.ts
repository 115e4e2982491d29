import type { Point } from "./geometry.ts";
import type { GraphEdge, GraphNode } from "./graph-types.ts";
import type { CardPlace, Layout } from "./placement.ts";
import { routeEdges } from "./routes.ts";

/** Nodes on their way under the pointer: their positions as React Flow has them, relative to their parents. */
export type Drag = ReadonlyMap<string, Point>;

export function displaceNodes(nodes: readonly GraphNode[], drag: Drag): readonly GraphNode[] {
  return nodes.map((node) => {
    const position = drag.get(node.id);
    return position === undefined ? node : { ...node, position };
  });
}

/** The edges of what is being dragged follow it, by the shortest line; the others stay. */
export function displaceEdges(
  edges: readonly GraphEdge[],
  nodes: readonly GraphNode[],
  layout: Layout,
  drag: Drag,
): readonly GraphEdge[] {
  const shifts = shiftsOf(nodes, drag);
  const moved = displaceLayout(layout, shifts);
  const isTouched = (id: string) =>
    shifts.has(id) || shifts.has(layout.cards.get(id)?.account ?? "");
  const touched = edges.filter(({ source, target }) => isTouched(source) || isTouched(target));
  const routes = routeEdges(
    touched.map(({ id, source, target, data }) => ({
      id,
      from: source,
      to: target,
      kind: data?.kind ?? "",
      offset: 0,
    })),
    moved,
  );
  return edges.map((edge) => {
    const route = routes.get(edge.id);
    return route === undefined || edge.data === undefined
      ? edge
      : { ...edge, data: { ...edge.data, route } };
  });
}

/** How far each dragged node is from where it was. */
function shiftsOf(nodes: readonly GraphNode[], drag: Drag): ReadonlyMap<string, Point> {
  const shifts = new Map<string, Point>();
  for (const { id, position } of nodes) {
    const to = drag.get(id);
    if (to !== undefined) shifts.set(id, { x: to.x - position.x, y: to.y - position.y });
  }
  return shifts;
}

function displaceLayout(layout: Layout, shifts: ReadonlyMap<string, Point>): Layout {
  const containers = new Map(layout.containers);
  for (const [id, by] of shifts) {
    const box = containers.get(id);
    if (box !== undefined) containers.set(id, { ...box, x: box.x + by.x, y: box.y + by.y });
  }
  const cards = new Map(
    [...layout.cards].map(([card, place]): readonly [string, CardPlace] => {
      const by = shifts.get(card) ?? shifts.get(place.account ?? "");
      if (by === undefined) return [card, place];
      const box = { ...place.box, x: place.box.x + by.x, y: place.box.y + by.y };
      return [card, { ...place, box, sides: null }];
    }),
  );
  return { ...layout, cards, containers };
}
