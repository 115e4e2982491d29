import { ACCOUNT_HEADER, CARD } from "../geometry.ts";
import { canvasHandle } from "./canvas-handle.ts";

const MILLISECONDS = 300;
/** Names are read from here on. */
const LEAST_ZOOM = 0.7;

/** Brings a node into the middle of the view, near enough to be read. */
export function centreOn(id: string, still: boolean): void {
  const canvas = canvasHandle();
  if (canvas === null) return;
  const { flow, layout } = canvas;
  const box = layout.cards.get(id)?.box ?? layout.containers.get(id);
  if (box === undefined) return;
  // Of a container, its name.
  const width = Math.min(box.width, CARD.width * 2);
  const height = layout.containers.has(id) ? ACCOUNT_HEADER : box.height;
  void flow.setCenter(box.x + width / 2, box.y + height / 2, {
    zoom: Math.max(flow.getZoom(), LEAST_ZOOM),
    duration: still ? 0 : MILLISECONDS,
  });
}
