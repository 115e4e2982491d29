import { type Account, listEntities, type Relation, type Scenario } from "#core";
import {
  accountColumns,
  accountSize,
  type Cell,
  cellPoint,
  columnPlace,
  firstColumn,
  gridOf,
  mostParts,
  type Parts,
  partsOf,
} from "./account-grid.ts";
import { placeContainers } from "./containers.ts";
import {
  type Box,
  bottom,
  boundsOf,
  CARD,
  LEAD,
  PADDING,
  right,
  type Span,
  SUMMARY,
} from "./geometry.ts";
import { positionOf } from "./layout-positions.ts";
import { type Columns, foldColumns, neighboursOf, orderColumns } from "./order.ts";
import { outsideNames, placeOutside } from "./outside.ts";
import { ASPECTS } from "./pack.ts";
import type { Arrangement, CardPlace, Layout } from "./placement.ts";
import { summariesOf } from "./summaries.ts";

/**
 * Lays a scenario out: accounts as boxes of aligned columns (who → through what → on what) inside
 * their organizational units and organizations, what is outside at the left. Positions of
 * `scenario.layout` win: an account's absolute, anything else's relative to its account's corner.
 * @param before The layout shown before, to which everything keeps: adding a card moves no other one.
 * @param isNarrow Whether the canvas has no room for three columns. Two must do then, and what is
 * outside stands above; not where a person has put things in their places among three.
 */
export function layoutScenario(
  scenario: Scenario,
  relations: readonly Relation[],
  before: Layout | null,
  isNarrow = false,
): Layout {
  const entities = listEntities(scenario);
  const summaries = summariesOf(scenario, entities);
  const standIn = (id: string) => summaries.get(id) ?? id;
  const collapsed = new Set(scenario.collapsed);
  const all = uniqueAccounts(scenario.accounts);
  const accounts = all.filter(({ id }) => !collapsed.has(id) && !summaries.has(id));
  const neighbours = neighboursOf(
    summaries.size === 0
      ? relations
      : relations.map(({ from, to }) => ({ from: standIn(from), to: standIn(to) })),
  );
  const cellsBefore = knownCells(before);
  const ranksBefore = new Map(
    [...cellsBefore].map(([id, cell]) => [id, cell.part * 1000 + cell.row] as const),
  );
  const columns = orderColumns(
    accounts.map((account) => accountColumns(account, entities)),
    neighbours,
    ranksBefore,
  );
  const arrangement = before?.arrangement ?? arrangementOf(scenario, columns, isNarrow);
  const shown = arrangement === "folded" ? columns.map(foldColumns) : columns;
  const grids = shown.map((account) => gridOf(account, neighbours, cellsBefore));
  const parts = alignedParts(grids, arrangement === "folded" ? FOLDED : NO_PARTS);
  const placed = accounts.map((account, index) =>
    placeCards(account, grids[index] ?? new Map(), parts[index] ?? [0, 0, 0], scenario.layout),
  );
  const sizes = new Map([
    ...all.map(({ id }) => [id, SUMMARY] as const),
    ...placed.map(({ account, size }) => [account.id, size] as const),
  ]);
  const outlines = placeContainers(
    scenario,
    sizes,
    before?.stacks ?? new Map(),
    arrangement === "wide" ? ASPECTS.wide : ASPECTS.narrow,
  );
  const isCollapsed = (id: string) => collapsed.has(id);
  const containers = new Map([...outlines.containers].filter(([id]) => !isCollapsed(id)));
  const cards = new Map([
    ...[...outlines.containers].flatMap(([id, box]) => (isCollapsed(id) ? [loose(id, box)] : [])),
    ...placed.flatMap(({ account, places }) => anchor(places, containers.get(account.id))),
  ]);
  const outside = placeOutside(
    outsideNames(scenario, entities, relations),
    neighbours,
    cards,
    boundsOf([...outlines.containers.values()]),
    scenario.layout,
    ABOVE[arrangement],
  );
  const insets = new Map(
    accounts.map(({ id }, index) => [id, firstColumn(parts[index] ?? [0, 0, 0])] as const),
  );
  return {
    cards: new Map([...cards, ...outside]),
    containers,
    summaries,
    insets,
    corners: outlines.corners,
    stacks: outlines.stacks,
    arrangement,
  };
}

/** How a work is arranged when it is opened, and stays. */
function arrangementOf(
  { layout: positions }: Scenario,
  accounts: readonly Columns[],
  isNarrow: boolean,
): Arrangement {
  if (!isNarrow || Object.keys(positions).length > 0) return "wide";
  const isFilled = (column: number) =>
    accounts.some((columns) => (columns[column] ?? []).length > 0);
  return !isFilled(0) && isFilled(1) && isFilled(2) ? "narrow" : "folded";
}

/** A collapsed container is a card in no account. */
function loose(id: string, box: Box): readonly [string, CardPlace] {
  return [id, { box, account: null, cell: null, sides: null }];
}

/** Two accounts of one id cannot both stand on the canvas; loading names that as a problem. */
function uniqueAccounts(accounts: readonly Account[]): readonly Account[] {
  return [...new Map(accounts.map((account) => [account.id, account])).values()];
}

function knownCells(before: Layout | null): ReadonlyMap<string, Cell> {
  return new Map(
    [...(before?.cards ?? [])].flatMap(([id, { cell }]) =>
      cell === null ? [] : [[id, cell] as const],
    ),
  );
}

/** Above the first column, so that what runs down from there has its channel. */
const ABOVE: Readonly<Record<Arrangement, number | null>> = {
  wide: null,
  narrow: LEAD,
  folded: PADDING,
};

const NO_PARTS: Parts = [0, 0, 0];
/** Both columns keep their places: where there are but two, the other must not move when one empties. */
const FOLDED: Parts = [1, 1, 0];

/** The same columns in every account, so that they align; but an account with a broken column keeps its own. */
function alignedParts(grids: readonly ReadonlyMap<string, Cell>[], least: Parts): readonly Parts[] {
  const own = grids.map((grid) => partsOf(grid.values()));
  const isPlain = (parts: Parts) => Math.max(...parts) <= 1;
  const shared = own.filter(isPlain).reduce(mostParts, least);
  return own.map((parts) => (isPlain(parts) ? shared : parts));
}

interface AccountCards {
  readonly account: Account;
  readonly size: { readonly width: number; readonly height: number };
  /** Boxes relative to the account's corner. */
  readonly places: ReadonlyMap<string, CardPlace>;
}

function placeCards(
  account: Account,
  grid: ReadonlyMap<string, Cell>,
  parts: Parts,
  positions: Scenario["layout"],
): AccountCards {
  const places = new Map(
    [...grid].map(([id, cell]): readonly [string, CardPlace] => {
      const moved = positionOf(positions, id);
      return [
        id,
        moved === null
          ? {
              box: { ...cellPoint(cell, parts), ...CARD },
              account: account.id,
              cell,
              sides: columnPlace(cell, parts),
            }
          : { box: { ...moved, ...CARD }, account: account.id, cell: null, sides: null },
      ];
    }),
  );
  const still = [...grid].filter(([id]) => places.get(id)?.cell !== null).map(([, cell]) => cell);
  const size = accountSize(still, parts);
  const moved = [...places.values()].filter(({ cell }) => cell === null).map(({ box }) => box);
  return {
    account,
    places,
    size: {
      width: Math.max(size.width, ...moved.map((box) => right(box) + PADDING)),
      height: Math.max(size.height, ...moved.map((box) => bottom(box) + PADDING)),
    },
  };
}

function anchor(
  places: ReadonlyMap<string, CardPlace>,
  corner: Box | undefined,
): readonly (readonly [string, CardPlace])[] {
  const { x, y } = corner ?? { x: 0, y: 0 };
  return [...places].map(([id, place]) => [
    id,
    {
      ...place,
      box: { ...place.box, x: place.box.x + x, y: place.box.y + y },
      sides:
        place.sides === null
          ? null
          : { left: shift(place.sides.left, x), right: shift(place.sides.right, x) },
    },
  ]);
}

function shift({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}
