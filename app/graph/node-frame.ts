import { Position } from "@xyflow/react";
import type { GraphWords } from "../messages/graph.ts";
import type { Box } from "./geometry.ts";

// Edges lie between containers and cards.
export const CONTAINER_LAYER = 0;
export const EDGE_LAYER = 5;
export const CARD_LAYER = 10;
/** Notes lie over everything. */
export const NOTE_LAYER = 15;

/** A touch finds it; it shows on hover and focus alone. */
export const HANDLE_SIZE = 24;

/** Sizes are given, so that React Flow has nothing to measure. */
export function framed(id: string, box: Box, ariaLabel: string, words: GraphWords) {
  const { width, height } = box;
  // Focusable, but no stop of the Tab key: the canvas has one in all.
  const domAttributes = { tabIndex: -1, "aria-roledescription": words.node };
  return {
    id,
    ariaLabel,
    ariaRole: "group" as const,
    domAttributes,
    position: { x: box.x, y: box.y },
    width,
    height,
    measured: { width, height },
  };
}

export function connectable(box: Box) {
  return {
    handles: [
      handle("target", Position.Left, -HANDLE_SIZE / 2, box.height / 2),
      handle("source", Position.Right, box.width - HANDLE_SIZE / 2, box.height / 2),
    ],
  };
}

export function handle(type: "source" | "target", position: Position, x: number, middle: number) {
  return {
    type,
    position,
    x,
    y: middle - HANDLE_SIZE / 2,
    width: HANDLE_SIZE,
    height: HANDLE_SIZE,
  };
}
