import { ACCOUNT_HEADER, type Box, CARD } from "../geometry.ts";
import { nodeElement } from "../node-element.ts";
import type { Flow } from "../use-fit.ts";
import { canvasHandle } from "./canvas-handle.ts";

const MILLISECONDS = 300;
/** Names are read from here on without a second look. */
const LEAST_ZOOM = 0.7;
/** Names grow as one looks from farther, down to this. */
const SMALLEST_ZOOM = 0.42;
/** What the bars over its upper edge cover of the canvas. */
const COVERED = 44;

/** Brings a node into the middle of the view, near enough to be read; one that is seen stays where it is. */
export function centreOn(id: string, still: boolean): void {
  const canvas = canvasHandle();
  if (canvas === null) return;
  const { flow, layout } = canvas;
  const box = layout.cards.get(id)?.box ?? layout.containers.get(id);
  if (box === undefined) return;
  // Of a container, its name.
  const width = Math.min(box.width, CARD.width * 2);
  const height = layout.containers.has(id) ? ACCOUNT_HEADER : box.height;
  if (nodeElement(id) !== null && isSeen({ ...box, width, height }, flow)) return;
  void flow.setCenter(box.x + width / 2, box.y + height / 2, {
    zoom: Math.max(flow.getZoom(), LEAST_ZOOM),
    duration: still ? 0 : MILLISECONDS,
  });
}

/** In the pane, and under nothing that lies over it. */
function isSeen(box: Box, flow: Flow): boolean {
  const pane = document.querySelector(".graph .react-flow__pane")?.getBoundingClientRect();
  const bar = document.querySelector(".graph search")?.getBoundingClientRect();
  const { x, y } = flow.flowToScreenPosition(box);
  const zoom = flow.getZoom();
  const [end, low] = [x + box.width * zoom, y + box.height * zoom];
  return (
    pane !== undefined &&
    zoom >= SMALLEST_ZOOM &&
    x >= pane.left &&
    y >= pane.top + COVERED &&
    end <= pane.right &&
    low <= pane.bottom &&
    (bar === undefined || end <= bar.left || y >= bar.bottom)
  );
}
