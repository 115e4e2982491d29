import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { aboutNode, runKey } from "../state/find-action.ts";
import { store } from "../state/store.ts";
import type { Graph } from "./graph-types.ts";
import type { Direction } from "./neighbours.ts";
import { edgeIdAt, nodeElement, nodeIdAt } from "./node-element.ts";
import type { Layout } from "./placement.ts";
import type { Flow } from "./use-fit.ts";
import { bringIntoView } from "./use-follow.ts";
import { destinationFrom } from "./view/destination.ts";
import { pointAt } from "./view/view-store.ts";

/**
 * The canvas from the keyboard: one tab stop, arrows go to the neighbour in that direction. Returns
 * the tab stop, what handles keys, and how to go about; keys of dialogs and menus never reach it.
 */
export function useCanvasKeys(graph: Graph, layout: Layout, selected: string | null, flow: Flow) {
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

  const focusNode = useCallback(
    (id: string) => {
      bringIntoView(id, layout.cards.get(id)?.box ?? layout.containers.get(id) ?? null, flow, 0);
      wantsFocus.current = true;
      noteFocus(id);
      nodeElement(id)?.focus();
    },
    [layout, flow, noteFocus],
  );

  const go = useCallback(
    (id: string | null, direction: Direction) => {
      const target = id === null ? tabStop : destinationFrom(id, direction, graph, layout);
      if (target !== null) focusNode(target);
    },
    [graph, layout, tabStop, focusNode],
  );

  const onFocus = (event: FocusEvent) => {
    const id = nodeIdAt(event.target);
    pointAt(id);
    if (id !== null) noteFocus(id);
  };

  return { tabStop, onKeyDown, onFocus, focusNode, go };
}

/** A key means what it says of the edge or node it is pressed on, else what it says of the canvas. */
function onKeyDown(event: KeyboardEvent): void {
  // Buttons and fields over the canvas have keys of their own.
  if (event.defaultPrevented || !isOnDrawing(event.target)) return;
  const edge = edgeIdAt(event.target);
  const node = nodeIdAt(event.target);
  if (edge !== null && runKey(event, ["edge"], [edge])) return;
  if (node !== null) {
    const { place, ids } = aboutNode(node, store.getState());
    if (runKey(event, [place], ids)) return;
  }
  runKey(event, ["canvas"], node === null ? [] : [node]);
}

function isOnDrawing(target: EventTarget): boolean {
  return target instanceof Element && target.closest(".react-flow__panel, button, input") === null;
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
