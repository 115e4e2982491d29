import type { Graph, GraphEdge, GraphNode } from "./graph-types.ts";

export interface Emphasis {
  /** Ids of the selected nodes. */
  readonly selected: ReadonlySet<string>;
  /** What is said of them. */
  readonly selectedWord: string;
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
  { selected, selectedWord, current }: Emphasis,
  alive: ReadonlySet<string> | null,
): GraphNode {
  const isCurrent = node.id === current;
  const isFaded = alive !== null && !isCurrent && !isSurrounding(node) && !alive.has(node.id);
  const className = isCurrent ? "is-current" : isFaded ? "is-faded" : "";
  const isSelected = selected.has(node.id);
  return nodeVariant(node, isSelected, className, isSelected ? described(node, selectedWord) : {});
}

/** Outlines lie around everything, and notes are about anything. */
function isSurrounding({ type }: GraphNode): boolean {
  return type === "unit" || type === "note";
}

/** Colour tells the eye; this tells the ear. */
function described({ domAttributes }: GraphNode, word: string): Partial<GraphNode> {
  return { domAttributes: { ...domAttributes, "aria-description": word } };
}

/** While nothing is played, the edges of what is selected stand out. */
function markEdge(edge: GraphEdge, { selected, relation, concerned }: Emphasis): GraphEdge {
  const isActive =
    concerned === null
      ? selected.has(edge.source) || selected.has(edge.target)
      : concerned.has(edge.source) && concerned.has(edge.target);
  const className = isActive ? "is-active" : concerned === null ? "" : "is-faded";
  return edgeVariant(edge, edge.id === relation, className);
}

const nodeVariant = rememberVariants<GraphNode>();
const edgeVariant = rememberVariants<GraphEdge>();

/** One object for each look of an element, so that React Flow skips what looks as it did. */
function rememberVariants<Element extends GraphNode | GraphEdge>() {
  const variants = new WeakMap<Element, Map<string, Element>>();
  return (
    element: Element,
    selected: boolean,
    className: string,
    more: Partial<Element> = {},
  ): Element => {
    if (!selected && className === "") return element;
    const known = variants.get(element) ?? new Map<string, Element>();
    variants.set(element, known);
    const key = `${selected ? "selected " : ""}${className}`;
    const variant = known.get(key) ?? { ...element, ...more, selected, className };
    known.set(key, variant);
    return variant;
  };
}
