import { Panel } from "@xyflow/react";
import { GRAPH_VIEW_WORDS } from "../../messages/graph-view.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { Button } from "../../ui/Button.tsx";
import type { Graph } from "../graph-types.ts";
import type { Layout } from "../placement.ts";
import { useRoom } from "../room.ts";
import { CanvasMap } from "./CanvasMap.tsx";
import { FindBar } from "./FindBar.tsx";
import { hiddenText } from "./hidden-text.ts";
import { KindsPanel } from "./KindsPanel.tsx";
import { look } from "./look.ts";
import type { View } from "./view-store.ts";
import "./view.css";

const NOTHING: ReadonlySet<string> = new Set();

/** What lies over the canvas for looking at it: find, show and hide, the map. */
export function ViewPanels({
  graph,
  seen,
  layout,
  view,
}: {
  /** All there is. */
  readonly graph: Graph;
  /** All that is shown. */
  readonly seen: Graph;
  readonly layout: Layout;
  readonly view: View;
}) {
  const isBelow = useRoom() === "none";
  return (
    <>
      <Panel
        position="top-right"
        className={`m-2! flex max-w-[calc(100%-16px)] flex-col items-end ${isBelow ? "mt-20! max-h-[calc(100%-88px)]" : "mt-11! max-h-[calc(100%-52px)]"}`}
      >
        {view.panel === "find" ? (
          <FindBar graph={graph} hidden={view.fades ? NOTHING : view.hidden} />
        ) : null}
        {view.panel === "kinds" ? <KindsPanel graph={graph} view={view} /> : null}
        {view.panel !== "kinds" && view.hidden.size > 0 ? (
          <HiddenNote graph={graph} view={view} />
        ) : null}
      </Panel>
      {view.map ? (
        <Panel position="bottom-left" className="m-2! max-md:hidden">
          <CanvasMap graph={seen} layout={layout} />
        </Panel>
      ) : null}
    </>
  );
}

/** Nobody shall look for what they have hidden. */
function HiddenNote({ graph, view }: { readonly graph: Graph; readonly view: View }) {
  const words = useMessages(GRAPH_VIEW_WORDS);
  return (
    <p className="mt-1 flex items-center justify-end gap-2 text-xs text-muted">
      {hiddenText(graph, view, words)}
      <Button
        size="sm"
        onClick={() => {
          look({ hidden: new Set() });
        }}
      >
        {words.showAll}
      </Button>
    </p>
  );
}
