import { type ReactFlowInstance, useReactFlow, useStore } from "@xyflow/react";
import { useCallback, useEffect, useRef } from "react";
import type { GraphEdge, GraphNode } from "./graph-types.ts";

export type Flow = ReactFlowInstance<GraphNode, GraphEdge>;

/** No bigger than life, so that a small scenario stays a drawing and not a poster. */
const FIT = {
  padding: { top: "52px", right: "16px", bottom: "20px", left: "16px" },
  maxZoom: 1.15,
  minZoom: 0.08,
} as const;

const selectWidth = (state: { readonly width: number }) => Math.round(state.width);
const selectHeight = (state: { readonly height: number }) => Math.round(state.height);

/**
 * Keeps everything in view until a person pans or zooms: on the first look, when the panel changes
 * its size, and when the picture changes.
 * @param bounds A text that is another when the extent of the picture is; null of an empty one.
 * @param work Another value is another scenario, which is fitted whatever was done before.
 */
export function useFit(bounds: string | null, work: unknown) {
  const flow: Flow = useReactFlow<GraphNode, GraphEdge>();
  const width = useStore(selectWidth);
  const height = useStore(selectHeight);
  const isFollowing = useRef(true);

  const fit = useCallback(() => {
    isFollowing.current = true;
    void flow.fitView(FIT);
  }, [flow]);

  useEffect(fit, [fit, work]);
  useEffect(() => {
    if (isFollowing.current && width > 0 && height > 0 && bounds !== null) void flow.fitView(FIT);
  }, [flow, width, height, bounds]);

  /** To be called when a person moves the view. */
  const release = useCallback(() => {
    isFollowing.current = false;
  }, []);
  return { flow, fit, release };
}
