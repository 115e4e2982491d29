import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { type KeyIntent, keyIntent } from "./canvas-keys.ts";
import type { StartTask } from "./canvas-task.ts";
import { nudgeNode } from "./edit-actions.ts";
import { ACCOUNT_HEADER, type Box, CARD } from "./geometry.ts";
import type { Graph } from "./graph-types.ts";
import { actOnEdge, actOnNode } from "./key-actions.ts";
import { type Direction, neighbourTowards } from "./neighbours.ts";
import { edgeIdAt, nodeElement, nodeIdAt } from "./node-element.ts";
import type { Layout } from "./placement.ts";
import type { Flow } from "./use-fit.ts";
import { bringIntoView } from "./use-follow.ts";

/** Canvas units for one press of Alt and an arrow key. */
const NUDGE = 20;

/**
 * The canvas from the keyboard: one tab stop, arrows go to the neighbour in that direction. Returns
 * the tab stop and what handles keys; keys of dialogs and menus inside never reach it.
 */
export function useCanvasKeys(
  graph: Graph,
  layout: Layout,
  selected: string | null,
  flow: Flow,
  fit: () => void,
  startTask: StartTask,
) {
  const [focused, setFocused] = useState<Focus | null>(null);
  const wantsFocus = useRef(false);
  const tabStop = tabStopOf(graph, focused, selected);
  const isLost = focused !== null && !graph.nodes.some(({ id }) => id === focused.id);

  // A node out of view may have no element yet when it is to be focused.
  useEffect(() => {
    if (!wantsFocus.current || focused === null) return;
    wantsFocus.current = false;
    nodeElement(focused.id)?.focus();
  }, [focused]);

  // Who deletes or renames what they stand on goes on beside it, or on what it is now.
  useEffect(() => {
    if (!isLost || tabStop === null) return undefined;
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) nodeElement(tabStop)?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [isLost, tabStop]);

  const noteFocus = useCallback(
    (id: string) => {
      const node = graph.nodes.find((candidate) => candidate.id === id);
      setFocused({ id, parentId: node?.parentId ?? null });
    },
    [graph],
  );

  const focusNode = (id: string) => {
    bringIntoView(layout.cards.get(id)?.box ?? layout.containers.get(id) ?? null, flow, 0);
    wantsFocus.current = true;
    noteFocus(id);
    nodeElement(id)?.focus();
  };

  const onFocus = (event: FocusEvent) => {
    const id = nodeIdAt(event.target);
    if (id !== null) noteFocus(id);
  };

  const go = (id: string, direction: Direction) => {
    const next = neighbourTowards(id, direction, boxesOf(graph, layout));
    // Nothing is above the upper cards but their account, whose name stands to the left.
    const above = direction === "up" ? graph.nodes.find((node) => node.id === id)?.parentId : null;
    const target = next ?? above ?? null;
    if (target !== null) focusNode(target);
  };

  const look = (id: string, intent: KeyIntent) => {
    if (intent.kind === "go") go(id, intent.direction);
    else if (intent.kind === "move") nudgeNode(id, intent.direction, NUDGE, graph);
    else if (intent.kind === "zoom-in") void flow.zoomIn();
    else if (intent.kind === "zoom-out") void flow.zoomOut();
    else if (intent.kind === "fit") fit();
    else {
      const end = intent.kind === "first" ? graph.nodes[0] : graph.nodes.at(-1);
      if (end !== undefined) focusNode(end.id);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const intent = keyIntent(event);
    const id = nodeIdAt(event.target);
    const edge = edgeIdAt(event.target);
    if (intent === null || (id === null && edge === null)) return;
    event.preventDefault();
    event.stopPropagation();
    if (edge !== null) actOnEdge(edge, intent, startTask);
    else if (id !== null && !actOnNode(id, intent, startTask)) look(id, intent);
  };

  return { tabStop, onKeyDown, onFocus };
}

/** What has or had the focus, and what it stands in. */
interface Focus {
  readonly id: string;
  readonly parentId: string | null;
}

/** What was focused last, else what is selected, else what is nearest to it: the one stop of the Tab key. */
function tabStopOf(graph: Graph, focused: Focus | null, selected: string | null): string | null {
  const nodes = [
    graph.nodes.find(({ id }) => id === focused?.id),
    graph.nodes.find(({ id }) => id === selected),
    graph.nodes.find(({ id }) => id === focused?.parentId),
    graph.nodes.find(({ type }) => type === "card"),
    graph.nodes[0],
  ];
  return nodes.find((node) => node !== undefined)?.id ?? null;
}

/** Cards are each other's neighbours; a container is one where its name stands. */
function boxesOf(graph: Graph, layout: Layout): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const { id } of graph.nodes) {
    const card = layout.cards.get(id)?.box;
    const container = layout.containers.get(id);
    if (card !== undefined) boxes.set(id, card);
    else if (container !== undefined) {
      const width = Math.min(container.width, CARD.width);
      boxes.set(id, { x: container.x, y: container.y, width, height: ACCOUNT_HEADER });
    }
  }
  return boxes;
}
