import type { Graph, GraphEdge, GraphNode } from "../graph-types.ts";
import { lineKind } from "./kinds.ts";
import { type View, viewStore } from "./view-store.ts";

/** Changes how one looks; from here on the canvas is drawn so. */
export function look(change: Partial<View>): void {
  viewStore.setState({ ...change, apply: applyView });
}

/**
 * The picture as one looks at it: without the kinds that are hidden, neighbours apart from the rest,
 * what was found marked. What is not touched stays the object it was.
 */
export function applyView(graph: Graph, view: View, selected: string | null): Graph {
  const shown = filterKinds(graph, view);
  return markFound(fadeStrangers(shown, centreOf(shown, view, selected)), view);
}

function filterKinds(graph: Graph, { hidden, fades }: View): Graph {
  if (hidden.size === 0) return graph;
  const off = new Set(
    graph.nodes.flatMap(({ type, id, data }) =>
      type === "card" && hidden.has(data.kind) ? [id] : [],
    ),
  );
  const isOff = (edge: GraphEdge) =>
    off.has(edge.source) || off.has(edge.target) || hidden.has(lineKind(edge));
  const bare = hidden.has("policies") ? graph.nodes.map(withoutChips) : graph.nodes;
  return fades
    ? {
        nodes: bare.map((node) => (off.has(node.id) ? nodeWithClass(node, "is-faded") : node)),
        edges: graph.edges.map((edge) => (isOff(edge) ? edgeWithClass(edge, "is-faded") : edge)),
      }
    : {
        nodes: bare.filter(({ id }) => !off.has(id)),
        edges: graph.edges.filter((edge) => !isOff(edge)),
      };
}

/** Whose neighbours stand out: nobody's while a step is played, which fades things itself. */
function centreOf(graph: Graph, view: View, selected: string | null): string | null {
  if (!view.neighbours) return null;
  if (graph.nodes.some(({ className }) => className === "is-current")) return null;
  const centre = view.pointed ?? selected;
  return graph.nodes.some(({ id }) => id === centre) ? centre : null;
}

function fadeStrangers(graph: Graph, centre: string | null): Graph {
  if (centre === null) return graph;
  const near = neighbourhood(graph, centre);
  return {
    nodes: graph.nodes.map((node) =>
      node.type === "unit" || near.has(node.id) ? node : nodeWithClass(node, "is-faded"),
    ),
    edges: graph.edges.map((edge) =>
      edge.source === centre || edge.target === centre
        ? edgeWithClass(edge, "is-active")
        : edgeWithClass(edge, "is-faded"),
    ),
  };
}

/** A node, what its lines lead to, what it holds, and the accounts around all of them. */
export function neighbourhood({ nodes, edges }: Graph, centre: string): ReadonlySet<string> {
  const near = new Set([centre]);
  for (const { source, target } of edges) {
    if (source === centre) near.add(target);
    if (target === centre) near.add(source);
  }
  for (const { id, parentId } of nodes) if (parentId === centre) near.add(id);
  for (const { id, parentId } of nodes) {
    if (parentId !== undefined && near.has(id)) near.add(parentId);
  }
  return near;
}

function markFound(graph: Graph, { found, current }: View): Graph {
  if (found.length === 0) return graph;
  const marked = new Set(found);
  return {
    ...graph,
    nodes: graph.nodes.map((node) => {
      if (!marked.has(node.id)) return node;
      return nodeWithClass(node, node.id === current ? "is-found is-found-now" : "is-found");
    }),
  };
}

const bareNodes = new WeakMap<GraphNode, GraphNode>();

function withoutChips(node: GraphNode): GraphNode {
  if (node.data.chips.length === 0) return node;
  const bare = bareNodes.get(node) ?? cleared(node);
  bareNodes.set(node, bare);
  return bare;
}

/** One copy a type, so that each keeps its own. */
function cleared(node: GraphNode): GraphNode {
  switch (node.type) {
    case "card":
      return { ...node, data: { ...node.data, chips: [] } };
    case "account":
      return { ...node, data: { ...node.data, chips: [] } };
    case "unit":
      return { ...node, data: { ...node.data, chips: [] } };
    case "summary":
      return { ...node, data: { ...node.data, chips: [] } };
    case "note":
      return node;
  }
}

const nodeWithClass = rememberVariants<GraphNode>();
const edgeWithClass = rememberVariants<GraphEdge>();

/** One object for each look of an element, so that React Flow skips what looks as it did. */
function rememberVariants<Element extends GraphNode | GraphEdge>() {
  const variants = new WeakMap<Element, Map<string, Element>>();
  return (element: Element, name: string): Element => {
    const names = element.className ?? "";
    if (names.split(" ").includes(name)) return element;
    const known = variants.get(element) ?? new Map<string, Element>();
    variants.set(element, known);
    const variant = known.get(name) ?? { ...element, className: `${names} ${name}`.trim() };
    known.set(name, variant);
    return variant;
  };
}
