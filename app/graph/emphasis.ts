import type { Graph, GraphEdge, GraphNode } from "./graph-types.ts";

export interface Emphasis {
  /** Id of the selected node; null for none. */
  readonly selected: string | null;
  readonly relation: string | null;
  /** Id of the node the token is at. */
  readonly current: string | null;
  /** Ids of the nodes the current step concerns; null when nothing is played and nothing fades. */
  readonly concerned: ReadonlySet<string> | null;
}

/** Marks nodes and edges with class names. What is not marked stays the object it was. */
export function emphasize(graph: Graph, emphasis: Emphasis): Graph {
  const alive = withHolders(graph.nodes, emphasis.concerned);
  return {
    nodes: graph.nodes.map((node) => markNode(node, emphasis, alive)),
    edges: graph.edges.map((edge) => markEdge(edge, emphasis)),
  };
}

/** What does not fade: what is concerned, and the account around it. */
function withHolders(
  nodes: readonly GraphNode[],
  concerned: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  if (concerned === null) return null;
  const holders = nodes.flatMap(({ id, parentId }) =>
    parentId !== undefined && concerned.has(id) ? [parentId] : [],
  );
  return new Set([...concerned, ...holders]);
}

function markNode(
  node: GraphNode,
  { selected, current }: Emphasis,
  alive: ReadonlySet<string> | null,
): GraphNode {
  const isCurrent = node.id === current;
  const isFaded = alive !== null && !isCurrent && node.type !== "unit" && !alive.has(node.id);
  const className = isCurrent ? "is-current" : isFaded ? "is-faded" : "";
  return nodeVariant(node, node.id === selected, className);
}

/** While nothing is played, the edges of what is selected stand out. */
function markEdge(edge: GraphEdge, { selected, relation, concerned }: Emphasis): GraphEdge {
  const isActive =
    concerned === null
      ? edge.source === selected || edge.target === selected
      : concerned.has(edge.source) && concerned.has(edge.target);
  const className = isActive ? "is-active" : concerned === null ? "" : "is-faded";
  return edgeVariant(edge, edge.id === relation, className);
}

const nodeVariant = rememberVariants<GraphNode>();
const edgeVariant = rememberVariants<GraphEdge>();

/** One object for each look of an element, so that React Flow skips what looks as it did. */
function rememberVariants<Element extends GraphNode | GraphEdge>() {
  const variants = new WeakMap<Element, Map<string, Element>>();
  return (element: Element, selected: boolean, className: string): Element => {
    if (!selected && className === "") return element;
    const known = variants.get(element) ?? new Map<string, Element>();
    variants.set(element, known);
    const key = `${selected ? "selected " : ""}${className}`;
    const variant = known.get(key) ?? { ...element, selected, className };
    known.set(key, variant);
    return variant;
  };
}
