interface Place {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** How far Page Up and Page Down go. */
const PAGE = 10;

/** Where a key leads from a cell, never out of the table; null for keys that lead nowhere. */
export function moveInMatrix(
  { row, column }: Place,
  key: string,
  toTheEnd: boolean,
  { rows, columns }: Size,
): Place | null {
  const last = { row: rows - 1, column: columns - 1 };
  const moves: ReadonlyMap<string, Place> = new Map([
    ["ArrowRight", { row, column: column + 1 }],
    ["ArrowLeft", { row, column: column - 1 }],
    ["ArrowDown", { row: row + 1, column }],
    ["ArrowUp", { row: row - 1, column }],
    ["PageDown", { row: row + PAGE, column }],
    ["PageUp", { row: row - PAGE, column }],
    ["Home", { row: toTheEnd ? 0 : row, column: 0 }],
    ["End", { row: toTheEnd ? last.row : row, column: last.column }],
  ]);
  const next = moves.get(key);
  if (next === undefined) return null;
  return {
    row: Math.max(0, Math.min(next.row, last.row)),
    column: Math.max(0, Math.min(next.column, last.column)),
  };
}
