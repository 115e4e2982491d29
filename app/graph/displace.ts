import type { Point } from "./geometry.ts";
import type { GraphEdge, GraphNode } from "./graph-types.ts";
import type { CardPlace, Layout } from "./placement.ts";
import { routeEdges } from "./routes.ts";

/** A node on its way under the pointer: its position as React Flow has it, relative to its parent. */
export interface Drag {
  readonly id: string;
  readonly position: Point;
}

export function displaceNodes(nodes: readonly GraphNode[], drag: Drag): readonly GraphNode[] {
  return nodes.map((node) => (node.id === drag.id ? { ...node, position: drag.position } : node));
}

/** The edges of what is being dragged follow it, by the shortest line; the others stay. */
export function displaceEdges(
  edges: readonly GraphEdge[],
  nodes: readonly GraphNode[],
  layout: Layout,
  drag: Drag,
): readonly GraphEdge[] {
  const node = nodes.find(({ id }) => id === drag.id);
  if (node === undefined) return edges;
  const by = { x: drag.position.x - node.position.x, y: drag.position.y - node.position.y };
  const moved = displaceLayout(layout, drag.id, by);
  const isTouched = (id: string) => id === drag.id || layout.cards.get(id)?.account === drag.id;
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

function displaceLayout(layout: Layout, id: string, by: Point): Layout {
  const container = layout.containers.get(id);
  const containers = new Map(layout.containers);
  if (container !== undefined) {
    containers.set(id, { ...container, x: container.x + by.x, y: container.y + by.y });
  }
  const cards = new Map(
    [...layout.cards].map(([card, place]): readonly [string, CardPlace] => {
      if (card !== id && place.account !== id) return [card, place];
      const box = { ...place.box, x: place.box.x + by.x, y: place.box.y + by.y };
      return [card, { ...place, box, sides: null }];
    }),
  );
  return { ...layout, cards, containers };
}
