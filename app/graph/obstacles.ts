import { type Box, bottom, right } from "./geometry.ts";
import type { Layout } from "./placement.ts";

/** Tells whether a level line crosses a card, of thousands, without asking each. */
export interface Obstacles {
  /** Whether nothing but the two cards it connects lies on the line at `y`. */
  readonly isFree: (y: number, from: number, to: number, ends: readonly string[]) => boolean;
}

/** About a card high, so that a card is in two bands or three. */
const BAND = 64;
/** A line this close to a card looks as if it touched it. */
const CLEARANCE = 4;

export function indexObstacles({ cards }: Layout): Obstacles {
  const bands = new Map<number, [string, Box][]>();
  for (const [id, { box }] of cards) {
    for (let band = bandOf(box.y - CLEARANCE); band <= bandOf(bottom(box) + CLEARANCE); band += 1) {
      const inBand = bands.get(band);
      if (inBand === undefined) bands.set(band, [[id, box]]);
      else inBand.push([id, box]);
    }
  }
  return {
    isFree: (y, from, to, ends) =>
      (bands.get(bandOf(y)) ?? []).every(
        ([id, box]) =>
          ends.includes(id) ||
          y <= box.y - CLEARANCE ||
          y >= bottom(box) + CLEARANCE ||
          box.x >= to ||
          right(box) <= from,
      ),
  };
}

function bandOf(y: number): number {
  return Math.floor(y / BAND);
}
