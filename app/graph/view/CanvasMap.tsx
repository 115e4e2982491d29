import { useStore as useFlowStore } from "@xyflow/react";
import { type PointerEvent, useMemo } from "react";
import { GRAPH_VIEW_WORDS } from "../../messages/graph-view.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { type Box, boundsOf } from "../geometry.ts";
import type { Graph } from "../graph-types.ts";
import type { Layout } from "../placement.ts";
import { canvasHandle } from "./canvas-handle.ts";
import { MAP_SIZE } from "./map-size.ts";

/** Around the drawing, in canvas units. */
const MARGIN = 40;

interface FlowView {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly [number, number, number];
}
const selectTransform = ({ transform }: FlowView) => transform;
const selectWidth = ({ width }: FlowView) => width;
const selectHeight = ({ height }: FlowView) => height;

/** The whole drawing at a glance with what is in view; a press or a drag looks there. For the eye and the pointer alone. */
export function CanvasMap({ graph, layout }: { readonly graph: Graph; readonly layout: Layout }) {
  const words = useMessages(GRAPH_VIEW_WORDS);
  const [x, y, zoom] = useFlowStore(selectTransform);
  const width = useFlowStore(selectWidth);
  const height = useFlowStore(selectHeight);
  const drawing = useMemo(() => drawnBoxes(graph, layout), [graph, layout]);
  if (drawing.bounds === null) return null;
  const frame = padded(drawing.bounds);
  const seen = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  const lookAt = (event: PointerEvent<SVGSVGElement>) => {
    const matrix = event.currentTarget.getScreenCTM();
    if (matrix === null) return;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    void canvasHandle()?.flow.setCenter(point.x, point.y, { zoom, duration: 0 });
  };
  return (
    <svg
      role="img"
      aria-label={words.mapLabel}
      {...MAP_SIZE}
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      className="canvas-map nopan nowheel"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        lookAt(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons > 0) lookAt(event);
      }}
    >
      {drawing.containers.map(([id, box]) => (
        <rect key={id} {...box} className="map-container" />
      ))}
      {drawing.cards.map(([id, box, className]) => (
        <rect key={id} {...box} className={`map-card ${className}`} />
      ))}
      <rect {...seen} className="map-view" />
    </svg>
  );
}

function drawnBoxes({ nodes }: Graph, { cards, containers }: Layout) {
  const boxes = nodes.flatMap(({ id, type, selected, className = "" }) => {
    const box = cards.get(id)?.box ?? containers.get(id);
    if (box === undefined) return [];
    return [{ id, box, type, className: selected === true ? `${className} selected` : className }];
  });
  return {
    bounds: boundsOf(boxes.map(({ box }) => box)),
    containers: boxes.flatMap(({ id, box, type }) =>
      type === "card" ? [] : [[id, sizeOf(box)] as const],
    ),
    cards: boxes.flatMap(({ id, box, type, className }) =>
      type === "card" ? [[id, sizeOf(box), className] as const] : [],
    ),
  };
}

function sizeOf({ x, y, width, height }: Box): Box {
  return { x, y, width, height };
}

function padded({ x, y, width, height }: Box): Box {
  return {
    x: x - MARGIN,
    y: y - MARGIN,
    width: width + 2 * MARGIN,
    height: height + 2 * MARGIN,
  };
}
