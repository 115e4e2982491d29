import {
  Background,
  BackgroundVariant,
  ConnectionLineType,
  ConnectionMode,
  type FinalConnectionState,
  Panel,
  ReactFlow,
  ReactFlowProvider,
  useStore as useFlowStore,
} from "@xyflow/react";
import { lazy, type MouseEvent, Suspense, useCallback, useMemo, useState } from "react";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntity } from "../state/actions.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { CanvasActions } from "./CanvasActions.tsx";
import type { CanvasTask } from "./canvas-task.ts";
import { CanvasToolbar } from "./CanvasToolbar.tsx";
import { CardNode } from "./CardNode.tsx";
import { AccountNode, UnitNode } from "./ContainerNodes.tsx";
import { layOutAgain, openRelationById } from "./edit-actions.ts";
import { boundsOf } from "./geometry.ts";
import type { Graph, GraphEdge, GraphNode } from "./graph-types.ts";
import { focusInspector, nodeIdAt } from "./node-element.ts";
import { RelationEdge } from "./RelationEdge.tsx";
import { Token } from "./Token.tsx";
import { useAriaLabels } from "./use-aria-labels.ts";
import { useCanvasKeys } from "./use-canvas-keys.ts";
import { useDrag } from "./use-drag.ts";
import { useFit } from "./use-fit.ts";
import { useFollow } from "./use-follow.ts";
import { usePicture } from "./use-picture.ts";
import "./graph.css";

/** Menus and dialogs come when the first one opens. */
const LoadedTasks = lazy(async () => ({
  default: (await import("./CanvasTasks.tsx")).CanvasTasks,
}));

const NODE_TYPES = { card: CardNode, account: AccountNode, unit: UnitNode };
const EDGE_TYPES = { relation: RelationEdge };

/** From here on drawing everything costs more than finding out what is in view. */
const MANY_NODES = 250;
const FAR_ZOOM = 0.45;
/** Until the picture is fitted; many nodes must not be drawn large first and then thrown away. */
const FAR_VIEW = { x: 0, y: 0, zoom: 0.1 };
const NEAR_VIEW = { x: 0, y: 0, zoom: 1 };
const SMALL_ZOOM = 0.62;

interface FlowView {
  readonly width: number;
  readonly transform: readonly [number, number, number];
}
/** Before it is measured, too: nothing that is many is drawn twice. */
const selectIsFar = ({ width, transform }: FlowView) => width === 0 || transform[2] < FAR_ZOOM;
const selectIsSmall = ({ transform }: FlowView) => transform[2] < SMALL_ZOOM;
const selectSelected = (state: PlaygroundState) => state.selection.entity;
const selectOrigin = (state: PlaygroundState) => state.origin;

/** The graph of accounts, identities and resources, editable, and the request on its way through it. */
export function Canvas() {
  const words = useMessages(graphMessages);
  return (
    <section aria-label={words.canvas} className="relative h-full min-h-0 bg-canvas">
      <ReactFlowProvider>
        <CanvasView />
      </ReactFlowProvider>
    </section>
  );
}

function CanvasView() {
  const words = useMessages(graphMessages);
  const [arrangement, setArrangement] = useState(0);
  const [task, setTask] = useState<CanvasTask | null>(null);
  const selected = useStore(selectSelected);
  const origin = useStore(selectOrigin);
  const { graph, layout, anchors } = usePicture(arrangement);
  const { flow, fit, release } = useFit(extentOf(graph), origin);
  const { shown, onNodesChange, onNodeDragStop } = useDrag(graph, layout);
  useFollow(selected, anchors, flow);
  const keys = useCanvasKeys(graph, layout, selected, flow, fit, setTask);
  const isMany = graph.nodes.length > MANY_NODES;
  const isFar = useFlowStore(selectIsFar) && isMany;
  const isSmall = useFlowStore(selectIsSmall);
  const ariaLabelConfig = useAriaLabels();

  const nodes = useMemo(
    () =>
      shown.nodes.flatMap((node) => {
        if (isFar && node.type === "card") return [];
        return node.id === keys.tabStop ? [withTabStop(node)] : [node];
      }),
    [shown.nodes, isFar, keys.tabStop],
  );

  const onContextMenu = useCallback((event: MouseEvent, node: GraphNode) => {
    event.preventDefault();
    setTask({ kind: "menu", id: node.id, at: { x: event.clientX, y: event.clientY } });
  }, []);

  const onConnectEnd = useCallback(
    (event: globalThis.MouseEvent | TouchEvent, drawn: FinalConnectionState) => {
      const to = drawn.toNode?.id ?? nodeUnder(event);
      const id = drawn.fromNode?.id;
      if (id !== undefined && to !== null && to !== id) setTask({ kind: "connect", id, to });
    },
    [],
  );

  return (
    // Keys are those of the nodes inside, which bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={`graph h-full ${isFar ? "is-far" : ""} ${isSmall ? "is-small" : ""}`}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
    >
      <p id="graph-help" className="sr-only">
        {words.graphHelp}
      </p>
      <ReactFlow<GraphNode, GraphEdge>
        aria-label={words.graph}
        aria-describedby="graph-help"
        ariaLabelConfig={ariaLabelConfig}
        nodes={nodes}
        edges={isFar ? NO_EDGES : [...shown.edges]}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onlyRenderVisibleElements={isMany}
        zIndexMode="manual"
        connectionMode={ConnectionMode.Loose}
        connectionRadius={48}
        minZoom={0.08}
        maxZoom={2}
        defaultViewport={isMany ? FAR_VIEW : NEAR_VIEW}
        panOnScroll
        zoomOnDoubleClick={false}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        disableKeyboardA11y
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        connectOnClick={false}
        onNodesChange={onNodesChange}
        onNodeDragStop={onNodeDragStop}
        onNodeClick={(_, node) => {
          selectEntity(node.id);
        }}
        onNodeDoubleClick={focusInspector}
        onNodeContextMenu={onContextMenu}
        onEdgeClick={(event, edge) => {
          // Focused, so that Delete is about it.
          if (event.currentTarget instanceof SVGElement) event.currentTarget.focus();
          openRelationById(edge.id);
        }}
        onEdgeContextMenu={(event, edge) => {
          event.preventDefault();
          setTask({ kind: "edge-menu", id: edge.id, at: { x: event.clientX, y: event.clientY } });
        }}
        onPaneClick={() => {
          selectEntity(null);
        }}
        connectionLineType={ConnectionLineType.Straight}
        onConnectEnd={onConnectEnd}
        onMoveStart={(event) => {
          if (event !== null) release();
        }}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1.2} />
        <Token anchors={anchors} layout={layout} edges={graph.edges} />
        <Panel position="top-left" className="m-2!">
          <CanvasActions selected={selected} startTask={setTask} />
        </Panel>
        <CanvasToolbar
          flow={flow}
          onFit={fit}
          onArrange={() => {
            setArrangement((count) => count + 1);
            layOutAgain(null);
            fit();
          }}
          onLegend={() => {
            setTask({ kind: "legend" });
          }}
        />
      </ReactFlow>
      {graph.nodes.length === 0 ? <EmptyCanvas /> : null}
      {task === null ? null : (
        <Suspense>
          <LoadedTasks nodes={graph.nodes} task={task} startTask={setTask} />
        </Suspense>
      )}
    </div>
  );
}

const NO_EDGES: GraphEdge[] = [];

function EmptyCanvas() {
  const words = useMessages(graphMessages);
  return (
    <div className="pointer-events-none absolute top-16 left-4 max-w-80">
      <p className="text-base font-medium">{words.emptyTitle}</p>
      <p className="text-muted">{words.emptyHint}</p>
    </div>
  );
}

/** Another text when the picture takes up another part of the plane. */
function extentOf({ nodes }: Graph): string | null {
  const bounds = boundsOf(
    nodes.flatMap(({ parentId, position, width = 0, height = 0 }) =>
      parentId === undefined ? [{ ...position, width, height }] : [],
    ),
  );
  return bounds === null ? null : JSON.stringify(bounds);
}

const TAB_STOP = { tabIndex: 0 };

function withTabStop(node: GraphNode): GraphNode {
  return { ...node, domAttributes: { ...node.domAttributes, ...TAB_STOP } };
}

/** A line may end anywhere on a card, not on its handle alone. */
function nodeUnder(event: globalThis.MouseEvent | TouchEvent): string | null {
  const point = "changedTouches" in event ? event.changedTouches[0] : event;
  if (point === undefined) return null;
  return nodeIdAt(document.elementFromPoint(point.clientX, point.clientY));
}
