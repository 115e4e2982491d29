import { Panel, ViewportPortal } from "@xyflow/react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { graphArrangeMessages } from "../../messages/graph-arrange.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { announce } from "../../state/actions.ts";
import { selectNodes, selectSelectedIds } from "../../state/multi-selection.ts";
import { useStore } from "../../state/use-store.ts";
import type { Box, Guide, Point } from "../geometry.ts";
import type { GraphNode } from "../graph-types.ts";
import { canvasHandle } from "../view/canvas-handle.ts";
import { Guides } from "./Guides.tsx";
import { Marquee } from "./Marquee.tsx";
import { nodesWithin } from "./nodes-within.ts";
import { useRemark } from "./remark.ts";
import { RemarkBar } from "./RemarkBar.tsx";
import { SelectionBar } from "./SelectionBar.tsx";

/** What lies over the canvas while one works with several nodes. Comes after the first picture. */
export function ArrangeLayer({
  nodes,
  guides,
  over,
}: {
  readonly nodes: readonly GraphNode[];
  readonly guides: readonly Guide[];
  /** The container that what is dragged would go into. */
  readonly over: Box | null;
}) {
  const words = useMessages(graphArrangeMessages);
  const ids = useStore(selectSelectedIds);
  // What was selected may be gone since: undone, or hidden in a collapsed container.
  const selected = useMemo(
    () => (ids.length < 2 ? ids : ids.filter((id) => nodes.some((node) => node.id === id))),
    [ids, nodes],
  );
  const { from, end } = useMarquee();
  const remark = useRemark();
  const count = selected.length;

  useEffect(() => {
    if (count > 1) announce(words.selectedCount(count));
  }, [count, words]);

  return (
    <>
      {from === null ? null : <Marquee from={from} onEnd={end} />}
      {guides.length === 0 && over === null ? null : (
        <ViewportPortal>
          <Guides guides={guides} over={over} />
        </ViewportPortal>
      )}
      {count > 1 || remark !== null ? (
        <Panel
          position="bottom-center"
          className="pointer-events-none! right-0 left-0! m-2! flex transform-none! flex-col items-center gap-2 *:pointer-events-auto"
        >
          {remark === null ? null : <RemarkBar text={remark} />}
          {count > 1 ? <SelectionBar ids={selected} /> : null}
        </Panel>
      ) : null}
    </>
  );
}

/** Shift and dragging on the bare canvas draws around what is to be selected, instead of moving the view. */
function useMarquee() {
  const [from, setFrom] = useState<Point | null>(null);

  useEffect(() => {
    const pane = document.querySelector(".graph .react-flow__pane");
    const onDown = (event: Event) => {
      if (!(event instanceof MouseEvent) || event.target !== pane) return;
      if (!event.shiftKey || event.button !== 0) return;
      event.stopPropagation();
      // No text is to be selected on the way.
      event.preventDefault();
      setFrom({ x: event.clientX, y: event.clientY });
    };
    const graph = pane?.closest(".react-flow");
    graph?.addEventListener("mousedown", onDown, { capture: true });
    return () => {
      graph?.removeEventListener("mousedown", onDown, { capture: true });
    };
  }, []);

  const end = useCallback((drawn: Box | null) => {
    setFrom(null);
    const canvas = canvasHandle();
    if (drawn === null || canvas === null) return;
    const corner = canvas.flow.screenToFlowPosition(drawn);
    const zoom = canvas.flow.getZoom();
    const box = { ...corner, width: drawn.width / zoom, height: drawn.height / zoom };
    selectNodes(nodesWithin(box, canvas.graph.nodes));
    swallowClick();
  }, []);
  return { from, end };
}

/** The button was let go on the canvas, which is a click there, and would let go of what was selected. */
function swallowClick(): void {
  const stop = (event: Event) => {
    event.stopPropagation();
  };
  addEventListener("click", stop, { capture: true });
  setTimeout(() => {
    removeEventListener("click", stop, { capture: true });
  });
}
