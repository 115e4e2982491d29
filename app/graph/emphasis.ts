import type { Graph, GraphEdge, GraphNode } from "./graph-types.ts";
import { handOverWords } from "./trunk-words.ts";

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
  /** Id of the node the token rests on, which it may have come to at a step before. */
  readonly standing: string | null;
}

/** Marks nodes and edges with class names. What is not marked stays the object it was. */
export function emphasize(graph: Graph, emphasis: Emphasis): Graph {
  const alive = withHolders(graph.nodes, emphasis);
  return {
    nodes: graph.nodes.map((node) => markNode(node, emphasis, alive)),
    edges: handOverWords(graph.edges.map((edge) => markEdge(edge, emphasis))),
  };
}

/** What does not fade: what is concerned, what the token rests on, and the accounts around them. */
function withHolders(
  nodes: readonly GraphNode[],
  { concerned, standing }: Emphasis,
): ReadonlySet<string> | null {
  if (concerned === null) return null;
  const alive = new Set(concerned);
  if (standing !== null) alive.add(standing);
  const holders = nodes.flatMap(({ id, parentId }) =>
    parentId !== undefined && alive.has(id) ? [parentId] : [],
  );
  return new Set([...alive, ...holders]);
}

function markNode(
  node: GraphNode,
  emphasis: Emphasis,
  alive: ReadonlySet<string> | null,
): GraphNode {
  const isSelected = emphasis.selected.has(node.id);
  const more = isSelected ? described(node, emphasis.selectedWord) : {};
  return nodeVariant(node, isSelected, nodeClass(node, emphasis, alive), more);
}

function nodeClass(
  node: GraphNode,
  { current, concerned }: Emphasis,
  alive: ReadonlySet<string> | null,
): string {
  if (node.id === current) return "is-current";
  if (concerned === null || alive === null || isSurrounding(node)) return "";
  if (concerned.has(node.id)) return "is-concerned";
  return alive.has(node.id) ? "" : "is-faded";
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
