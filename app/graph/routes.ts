import { type Box, bottom, center, type Point, right, ROW_GAP, type Span } from "./geometry.ts";
import { assignLanes, type LaneWish } from "./lanes.ts";
import { indexObstacles, type Obstacles } from "./obstacles.ts";
import type { CardPlace, Layout } from "./placement.ts";

/** An edge to draw: from one thing on the canvas to another, by id. */
export interface Connection {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Edges of one kind into one card run together and share their word. */
  readonly kind: string;
  /** How far from the middle of a side its edges start and end, so that kinds run side by side. */
  readonly offset: number;
}

/** The way of an edge: a polyline with right angles, drawn with round corners. */
export type Route = readonly Point[];

interface Leg {
  readonly lane: LaneWish;
  /** Where the edge runs level before it comes to the lane; ends at the next leg's. */
  readonly y: number;
}

interface Sketch {
  readonly start: Point;
  /** Whether it leaves up or down, wherever its first lane is, and not from a point of its own. */
  readonly leavesOnLane?: boolean;
  readonly legs: readonly Leg[];
  readonly end: Point;
}

/**
 * Routes edges through the free channels between columns and the free corridors between rows. Each
 * group of edges that run together gets a lane of its own in a channel. What a person moved is
 * connected by the shortest such line, whatever it crosses.
 */
export function routeEdges(
  connections: readonly Connection[],
  layout: Layout,
): ReadonlyMap<string, Route> {
  const obstacles = indexObstacles(layout);
  const sketches = connections.flatMap((connection) => {
    const sketch = sketchRoute(connection, layout, obstacles);
    return sketch === null ? [] : [[connection.id, sketch] as const];
  });
  const laneOf = assignLanes(sketches.flatMap(([, { legs }]) => legs.map(({ lane }) => lane)));
  return new Map(sketches.map(([id, sketch]) => [id, finish(sketch, laneOf)] as const));
}

function finish(
  { start, leavesOnLane = false, legs, end }: Sketch,
  laneOf: (wish: LaneWish) => number,
): Route {
  const [first] = legs;
  const points: Point[] = [
    leavesOnLane && first !== undefined ? { ...start, x: laneOf(first.lane) } : start,
  ];
  for (const [index, { lane, y }] of legs.entries()) {
    const x = laneOf(lane);
    points.push({ x, y }, { x, y: legs[index + 1]?.y ?? end.y });
  }
  points.push(end);
  return withoutRepeats(points);
}

function withoutRepeats(points: readonly Point[]): Route {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) return true;
    // A point on the line between its neighbours turns nothing.
    return !(
      (before.x === point.x && point.x === after.x) ||
      (before.y === point.y && point.y === after.y)
    );
  });
}

function sketchRoute(connection: Connection, layout: Layout, obstacles: Obstacles): Sketch | null {
  const from = layout.cards.get(connection.from);
  const to = layout.cards.get(connection.to);
  if (to === undefined) return null;
  if (from !== undefined) return sketchBetween(connection, from, to, obstacles);
  const container = layout.containers.get(connection.from);
  return container === undefined ? null : sketchFromContainer(connection, container, to);
}

/** How far from the middle of its side a line leaves a card for another of its column. */
const BRACKET = 24;

/** Lines leave an account where its border is straight. */
const CORNER = 12;

/** From a whole account: out of the border that faces the role. */
function sketchFromContainer(
  { kind, from: fromId, to, offset }: Connection,
  from: Box,
  place: CardPlace,
): Sketch {
  const end = { x: place.box.x, y: center(place.box).y + offset };
  const span = leftSpan(place);
  const wish = { span, trunk: `${kind} ${to}`, down: from.y < place.box.y, y: end.y };
  const middle = (span.from + span.to) / 2;
  if (middle > from.x && middle < right(from)) {
    const y = from.y < place.box.y ? bottom(from) : from.y;
    // What says the same of several roles leaves as one line.
    const lane = { ...wish, trunk: `${kind} ${fromId}` };
    return { start: { x: middle, y }, leavesOnLane: true, legs: [{ lane, y }], end };
  }
  const y = Math.min(
    Math.max(corridor(place.box, center(from).y), from.y + CORNER),
    bottom(from) - CORNER,
  );
  const x = from.x < place.box.x ? right(from) : from.x;
  return { start: { x, y }, legs: [{ lane: wish, y }], end };
}

function sketchBetween(
  { kind, from: fromId, to: toId, offset }: Connection,
  from: CardPlace,
  to: CardPlace,
  obstacles: Obstacles,
): Sketch {
  const [ys, yt] = [center(from.box).y + offset, center(to.box).y + offset];
  const down = ys < yt;
  const arrival = { trunk: `${kind} ${toId}`, down, y: yt };
  const heading = headingOf(from.box, to.box);
  if (heading === "none") {
    // In one column: out and in at the left, like a bracket; out beside where others come in.
    const span = leftSpan(to.box.x <= from.box.x ? to : from);
    const y = center(from.box).y + (down ? BRACKET : -BRACKET);
    return {
      start: { x: from.box.x, y },
      legs: [{ lane: { ...arrival, span }, y }],
      end: { x: to.box.x, y: yt },
    };
  }
  const rightwards = heading === "right";
  const start = { x: rightwards ? right(from.box) : from.box.x, y: ys };
  const end = { x: rightwards ? to.box.x : right(to.box), y: yt };
  const last: LaneWish = { ...arrival, span: rightwards ? leftSpan(to) : rightSpan(to) };
  const reach = rightwards ? [start.x, last.span.to] : [last.span.from, start.x];
  if (obstacles.isFree(ys, Math.min(...reach), Math.max(...reach), [fromId, toId])) {
    return { start, legs: [{ lane: last, y: ys }], end };
  }
  // Something stands in between: down its own channel, and along the corridor beside the target's row.
  const span = rightwards ? rightSpan(from) : leftSpan(from);
  const first: LaneWish = { span, trunk: `${kind} ${fromId}`, down, y: ys };
  const level = corridor(to.box, ys);
  const legs = [
    { lane: first, y: ys },
    { lane: last, y: level },
  ];
  return { start, legs, end };
}

/** Closer than this, a line out of one side would have no room to turn. */
const LEAST_DISTANCE = 16;

function headingOf(from: Box, to: Box): "left" | "right" | "none" {
  if (to.x >= right(from) + LEAST_DISTANCE) return "right";
  return right(to) + LEAST_DISTANCE <= from.x ? "left" : "none";
}

const LOOSE_SPAN = 48;

function leftSpan({ box, sides }: CardPlace): Span {
  return sides?.left ?? { from: box.x - LOOSE_SPAN, to: box.x };
}

function rightSpan({ box, sides }: CardPlace): Span {
  return sides?.right ?? { from: right(box), to: right(box) + LOOSE_SPAN };
}

/** The gap between rows beside a card, on the side a line comes from. */
function corridor(box: Box, y: number): number {
  return y <= center(box).y ? box.y - ROW_GAP / 2 : bottom(box) + ROW_GAP / 2;
}
