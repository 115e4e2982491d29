import type { Account, Entity } from "#core";
import {
  ACCOUNT_HEADER,
  CARD,
  CHANNEL,
  HEAD_ROOM,
  LEAD,
  PADDING,
  type Point,
  ROW_GAP,
  type Size,
  type Span,
  SUBCOLUMN_GAP,
} from "./geometry.ts";
import type { Columns, Neighbours } from "./order.ts";
import { assignRows } from "./rows.ts";

/** A column longer than this is broken in two, three, …: a canvas is no scroll. */
const MOST_ROWS = 12;
const PITCH = CARD.height + ROW_GAP;

/** A card's place in its account's grid. */
export interface Cell {
  /** 0 who, 1 through what, 2 on what. */
  readonly column: number;
  /** Which part of a column that was broken into several. */
  readonly part: number;
  readonly row: number;
}

/** Who → through what → on what: users and identity providers, groups and roles, resources. */
function columnOf(kind: Entity["kind"]): number | null {
  switch (kind) {
    case "user":
    case "identity-provider":
      return 0;
    case "group":
    case "role":
      return 1;
    case "resource":
      return 2;
    case "organization":
    case "organizational-unit":
    case "account":
    case "policy":
      return null;
  }
}

/**
 * Gives every card of one account its cell.
 * @param before Cells in the layout before, which cards keep to.
 */
export function gridOf(
  columns: Columns,
  neighbours: Neighbours,
  before: ReadonlyMap<string, Cell>,
): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  const rows = Math.min(
    MOST_ROWS,
    Math.max(1, ...columns.map((column) => column.length), ...keptRows(columns, before)),
  );
  const longestFirst = [...columns.entries()].toSorted(([, a], [, b]) => b.length - a.length);
  for (const [column, ids] of longestFirst) {
    const wanted = ids.map(
      (id) => before.get(id)?.row ?? medianRow(neighbours.get(id) ?? [], cells),
    );
    const assigned =
      ids.length > MOST_ROWS ? null : (keepRows(ids, wanted, before) ?? assignRows(wanted, rows));
    for (const [index, id] of ids.entries()) {
      cells.set(
        id,
        assigned === null
          ? { column, part: Math.floor(index / MOST_ROWS), row: index % MOST_ROWS }
          : { column, part: 0, row: assigned[index] ?? index },
      );
    }
  }
  return cells;
}

/**
 * What was there stays in its row, and what is new takes the free row nearest to where it would like
 * to be. Null when nothing was there, or two were in one row: then all are placed anew.
 */
function keepRows(
  ids: readonly string[],
  wanted: readonly (number | null)[],
  before: ReadonlyMap<string, Cell>,
): readonly number[] | null {
  const kept = ids.map((id) => before.get(id)?.row ?? null);
  const taken = new Set(kept.flatMap((row) => row ?? []));
  if (taken.size === 0 || taken.size < kept.filter((row) => row !== null).length) return null;
  let last = -1;
  return kept.map((row, index) => {
    last = row ?? freeRow(wanted[index] ?? last + 1, taken);
    taken.add(last);
    return last;
  });
}

/** Below before above, where both are as near. A column of that length always has one. */
function freeRow(wish: number, taken: ReadonlySet<number>): number {
  const rows = Array.from({ length: MOST_ROWS }, (_, row) => row);
  const [first = 0] = rows
    .filter((row) => !taken.has(row))
    .toSorted((a, b) => Math.abs(a - wish) - Math.abs(b - wish) || b - a);
  return first;
}

function keptRows(columns: Columns, before: ReadonlyMap<string, Cell>): readonly number[] {
  return columns.flat().map((id) => (before.get(id)?.row ?? 0) + 1);
}

function medianRow(ids: readonly string[], cells: ReadonlyMap<string, Cell>): number | null {
  const rows = ids.flatMap((id) => cells.get(id)?.row ?? []).toSorted((a, b) => a - b);
  const middle = rows[Math.floor((rows.length - 1) / 2)];
  const next = rows[Math.ceil((rows.length - 1) / 2)];
  return middle === undefined || next === undefined ? null : (middle + next) / 2;
}

/** How many parts each column has: `[1, 2, 0]`. */
export type Parts = readonly [number, number, number];

export function partsOf(cells: Iterable<Cell>): Parts {
  const parts: [number, number, number] = [0, 0, 0];
  for (const { column, part } of cells) {
    parts[column] = Math.max(parts[column] ?? 0, part + 1);
  }
  return parts;
}

export function mostParts(a: Parts, b: Parts): Parts {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.max(a[2], b[2])];
}

/** Where a column stands in its account's box, and the free spans on both of its sides. */
export interface ColumnPlace {
  readonly x: number;
  readonly left: Span;
  readonly right: Span;
}

/** The top left corner of a cell in its account's box. */
export function cellPoint(cell: Cell, parts: Parts): Point {
  return {
    x: columnPlace(cell, parts).x,
    y: ACCOUNT_HEADER + HEAD_ROOM + cell.row * PITCH,
  };
}

/** Where roles stand first, those that assume each other are connected at their left. */
export function firstColumn(parts: Parts): number {
  return parts[0] === 0 && parts[1] > 0 ? LEAD : PADDING;
}

export function columnPlace({ column, part }: Cell, parts: Parts): ColumnPlace {
  let start = firstColumn(parts);
  for (const [index, count] of parts.entries()) {
    if (index === column) break;
    if (count > 0) start += columnWidth(count) + CHANNEL;
  }
  const x = start + part * (CARD.width + SUBCOLUMN_GAP);
  const count = parts[column] ?? 1;
  const leftGap = part > 0 ? SUBCOLUMN_GAP : start === firstColumn(parts) ? start : CHANNEL;
  const last = parts.every((other, index) => index <= column || other === 0);
  const rightGap = part < count - 1 ? SUBCOLUMN_GAP : last ? PADDING : CHANNEL;
  const end = x + CARD.width;
  return { x, left: { from: x - leftGap, to: x }, right: { from: end, to: end + rightGap } };
}

function columnWidth(parts: number): number {
  return parts * CARD.width + (parts - 1) * SUBCOLUMN_GAP;
}

/** The account's box around its grid; an empty account has room for the line that says so. */
export function accountSize(cells: Iterable<Cell>, parts: Parts): Size {
  let rows = 1;
  for (const { row } of cells) rows = Math.max(rows, row + 1);
  const columns = parts.filter((count) => count > 0);
  const width =
    columns.reduce((sum, count) => sum + columnWidth(count), 0) +
    Math.max(0, columns.length - 1) * CHANNEL;
  return {
    width: firstColumn(parts) + Math.max(width, CARD.width * 2) + PADDING,
    height: ACCOUNT_HEADER + HEAD_ROOM + rows * PITCH - ROW_GAP + PADDING,
  };
}

/** Ids of an account's cards, by column, in the document's order. */
export function accountColumns(account: Account, entities: readonly Entity[]): Columns {
  const columns: [string[], string[], string[]] = [[], [], []];
  for (const entity of entities) {
    if (!("account" in entity) || entity.account.id !== account.id) continue;
    const column = columnOf(entity.kind);
    if (column !== null) columns[column]?.push(entity.id);
  }
  return columns;
}
