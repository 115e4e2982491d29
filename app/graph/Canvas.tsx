import {
  Background,
  BackgroundVariant,
  ConnectionLineType,
  ConnectionMode,
  Panel,
  ReactFlow,
  type ReactFlowProps,
  ReactFlowProvider,
  useStore as useFlowStore,
} from "@xyflow/react";
import { lazy, type MouseEvent, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntity } from "../state/actions.ts";
import { toggleNode } from "../state/multi-selection.ts";
import { selectTheme } from "../state/preferences.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { CanvasActions } from "./CanvasActions.tsx";
import { startTask } from "./canvas-task.ts";
import { CanvasToolbar } from "./CanvasToolbar.tsx";
import { listenForPaste } from "./create/listen-for-paste.ts";
import { CardNode } from "./CardNode.tsx";
import { AccountNode, UnitNode } from "./ContainerNodes.tsx";
import { layOutAgain, openRelationById } from "./edit-actions.ts";
import { type Box, boundsOf } from "./geometry.ts";
import type { Graph, GraphEdge, GraphNode } from "./graph-types.ts";
import { focusInspector, nodeIdAt } from "./node-element.ts";
import { NoteNode, SummaryNode } from "./LateNodes.tsx";
import { farSizeOf, reachOf } from "./reach.ts";
import { RelationEdge } from "./RelationEdge.tsx";
import { Token } from "./Token.tsx";
import { useAriaLabels } from "./use-aria-labels.ts";
import { useCanvasKeys } from "./use-canvas-keys.ts";
import { useDrag } from "./use-drag.ts";
import { LEAST_ZOOM, useFit } from "./use-fit.ts";
import { useFollow } from "./use-follow.ts";
import { usePicture } from "./use-picture.ts";
import { setCanvasHandle } from "./view/canvas-handle.ts";
import { MAP_SIZE } from "./view/map-size.ts";
import { pointAt, useSeen, useView, viewStore } from "./view/view-store.ts";
import "./graph.css";
import "./fading.css";
import "./reach.css";

const LoadedPanels = lazy(async () => ({
  default: (await import("./view/ViewPanels.tsx")).ViewPanels,
}));

const ArrangeLayer = lazy(async () => ({
  default: (await import("./arrange/ArrangeLayer.tsx")).ArrangeLayer,
}));

const NODE_TYPES = {
  card: CardNode,
  account: AccountNode,
  unit: UnitNode,
  summary: SummaryNode,
  note: NoteNode,
};
const EDGE_TYPES = { relation: RelationEdge };

/** From here on drawing everything costs more than finding out what is in view. */
const MANY_NODES = 250;
const FAR_ZOOM = 0.45;
/** Of the panel that shows and hides kinds: what one hides there must be in view. */
const KINDS_WIDTH = 264;

interface FlowView {
  readonly width: number;
  readonly transform: readonly [number, number, number];
}
/** Before it is measured, too: nothing that is many is drawn twice. */
const selectIsFar = ({ width, transform }: FlowView) => width === 0 || transform[2] < FAR_ZOOM;
/** On a canvas narrower than this, three columns would be too small to be read. */
const NARROW = 500;
/** Before it is measured, the window tells: on a phone the canvas is as wide. */
const selectIsNarrow = ({ width }: FlowView) => (width === 0 ? window.innerWidth : width) < NARROW;
const selectReach = ({ transform }: FlowView) => reachOf(transform[2]);
const selectFarSize = ({ transform }: FlowView) => farSizeOf(transform[2]);
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
  const selected = useStore(selectSelected);
  const origin = useStore(selectOrigin);
  const theme = useStore(selectTheme);
  const { graph: picture, layout, anchors } = usePicture(arrangement, useFlowStore(selectIsNarrow));
  const view = useView();
  const graph = useSeen(picture, view, selected);
  const { flow, fit, release, isFitted } = useFit(
    extentOf(picture),
    origin,
    view.panel === "kinds" ? KINDS_WIDTH : 0,
    view.map ? MAP_SIZE : null,
  );
  const { shown, guides, over, ...dragging } = useDrag(graph, layout);
  useFollow(selected, anchors, flow);
  const keys = useCanvasKeys(graph, layout, selected, flow);
  const { focusNode, go } = keys;
  const isMany = graph.nodes.length > MANY_NODES;
  // Until it is fitted, many nodes must not be drawn large first and then thrown away.
  const isFar = (useFlowStore(selectIsFar) || !isFitted) && isMany;
  const reach = useFlowStore(selectReach);
  const farSize = useFlowStore(selectFarSize);
  const ariaLabelConfig = useAriaLabels();
  useEffect(listenForPaste, []);

  const arrange = useCallback(() => {
    setArrangement((count) => count + 1);
    layOutAgain(null);
    fit();
  }, [fit]);

  useEffect(() => {
    setCanvasHandle({ flow, graph, layout, fit, arrange, focusNode, go });
    return () => {
      setCanvasHandle(null);
    };
  }, [flow, graph, layout, fit, arrange, focusNode, go]);

  const nodes = useMemo(
    () =>
      shown.nodes.flatMap((node) => {
        if (isFar && node.type === "card") return [];
        return node.id === keys.tabStop ? [withTabStop(node)] : [node];
      }),
    [shown.nodes, isFar, keys.tabStop],
  );

  const edges = useMemo(() => (isFar ? [] : [...shown.edges]), [shown.edges, isFar]);

  const onMoveStart = useCallback(
    (event: unknown) => {
      // Null when it is not a person who moves it.
      if (event !== null) release();
    },
    [release],
  );

  return (
    // Keys are those of the nodes inside, which bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      id="canvas"
      tabIndex={-1}
      className={`graph h-full ${reach} ${isFar ? `is-far far-${farSize}` : ""} ${view.selects ? "is-selecting" : ""}`}
      onKeyDown={keys.onKeyDown}
      onDoubleClick={createHere}
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
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onlyRenderVisibleElements={isMany}
        zIndexMode="manual"
        colorMode={theme}
        connectionMode={ConnectionMode.Loose}
        connectionRadius={48}
        minZoom={LEAST_ZOOM}
        maxZoom={2}
        panOnScroll
        panActivationKeyCode={null}
        zoomOnDoubleClick={false}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        disableKeyboardA11y
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        connectOnClick={false}
        {...dragging}
        {...HANDLERS}
        connectionLineType={ConnectionLineType.Straight}
        onMoveStart={onMoveStart}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1.2} />
        <Token anchors={anchors} layout={layout} edges={graph.edges} />
        <Panel position="top-left" className="m-2!">
          <CanvasActions selected={selected} startTask={startTask} />
        </Panel>
        <CanvasToolbar />
        <Suspense>
          <ArrangeLayer nodes={graph.nodes} guides={guides} over={over} />
        </Suspense>
        {view.apply === null ? null : (
          <Suspense>
            <LoadedPanels graph={picture} seen={graph} layout={layout} view={view} />
          </Suspense>
        )}
      </ReactFlow>
      {graph.nodes.length === 0 ? <EmptyCanvas /> : null}
    </div>
  );
}

/** The same at every drawing: others would draw every node and line anew. */
const HANDLERS: ReactFlowProps<GraphNode, GraphEdge> = {
  onNodeClick: ({ shiftKey, ctrlKey, metaKey }, { id }) => {
    const adds = shiftKey || ctrlKey || metaKey || viewStore.getState().selects;
    (adds ? toggleNode : selectEntity)(id);
  },
  onNodeMouseEnter: (_, { id }) => {
    pointAt(id);
  },
  onNodeMouseLeave: () => {
    pointAt(null);
  },
  onNodeDoubleClick: focusInspector,
  onNodeContextMenu: (event, { id }) => {
    event.preventDefault();
    startTask({ kind: "menu", id, at: { x: event.clientX, y: event.clientY } });
  },
  onEdgeClick: (event, { id }) => {
    // Focused, so that Delete is about it.
    if (event.currentTarget instanceof SVGElement) event.currentTarget.focus();
    openRelationById(id);
  },
  onEdgeContextMenu: (event, { id }) => {
    event.preventDefault();
    startTask({ kind: "edge-menu", id, at: { x: event.clientX, y: event.clientY } });
  },
  onPaneClick: () => {
    selectEntity(null);
  },
  onPaneContextMenu: (event) => {
    event.preventDefault();
    startTask({ kind: "pane-menu", at: { x: event.clientX, y: event.clientY } });
  },
  onConnectEnd: (event, { fromNode, toNode }) => {
    const id = fromNode?.id;
    const to = toNode?.id ?? nodeUnder(event);
    if (id !== undefined && to !== null && to !== id) startTask({ kind: "connect", id, to });
  },
};

function EmptyCanvas() {
  const words = useMessages(graphMessages);
  return (
    <div className="pointer-events-none absolute top-16 left-4 max-w-80">
      <p className="text-base font-medium">{words.emptyTitle}</p>
      <p className="text-muted">{words.emptyHint}</p>
    </div>
  );
}

/** The part of the plane that the picture takes up. */
function extentOf({ nodes }: Graph): Box | null {
  return boundsOf(
    nodes.flatMap(({ parentId, position, width = 0, height = 0 }) =>
      parentId === undefined ? [{ ...position, width, height }] : [],
    ),
  );
}

const TAB_STOP = { tabIndex: 0 };

function withTabStop(node: GraphNode): GraphNode {
  return { ...node, domAttributes: { ...node.domAttributes, ...TAB_STOP } };
}

/** Where nothing stands, a double click begins something. */
function createHere({ target, clientX, clientY }: MouseEvent): void {
  if (!(target instanceof Element) || !target.classList.contains("react-flow__pane")) return;
  startTask({ kind: "create", at: { x: clientX, y: clientY }, inside: null, isPlaced: true });
}

/** A line may end anywhere on a card, not on its handle alone. */
function nodeUnder(event: globalThis.MouseEvent | TouchEvent): string | null {
  const point = "changedTouches" in event ? event.changedTouches[0] : event;
  if (point === undefined) return null;
  return nodeIdAt(document.elementFromPoint(point.clientX, point.clientY));
}
