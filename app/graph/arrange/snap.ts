import { type Box, bottom, boundsOf, center, type Guide, type Point, right } from "../geometry.ts";

/** Nearer than this, in canvas units, something snaps. */
const REACH = 6;

export interface Snapped {
  /** How much further what is moved goes, to be in line. */
  readonly by: Point;
  readonly guides: readonly Guide[];
}

/**
 * Puts what is moved in line with what stands still: sides with sides, middles with middles. What is in line with nothing
 * is left where it is; the canvas' own grid does the rest.
 */
export function snap(moved: Box, others: readonly Box[]): Snapped {
  const across = nearest(LEVELS_X, moved, others);
  const down = nearest(LEVELS_Y, moved, others);
  const by = { x: across?.by ?? 0, y: down?.by ?? 0 };
  const at = { ...moved, x: moved.x + by.x, y: moved.y + by.y };
  return {
    by,
    guides: [
      ...(across === null ? [] : [upright(across.level, at, others)]),
      ...(down === null ? [] : [flat(down.level, at, others)]),
    ],
  };
}

type Levels = (box: Box) => readonly [start: number, middle: number, end: number];

const LEVELS_X: Levels = (box) => [box.x, center(box).x, right(box)];
const LEVELS_Y: Levels = (box) => [box.y, center(box).y, bottom(box)];

function nearest(
  levels: Levels,
  moved: Box,
  others: readonly Box[],
): { readonly by: number; readonly level: number } | null {
  let best: { readonly by: number; readonly level: number } | null = null;
  const own = levels(moved);
  for (const other of others) {
    for (const [index, level] of levels(other).entries()) {
      const by = level - (own[index] ?? level);
      if (Math.abs(by) <= REACH && (best === null || Math.abs(by) < Math.abs(best.by))) {
        best = { by, level };
      }
    }
  }
  return best;
}

function upright(x: number, moved: Box, others: readonly Box[]): Guide {
  const inLine = boundsOf([moved, ...others.filter((box) => LEVELS_X(box).includes(x))]) ?? moved;
  return { from: { x, y: inLine.y }, to: { x, y: bottom(inLine) } };
}

function flat(y: number, moved: Box, others: readonly Box[]): Guide {
  const inLine = boundsOf([moved, ...others.filter((box) => LEVELS_Y(box).includes(y))]) ?? moved;
  return { from: { x: inLine.x, y }, to: { x: right(inLine), y } };
}
