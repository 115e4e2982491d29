/** Canvas units: pixels at zoom 1, x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Size {}

/** A line that shows what something is in line with. */
export interface Guide {
  readonly from: Point;
  readonly to: Point;
}

/** A span of one axis. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

// Every measure is a multiple of 4, so that everything stands on one grid.
export const CARD: Size = { width: 184, height: 68 };
/** A container shown as a summary: as wide as the cards, with a row of counts. */
export const SUMMARY: Size = { width: 184, height: 88 };
/** What is outside every account stands back: smaller, and without policies. */
export const OUTSIDE_CARD: Size = { width: 144, height: 48 };
export const ROW_GAP = 24;
/** Between columns: room for the edges' words. */
export const CHANNEL = 108;
/** Before a first column whose cards are connected with each other. */
export const LEAD = 108;
/** Between the parts of a column too long for one. */
export const SUBCOLUMN_GAP = 24;
export const PADDING = 16;
export const ACCOUNT_HEADER = 36;
/** Between an account's header and its first row: the request stands there on a card, and covers no name. */
export const HEAD_ROOM = 24;
export const UNIT_HEADER = 32;
export const CONTAINER_GAP = 28;
/** Between what is outside and the accounts. */
export const OUTSIDE_GAP = 52;

export function right(box: Box): number {
  return box.x + box.width;
}

export function bottom(box: Box): number {
  return box.y + box.height;
}

export function center(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The smallest box around all of them; null around nothing. */
export function boundsOf(boxes: readonly Box[]): Box | null {
  const [first] = boxes;
  if (first === undefined) return null;
  let { x, y } = first;
  let [maxX, maxY] = [right(first), bottom(first)];
  for (const box of boxes) {
    x = Math.min(x, box.x);
    y = Math.min(y, box.y);
    maxX = Math.max(maxX, right(box));
    maxY = Math.max(maxY, bottom(box));
  }
  return { x, y, width: maxX - x, height: maxY - y };
}
