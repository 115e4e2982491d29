/** What is connected to what, by id, in both directions. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** The columns of one account, left to right; each a list of ids from the top down. */
export type Columns = readonly (readonly string[])[];

/** Two columns of three, for a narrow canvas: what is acted on stands under what one acts through. */
export function foldColumns([who = [], through = [], on = []]: Columns): Columns {
  return [who, [...through, ...on], []];
}

/** Columns one after another, to the right and back; all at once would swap for ever. */
const SWEEPS = [1, 2, 1, 0, 1, 2, 1, 0, 1, 2] as const;

export function neighboursOf(
  relations: readonly { readonly from: string; readonly to: string }[],
): Neighbours {
  const neighbours = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const list = neighbours.get(id);
    if (list === undefined) neighbours.set(id, [other]);
    else list.push(other);
  };
  for (const { from, to } of relations) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

/**
 * Orders every column by the mean place of each card's neighbours, so that few edges cross. The
 * accounts stand one under another in this order: a neighbour in a later account pulls down.
 * What was placed before keeps its order, so that adding a card moves no other past another.
 * @param before The rank a card had in its column in the layout before; absent for what is new.
 */
export function orderColumns(
  accounts: readonly Columns[],
  neighbours: Neighbours,
  before: ReadonlyMap<string, number>,
): readonly Columns[] {
  let ordered = accounts;
  for (const place of SWEEPS) {
    const ranks = rank(ordered);
    ordered = ordered.map((columns) =>
      columns.map((column, index) =>
        index === place ? sortColumn(column, neighbours, ranks) : column,
      ),
    );
  }
  return before.size === 0
    ? ordered
    : ordered.map((columns) => columns.map((column) => keepOrder(column, before)));
}

function sortColumn(
  column: readonly string[],
  neighbours: Neighbours,
  ranks: ReadonlyMap<string, number>,
): readonly string[] {
  const wishes = new Map(
    column.map((id) => [id, meanRank(id, neighbours, ranks) ?? ranks.get(id) ?? 0]),
  );
  return column.toSorted((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
}

/** Where the neighbours are on average; null without any that has a place. */
function meanRank(
  id: string,
  neighbours: Neighbours,
  ranks: ReadonlyMap<string, number>,
): number | null {
  const found = (neighbours.get(id) ?? []).flatMap((other) => ranks.get(other) ?? []);
  return found.length === 0 ? null : found.reduce((sum, rankOf) => sum + rankOf, 0) / found.length;
}

/** The whole part is the account, the fraction the place in its column. */
function rank(accounts: readonly Columns[]): ReadonlyMap<string, number> {
  return new Map(
    accounts.flatMap((columns, account) =>
      columns.flatMap((column) =>
        column.map((id, index) => [id, account + (index + 0.5) / column.length] as const),
      ),
    ),
  );
}

/** The old ones in their old order; each new one behind the old one that the sweeps put it behind. */
function keepOrder(column: readonly string[], before: ReadonlyMap<string, number>): string[] {
  const kept = column
    .filter((id) => before.has(id))
    .toSorted((a, b) => (before.get(a) ?? 0) - (before.get(b) ?? 0));
  const result = [...kept];
  let anchor: string | null = null;
  for (const id of column) {
    if (!before.has(id)) result.splice(anchor === null ? 0 : result.indexOf(anchor) + 1, 0, id);
    anchor = id;
  }
  return result;
}
