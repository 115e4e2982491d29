import {
  getViewportForBounds,
  type ReactFlowInstance,
  useReactFlow,
  useStore,
  type Viewport,
} from "@xyflow/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Box, Size } from "./geometry.ts";
import type { GraphEdge, GraphNode } from "./graph-types.ts";
import { roomOf } from "./room.ts";

export type Flow = ReactFlowInstance<GraphNode, GraphEdge>;

const NOTHING = {};

const PADDING = { top: 52, right: 16, bottom: 20, left: 16 };
/** Two rows of buttons lie over the canvas. */
const LOW_TOP = 88;
/** Narrower, the canvas has no room to give away beside a panel. */
const LEAST_WIDTH = 480;
/** No bigger than life, so that a small scenario stays a drawing and not a poster. */
const MOST_ZOOM = 1.15;
export const LEAST_ZOOM = 0.05;

const selectWidth = (state: { readonly width: number }) => Math.round(state.width);
const selectHeight = (state: { readonly height: number }) => Math.round(state.height);

/**
 * Keeps everything in view until a person pans or zooms: on the first look, when the panel changes
 * its size, and when the picture changes.
 * @param bounds The extent of the picture; null of an empty one.
 * @param work Another value is another scenario, which is fitted whatever was done before.
 * @param covered How much of its right side a panel lies over.
 * @param corner What lies over its lower left corner.
 * @returns Among others whether this work was fitted already: before, much of it would be drawn in vain.
 */
export function useFit(bounds: Box | null, work: unknown, covered: number, corner: Size | null) {
  const flow: Flow = useReactFlow<GraphNode, GraphEdge>();
  const width = useStore(selectWidth);
  const height = useStore(selectHeight);
  // The work a person looks around in, and whose view is theirs.
  const released = useRef<unknown>(NOTHING);
  const [fitted, setFitted] = useState<unknown>(null);
  const extent = useSameBox(bounds);
  const sight = useMemo(
    (): Sight => ({ bounds: extent, width, height, covered, corner }),
    [extent, width, height, covered, corner],
  );
  const latest = useRef(sight);

  const fit = useCallback(() => {
    released.current = NOTHING;
    show(latest.current, flow);
  }, [flow]);

  useEffect(() => {
    latest.current = sight;
    if (released.current !== work && show(sight, flow)) setFitted(work);
  }, [flow, sight, work]);

  /** To be called when a person moves the view. */
  const release = useCallback(() => {
    released.current = work;
  }, [work]);
  return { flow, fit, release, isFitted: fitted === work };
}

/** The same object until the box is another. */
function useSameBox(box: Box | null): Box | null {
  const [kept, setKept] = useState(box);
  if (JSON.stringify(kept) === JSON.stringify(box)) return kept;
  setKept(box);
  return box;
}

interface Sight {
  readonly bounds: Box | null;
  readonly width: number;
  readonly height: number;
  readonly covered: number;
  readonly corner: Size | null;
}

/** From the boxes that are known, not from nodes that would have to be drawn first. */
function show({ bounds, width, height, covered, corner }: Sight, flow: Flow): boolean {
  if (bounds === null || width === 0 || height === 0) return false;
  const free = width - covered < LEAST_WIDTH ? width : width - covered;
  const top = roomOf(width) === "none" ? LOW_TOP : PADDING.top;
  const within = ({ bottom, left }: { readonly bottom: number; readonly left: number }): Viewport =>
    getViewportForBounds(bounds, free, height, LEAST_ZOOM, MOST_ZOOM, {
      top: `${top}px`,
      right: `${PADDING.right}px`,
      bottom: `${PADDING.bottom + bottom}px`,
      left: `${PADDING.left + left}px`,
    });
  void flow.setViewport(
    corner === null
      ? within(NONE)
      : larger(within({ ...NONE, left: corner.width }), within({ ...NONE, bottom: corner.height })),
  );
  return true;
}

const NONE = { bottom: 0, left: 0 };

/** Beside what lies in the corner, or over it. */
function larger(one: Viewport, other: Viewport): Viewport {
  return other.zoom > one.zoom ? other : one;
}
