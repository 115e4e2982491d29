/** One-based, as people count and as Monaco does. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LINE_BREAK = /\r\n|\r|\n/g;

/**
 * Makes a reader of positions in one text. Counts every kind of line break as one, as Monaco does, so
 * that a text with mixed breaks still points at the right characters although Monaco's own offsets in
 * it differ.
 */
export function positionReader(text: string): (offset: number) => Position {
  const starts = [
    0,
    ...Array.from(text.matchAll(LINE_BREAK), ({ 0: found, index }) => index + found.length),
  ];
  return (offset) => {
    const inText = Math.min(Math.max(0, offset), text.length);
    const line = lastAtMost(starts, inText);
    return { line: line + 1, column: inText - (starts[line] ?? 0) + 1 };
  };
}

/** Index of the last of the ascending `values` that is not greater than `limit`. */
function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((values[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
