import { useCallback, useEffect, useState } from "react";
import { selectScenario } from "../../state/derived.ts";
import { selectNodes } from "../../state/multi-selection.ts";
import { store } from "../../state/store.ts";
import type { Box, Point } from "../geometry.ts";
import { canvasHandle } from "../view/canvas-handle.ts";
import { viewStore } from "../view/view-store.ts";
import { nodesWithin } from "./nodes-within.ts";

/** Where drawing began, in the window, and with which finger or button. */
export interface MarqueeStart extends Point {
  readonly pointer: number;
}

/**
 * Dragging on the bare canvas draws around what is to be selected, instead of moving the view: with Shift, or while
 * that is switched on. A second finger ends it, and moves the view as ever.
 */
export function useMarquee() {
  const [from, setFrom] = useState<MarqueeStart | null>(null);

  useEffect(() => {
    const pane = document.querySelector(".graph .react-flow__pane");
    const graph = pane?.closest(".react-flow");
    const fingers = new Set<number>();
    let isDrawing = false;

    const cancel = () => {
      isDrawing = false;
      setFrom(null);
    };
    const onDown = (event: Event) => {
      if (!(event instanceof PointerEvent)) return;
      if (event.pointerType === "touch") fingers.add(event.pointerId);
      const { selects } = viewStore.getState();
      const isWanted = event.target === pane && event.button === 0 && (event.shiftKey || selects);
      if (!isWanted || fingers.size > 1) {
        cancel();
        return;
      }
      isDrawing = true;
      setFrom({ x: event.clientX, y: event.clientY, pointer: event.pointerId });
    };
    const onLift = ({ pointerId }: PointerEvent) => {
      fingers.delete(pointerId);
    };
    // These would move the view.
    const keep = (event: Event) => {
      if (!isDrawing || event.target !== pane) return;
      event.stopPropagation();
      // No text is to be selected on the way.
      if (event.type === "mousedown") event.preventDefault();
    };
    // The browser would take a finger lifted in motion for a fling, and the next tap for what stops it.
    const still = (event: Event) => {
      if (isDrawing && event.cancelable) event.preventDefault();
    };

    const listener = new AbortController();
    const { signal } = listener;
    graph?.addEventListener("pointerdown", onDown, { capture: true, signal });
    graph?.addEventListener("mousedown", keep, { capture: true, signal });
    graph?.addEventListener("touchstart", keep, { capture: true, passive: true, signal });
    graph?.addEventListener("touchmove", still, { capture: true, passive: false, signal });
    addEventListener("pointerup", onLift, { capture: true, signal });
    addEventListener("pointercancel", onLift, { capture: true, signal });
    // A finger held still asks for the menu.
    addEventListener("contextmenu", cancel, { capture: true, signal });
    return () => {
      listener.abort();
    };
  }, []);

  const onEnd = useCallback((drawn: Box | null) => {
    setFrom(null);
    const canvas = canvasHandle();
    if (drawn === null || canvas === null) return;
    const corner = canvas.flow.screenToFlowPosition(drawn);
    const zoom = canvas.flow.getZoom();
    const box = { ...corner, width: drawn.width / zoom, height: drawn.height / zoom };
    selectNodes(nodesWithin(box, canvas.graph.nodes, selectScenario(store.getState())));
    swallowClick();
  }, []);
  return { from, onEnd };
}

/** The button was let go on the canvas, which is a click there, and would let go of what was selected. */
function swallowClick(): void {
  const over = new AbortController();
  const end = () => {
    over.abort();
  };
  const options = { capture: true, signal: over.signal };
  addEventListener(
    "click",
    (event) => {
      event.stopPropagation();
    },
    options,
  );
  // A finger makes no click by drawing, and its next tap may come before a timer that is due.
  addEventListener("pointerdown", end, options);
  setTimeout(end);
}
