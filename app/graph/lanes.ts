import type { Span } from "./geometry.ts";

/** A wish to run up or down a channel. */
export interface LaneWish {
  /** The channel. */
  readonly span: Span;
  /** Edges of one trunk share a lane. */
  readonly trunk: string;
  readonly down: boolean;
  /** Where the trunk begins or ends beside the card it belongs to. */
  readonly y: number;
}

/** No closer to the card an edge leaves than this. */
const MARGIN = 10;
/** Room before the card it enters, for its end mark and its word. */
const WORD = 68;
/** However many lanes there are, an end mark has this. */
const LEAST_WORD = 32;

/**
 * Gives every trunk of a channel its own lane. Ordered so that lines that turn the same way do not
 * cross: going down, the higher one turns later; going up, the lower one.
 */
export function assignLanes(wishes: readonly LaneWish[]): (wish: LaneWish) => number {
  const channels = new Map<string, Map<string, LaneWish>>();
  for (const wish of wishes) {
    const key = channelKey(wish.span);
    const trunks = channels.get(key) ?? new Map<string, LaneWish>();
    if (!trunks.has(wish.trunk)) trunks.set(wish.trunk, wish);
    channels.set(key, trunks);
  }
  const lanes = new Map<string, number>();
  for (const [key, trunks] of channels) {
    const ordered = [...trunks.values()].toSorted((a, b) => turnsLate(b) - turnsLate(a));
    for (const [index, { span, trunk }] of ordered.entries()) {
      const width = span.to - span.from;
      const before = Math.min(MARGIN, width / 4);
      // Many lanes run into the room of the words rather than into each other.
      const word = Math.max(LEAST_WORD, WORD - 4 * Math.max(0, ordered.length - 5));
      const after = width > 2 * MARGIN + WORD ? word : before;
      const x =
        span.from + before + ((width - before - after) * (index + 1)) / (ordered.length + 1);
      lanes.set(`${key} ${trunk}`, Math.round(x));
    }
  }
  return (wish) => lanes.get(`${channelKey(wish.span)} ${wish.trunk}`) ?? wish.span.from;
}

function channelKey({ from, to }: Span): string {
  return `${Math.round(from)}:${Math.round(to)}`;
}

function turnsLate({ down, y }: LaneWish): number {
  return down ? y : -y;
}
