import { Panel } from "@xyflow/react";
import { LayoutGrid, Maximize, Minus, Plus, Shapes } from "lucide-react";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { IconButton } from "../ui/Button.tsx";
import type { Flow } from "./use-fit.ts";

/** Zoom, fit, arrange, legend. */
export function CanvasToolbar({
  flow,
  onFit,
  onArrange,
  onLegend,
}: {
  readonly flow: Flow;
  readonly onFit: () => void;
  readonly onArrange: () => void;
  readonly onLegend: () => void;
}) {
  const words = useMessages(graphMessages);
  return (
    <Panel position="top-right" className="m-2!">
      <div
        role="toolbar"
        aria-label={words.toolbar}
        className="flex rounded-md border border-line bg-raised/90"
      >
        <IconButton
          className="size-7!"
          label={words.zoomIn}
          icon={<Plus size={16} aria-hidden />}
          onClick={() => void flow.zoomIn()}
        />
        <IconButton
          className="size-7!"
          label={words.zoomOut}
          icon={<Minus size={16} aria-hidden />}
          onClick={() => void flow.zoomOut()}
        />
        <IconButton
          className="size-7!"
          label={words.fit}
          icon={<Maximize size={16} aria-hidden />}
          onClick={onFit}
        />
        <IconButton
          className="size-7!"
          label={words.arrange}
          icon={<LayoutGrid size={16} aria-hidden />}
          onClick={onArrange}
        />
        <IconButton
          className="size-7!"
          label={words.legend}
          icon={<Shapes size={16} aria-hidden />}
          onClick={onLegend}
        />
      </div>
    </Panel>
  );
}
