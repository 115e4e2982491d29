/** A stretch of a long list: what is drawn of it, and how much room the rest takes on either side. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
  /** In pixels. */
  readonly before: number;
  readonly after: number;
}

/** Drawn beyond what is seen, so that scrolling shows no gap before the next picture. */
const MARGIN = 6;

/**
 * What to draw of `count` items of `size` pixels each.
 * @param scrolled Pixels scrolled off.
 * @param room Pixels that are seen.
 */
export function windowOf(count: number, size: number, scrolled: number, room: number): ListWindow {
  const from = Math.min(count, Math.max(0, Math.floor(scrolled / size) - MARGIN));
  const to = Math.min(count, Math.ceil((scrolled + room) / size) + MARGIN);
  return {
    from,
    to: Math.max(from, to),
    before: from * size,
    after: (count - Math.max(from, to)) * size,
  };
}
