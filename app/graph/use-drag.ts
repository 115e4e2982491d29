import { useCallback, useMemo, useRef, useState } from "react";
import { selectEntity } from "../state/actions.ts";
import { displaceEdges, displaceNodes, type Drag } from "./displace.ts";
import type { Box, Guide } from "./geometry.ts";
import type { Graph, GraphNode } from "./graph-types.ts";
import type { Layout } from "./placement.ts";

type PointerAt = globalThis.MouseEvent | TouchEvent;

const NOTHING = { guides: [], over: null };

/** What is under way, with the lines it snapped to. */
interface DragState {
  readonly drag: Drag;
  readonly guides: readonly Guide[];
  /** The container it would go into. */
  readonly over: Box | null;
}

// What a drag needs besides following the pointer comes when the first one begins.
const loadTools = () => import("./arrange/drag-tools.ts");
let tools: Awaited<ReturnType<typeof loadTools>> | null = null;

/** While nodes are dragged the picture follows the pointer; the scenario changes once, at the end. */
export function useDrag(graph: Graph, layout: Layout) {
  const [state, setState] = useState<DragState | null>(null);
  const last = useRef<Drag>(new Map());

  const onNodeDragStart = useCallback((_event: PointerAt, node: GraphNode) => {
    // Who drags something else lets go of what is selected.
    if (node.selected !== true) selectEntity(node.id);
    void loadTools().then((loaded) => {
      tools = loaded;
    });
  }, []);

  const onNodeDrag = useCallback(
    (event: PointerAt, node: GraphNode, nodes: readonly GraphNode[]) => {
      const drag = new Map(nodes.map(({ id, position }) => [id, position] as const));
      const { shown, guides, ...next } = tools?.followDrag(drag, node.id, graph, event.altKey) ?? {
        drag,
        shown: drag,
        guides: [],
      };
      last.current = next.drag;
      const over = tools?.containerUnder(node.id, event, layout) ?? null;
      setState({ drag: shown, guides, over });
    },
    [graph, layout],
  );

  const onNodeDragStop = useCallback(
    async (event: PointerAt, node: GraphNode) => {
      const { dropNodes } = await loadTools();
      if (last.current.has(node.id)) dropNodes(last.current, node.id, event, { graph, layout });
      last.current = new Map();
      setState(null);
    },
    [graph, layout],
  );

  const shown = useMemo(
    (): Graph =>
      state === null
        ? graph
        : {
            nodes: displaceNodes(graph.nodes, state.drag),
            edges: displaceEdges(graph.edges, graph.nodes, layout, state.drag),
          },
    [graph, layout, state],
  );
  const { guides, over } = state ?? NOTHING;
  return { shown, guides, over, onNodeDragStart, onNodeDrag, onNodeDragStop };
}
