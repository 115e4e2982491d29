import type { Box, Point } from "../geometry.ts";
import type { Route } from "../routes.ts";

/** Where on its line a word stands: beside an end of one of its level runs, above or below it. */
export interface WordPlace {
  /** Which run, counted from the last. */
  readonly run: number;
  readonly at: "end" | "start" | "middle";
  readonly below: boolean;
}

/** As near to the end mark as can be, where one looks for what a line means. */
export const FIRST_PLACE: WordPlace = { run: 0, at: "end", below: false };

/** Clear of an end mark, and of a corner. */
const MARK_ROOM = 13;
/** A descender and the paper around it leave the line whole. */
const ABOVE = -6;
const BELOW = 14;
/** From the baseline of a word upwards, and downwards. */
const ASCENT = 9;
const DESCENT = 3;

/** How a word is drawn: its baseline's point, and which end of it that is. */
export interface WordPosition extends Point {
  readonly anchor: "start" | "middle" | "end";
}

/** Null where the line has no such run, or none that has room for a word so wide. */
export function wordPosition(route: Route, place: WordPlace, width: number): WordPosition | null {
  const to = route.at(-1 - place.run);
  const from = route.at(-2 - place.run);
  if (to === undefined || from === undefined || to.y !== from.y) return null;
  const length = Math.abs(to.x - from.x);
  if (length < width + MARK_ROOM) return null;
  const y = to.y + (place.below ? BELOW : ABOVE);
  if (place.at === "middle") return { x: (from.x + to.x) / 2, y, anchor: "middle" };
  const [near, far] = place.at === "end" ? [to, from] : [from, to];
  return near.x > far.x
    ? { x: near.x - MARK_ROOM, y, anchor: "end" }
    : { x: near.x + MARK_ROOM, y, anchor: "start" };
}

/** A last run shorter than this has no room for any word. */
const LEAST_RUN = 36;

/** Where there is no room: at the end all the same, over the corner of its own line. */
export function tightPosition(route: Route): WordPosition | null {
  const [from, to] = route.slice(-2);
  return from === undefined || to === undefined || Math.abs(to.x - from.x) < LEAST_RUN
    ? null
    : wordPosition(route, FIRST_PLACE, 0);
}

export function wordBox({ x, y, anchor }: WordPosition, width: number): Box {
  const left = anchor === "end" ? x - width : anchor === "start" ? x : x - width / 2;
  return { x: left, y: y - ASCENT, width, height: ASCENT + DESCENT };
}

/**
 * At the largest size a word is drawn in. Estimated rather than measured: a picture must not wait for
 * the browser to lay out text.
 */
export function wordWidth(word: string): number {
  const wide = word.replace(/[^\u2e80-\uffff]/gu, "").length;
  return wide * 13 + (word.length - wide) * 6.9;
}
