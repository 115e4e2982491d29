import type { GraphEdge } from "./graph-types.ts";

/**
 * What runs together into one card says its word once. While the edge that says it is faded, one that
 * stands out says it in its place: they share their end, and with it where the word stands.
 */
export function handOverWords(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const silent = new Map<string, GraphEdge>();
  for (const edge of edges) {
    if (edge.className === "is-faded" && edge.data !== undefined && edge.data.word !== "") {
      silent.set(trunkOf(edge), edge);
    }
  }
  if (silent.size === 0) return edges;
  return edges.map((edge) => {
    if (edge.className !== "is-active" || edge.data?.word !== "") return edge;
    const sayer = silent.get(trunkOf(edge));
    return sayer === undefined || !silent.delete(trunkOf(edge)) ? edge : speaking(edge, sayer);
  });
}

function trunkOf({ target, data }: GraphEdge): string {
  return `${data?.kind} ${data?.denies} ${data?.conditional} ${target}`;
}

const variants = new WeakMap<GraphEdge, GraphEdge>();

/** The same for the same edge, so that React Flow skips what looks as it did. */
function speaking(edge: GraphEdge, { data: said }: GraphEdge): GraphEdge {
  if (edge.data === undefined || said === undefined) return edge;
  const place = said.place === undefined ? {} : { place: said.place };
  const variant = variants.get(edge) ?? {
    ...edge,
    data: { ...edge.data, word: said.word, ...place },
  };
  variants.set(edge, variant);
  return variant;
}
