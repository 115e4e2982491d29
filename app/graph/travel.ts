import type { Frame } from "../state/frame.ts";
import type { Anchors } from "./anchors.ts";
import { CARD, center, type Box, type Point, right } from "./geometry.ts";
import type { GraphEdge } from "./graph-types.ts";
import { lengthOf, pointAlong } from "./path.ts";
import type { Layout } from "./placement.ts";
import { routeEdges } from "./routes.ts";

/**
 * What the token stands on at a step: what the latest frame up to there that is anywhere is about.
 * Null before the first such frame.
 */
export function standingAt(
  frames: readonly Frame[],
  step: number,
  anchors: Pick<Anchors, "find">,
): string | null {
  for (let index = Math.min(step, frames.length - 1); index >= 0; index -= 1) {
    const frame = frames[index];
    const anchor = frame?.at == null ? null : anchors.find(frame.at, frame.concerns);
    if (anchor !== null) return anchor;
  }
  return null;
}

/** Where the token rests: on the top left corner of a card, and on the right one of a container, whose name is at the left. */
export function restOf(box: Box): Point {
  return { x: restsAtRight(box) ? right(box) : box.x, y: box.y };
}

/** Whether it is a container, and none shown as small as a card. */
export function restsAtRight({ width }: Box): boolean {
  return width > CARD.width;
}

/**
 * The way of the token from one thing on the canvas to another: along an edge between them, either
 * way round, where there is one; else along a line of its own. Begins and ends where the token rests,
 * and runs around the cards on the way out and in.
 */
export function wayBetween(
  from: string,
  to: string,
  layout: Layout,
  edges: readonly GraphEdge[],
): readonly Point[] {
  const [start, end] = [boxOf(from, layout), boxOf(to, layout)];
  if (start === null || end === null) return [];
  const route = alongEdge(from, to, edges) ?? ownRoute(from, to, layout);
  return [
    restOf(start),
    ...aroundCorner(start, route?.at(0)),
    ...(route ?? []),
    ...aroundCorner(end, route?.at(-1)),
    restOf(end),
  ];
}

function boxOf(id: string, layout: Layout): Box | null {
  return layout.cards.get(id)?.box ?? layout.containers.get(id) ?? null;
}

function alongEdge(from: string, to: string, edges: readonly GraphEdge[]): readonly Point[] | null {
  for (const { source, target, data } of edges) {
    if (data === undefined) continue;
    if (source === from && target === to) return data.route;
    if (source === to && target === from) return data.route.toReversed();
  }
  return null;
}

function ownRoute(from: string, to: string, layout: Layout): readonly Point[] | null {
  if (!layout.cards.has(from) || !layout.cards.has(to)) return null;
  const connection = { id: "", from, to, kind: "request", offset: 0 };
  return routeEdges([connection], layout).get("") ?? null;
}

/** Along the top and down the side to the point where an edge leaves or enters. */
function aroundCorner(box: Box, port: Point | undefined): readonly Point[] {
  if (port === undefined || port.x >= center(box).x === restsAtRight(box)) return [];
  return [{ x: Math.max(box.x, Math.min(port.x, right(box))), y: box.y }];
}

const SAMPLES_PER_UNIT = 1 / 12;
const MOST_SAMPLES = 96;

/** Points at equal distances, for keyframes: the token moves at one pace around every corner. */
export function samples(way: readonly Point[]): readonly Point[] {
  const count = Math.min(MOST_SAMPLES, Math.max(2, Math.ceil(lengthOf(way) * SAMPLES_PER_UNIT)));
  return Array.from({ length: count + 1 }, (_, index) => pointAlong(way, index / count));
}
