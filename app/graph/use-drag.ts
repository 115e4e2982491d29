import type { NodeChange } from "@xyflow/react";
import { useCallback, useMemo, useState } from "react";
import { type Drag, displaceEdges, displaceNodes } from "./displace.ts";
import { moveNode } from "./edit-actions.ts";
import type { Graph, GraphNode } from "./graph-types.ts";
import type { Layout } from "./placement.ts";

/** While a node is dragged the picture follows the pointer; the scenario changes once, at the end. */
export function useDrag(graph: Graph, layout: Layout) {
  const [drag, setDrag] = useState<Drag | null>(null);

  const onNodesChange = useCallback((changes: readonly NodeChange<GraphNode>[]) => {
    for (const change of changes) {
      if (change.type === "position" && change.position !== undefined && change.dragging === true) {
        setDrag({ id: change.id, position: change.position });
      }
    }
  }, []);

  const onNodeDragStop = useCallback((_event: unknown, { id, position }: GraphNode) => {
    setDrag(null);
    moveNode(id, position);
  }, []);

  const shown = useMemo(
    (): Graph =>
      drag === null
        ? graph
        : {
            nodes: displaceNodes(graph.nodes, drag),
            edges: displaceEdges(graph.edges, graph.nodes, layout, drag),
          },
    [graph, layout, drag],
  );
  return { shown, onNodesChange, onNodeDragStop };
}
