import { Panel, ViewportPortal } from "@xyflow/react";
import { useEffect, useMemo } from "react";
import { graphArrangeMessages } from "../../messages/graph-arrange.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { announce } from "../../state/actions.ts";
import { selectSelectedIds } from "../../state/multi-selection.ts";
import { useStore } from "../../state/use-store.ts";
import type { Box, Guide } from "../geometry.ts";
import type { GraphNode } from "../graph-types.ts";
import { Guides } from "./Guides.tsx";
import { Marquee } from "./Marquee.tsx";
import { useRemark } from "./remark.ts";
import { RemarkBar } from "./RemarkBar.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { useMarquee } from "./use-marquee.ts";

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
  const { from, onEnd } = useMarquee();
  const remark = useRemark();
  const count = selected.length;

  useEffect(() => {
    if (count > 1) announce(words.selectedCount(count));
  }, [count, words]);

  return (
    <>
      {from === null ? null : <Marquee from={from} onEnd={onEnd} />}
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
