import { type RefObject, useEffect, useState } from "react";
import type { TreeRow } from "./tree-rows.ts";

/** Rows that are mounted: `from` is the first, `to` the first after them. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** A row to be mounted, and how many before it are not. */
export interface DrawnRow {
  readonly row: TreeRow;
  readonly gap: number;
}

/** Up to so many rows all are mounted, so that the browser's own search finds them. */
const MOST_WHOLE = 150;
/** More than fit into a window, before it is measured. */
const FIRST_SPAN: RowSpan = { from: 0, to: 60 };
/** Rows mounted beyond each edge of what is seen. */
const BEYOND = 20;
/** The span moves by so many rows at a time: scrolling a little mounts nothing. */
const STRIDE = 10;

/**
 * The rows that are seen of a list of equally high ones, and some beyond.
 * @param scrolled How far the list is scrolled, in the unit of the heights.
 */
export function spanInView(scrolled: number, viewHeight: number, rowHeight: number): RowSpan {
  const first = Math.floor(scrolled / rowHeight) - BEYOND;
  const last = Math.ceil((scrolled + viewHeight) / rowHeight) + BEYOND;
  return {
    from: Math.max(0, Math.floor(first / STRIDE) * STRIDE),
    to: Math.ceil(last / STRIDE) * STRIDE,
  };
}

/**
 * What of the rows is mounted: all without a span, else the span and, wherever they are, the pinned.
 * @param pinned Ids of rows that must be there: the one that has the focus, say.
 * @returns Also how many rows are missing after the last.
 */
export function drawnRows(
  rows: readonly TreeRow[],
  span: RowSpan | null,
  pinned: ReadonlySet<string>,
): { readonly drawn: readonly DrawnRow[]; readonly rest: number } {
  if (span === null) return { drawn: rows.map((row) => ({ row, gap: 0 })), rest: 0 };
  // Where rows went away, the list is at its end until it is scrolled.
  const from = Math.min(span.from, Math.max(0, rows.length - (span.to - span.from)));
  const drawn: DrawnRow[] = [];
  let next = 0;
  for (const [index, row] of rows.entries()) {
    const isInSpan = index >= from && index < span.to;
    if (!isInSpan && !pinned.has(row.node.id)) continue;
    drawn.push({ row, gap: index - next });
    next = index + 1;
  }
  return { drawn, rest: rows.length - next };
}

/**
 * The span of rows in view, kept while one scrolls; null where all rows are to be mounted.
 * @param isWindowed The rows are equally high, and what is around the list scrolls it.
 */
export function useRowSpan(
  list: RefObject<HTMLElement | null>,
  isWindowed: boolean,
  count: number,
): RowSpan | null {
  const [span, setSpan] = useState(FIRST_SPAN);
  const isMany = isWindowed && count > MOST_WHOLE;
  useEffect(() => {
    const scroller = list.current?.parentElement;
    if (!isMany || scroller === null || scroller === undefined) return undefined;
    const look = () => {
      // Not rounded: a row's part of a pixel is many rows at the end of thousands.
      const height = list.current?.querySelector("[data-row]")?.getBoundingClientRect().height;
      // Nothing has a height while its tab is not the one that is open.
      if (height === undefined || height === 0) return;
      const { from, to } = spanInView(scroller.scrollTop, scroller.clientHeight, height);
      setSpan((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    // Tells the size at first, and whenever it changes.
    const sizes = new ResizeObserver(look);
    sizes.observe(scroller);
    scroller.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      scroller.removeEventListener("scroll", look);
    };
  }, [list, isMany]);
  return isMany ? span : null;
}
