import { useEffect } from "react";
import { selectFrame } from "../state/derived.ts";
import { selectStill } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import type { Anchors } from "./anchors.ts";
import { ACCOUNT_HEADER, type Box, CARD } from "./geometry.ts";
import { nodeElement } from "./node-element.ts";
import type { Flow } from "./use-fit.ts";

const MILLISECONDS = 300;
/** What the bars over its upper edge cover of the canvas. */
const COVERED = 44;
/** Near enough for cards and the words of their lines. */
const READING_ZOOM = 0.75;

/** Brings into view what gets selected elsewhere, and what the request comes to. */
export function useFollow(selected: string | null, anchors: Anchors, flow: Flow): void {
  const frame = useStore(selectFrame);
  const still = useStore(selectStill);
  const chosen = selected === null ? null : anchors.find(selected, []);
  const current = frame?.at == null ? null : anchors.find(frame.at, frame.concerns);
  const duration = still ? 0 : MILLISECONDS;

  // Only when another thing is selected or come to: not when it moves, nor when a person looks away.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => bring(chosen, anchors, flow, duration), [chosen]);
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => bring(current, anchors, flow, duration), [current]);
}

/** With the next frame, which measures the page anyway: typing a policy does not wait for that. */
function bring(anchor: string | null, anchors: Anchors, flow: Flow, duration: number) {
  if (anchor === null) return undefined;
  const frame = requestAnimationFrame(() => {
    bringIntoView(anchor, anchors.box(anchor), flow, duration);
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}

/**
 * Moves the view, unless the beginning of the box is seen already: at the same zoom, or nearer where
 * cards are not drawn.
 */
export function bringIntoView(id: string, box: Box | null, flow: Flow, duration: number): void {
  const pane = document.querySelector(".graph .react-flow__pane")?.getBoundingClientRect();
  if (box === null || pane === undefined || pane.width === 0) return;
  const { x, y, zoom } = flow.getViewport();
  const [left, top] = [box.x * zoom + x, box.y * zoom + y];
  const [width, height] = [Math.min(box.width, CARD.width), Math.min(box.height, ACCOUNT_HEADER)];
  const isInside =
    left >= 0 &&
    top >= COVERED &&
    left + width * zoom <= pane.width &&
    top + height * zoom <= pane.height;
  const isDrawn = nodeElement(id) !== null;
  if (isInside && isDrawn) return;
  void flow.setCenter(box.x + width / 2, box.y + height / 2, {
    zoom: isDrawn ? zoom : Math.max(zoom, READING_ZOOM),
    duration,
  });
}
