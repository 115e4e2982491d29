import type { Relation, SourceRef } from "#core";
import type { Graph, GraphEdge } from "./graph-types.ts";

/**
 * Draws the edges that a statement makes as a chosen edge is drawn: whoever reads the statement sees what
 * it says. What it does not make stays the object it was.
 * @param statement The one the cursor is in; null for none.
 */
export function markTold(
  graph: Graph,
  relations: readonly Relation[],
  statement: SourceRef | null,
): Graph {
  if (statement === null) return graph;
  const told = new Set(
    relations
      .filter(
        ({ source }) =>
          source?.documentId === statement.documentId && source.range.from === statement.range.from,
      )
      .map(({ id }) => id),
  );
  if (told.size === 0) return graph;
  return {
    nodes: graph.nodes,
    edges: graph.edges.map((edge) => (told.has(edge.id) ? toldVariant(edge) : edge)),
  };
}

const variants = new WeakMap<GraphEdge, GraphEdge>();

/** The same for the same edge, so that typing in the statement draws nothing again. */
function toldVariant(edge: GraphEdge): GraphEdge {
  const variant = variants.get(edge) ?? { ...edge, selected: true, className: "is-active" };
  variants.set(edge, variant);
  return variant;
}
