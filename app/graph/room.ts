import { useStore as useFlowStore } from "@xyflow/react";

/** How much fits beside `Add` and `Connect…`: every tool, only the most used ones, or nothing. */
export type Room = "wide" | "tight" | "none";

/** Of the canvas, in pixels. */
const WIDE = 528;
const TIGHT = 376;

/** Before it is measured, as much as there mostly is. */
export function roomOf(width: number): Room {
  if (width === 0 || width >= WIDE) return "wide";
  return width >= TIGHT ? "tight" : "none";
}

const selectRoom = ({ width }: { readonly width: number }) => roomOf(width);

export function useRoom(): Room {
  return useFlowStore(selectRoom);
}
