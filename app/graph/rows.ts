/**
 * Gives rows to the cards of one column, in their order: each as close as it can be to the row it
 * wants, no two in one.
 * @param wanted The row each card would like, fractions allowed; null follows the card before it.
 * @param rows How many rows there are; at least as many as cards.
 */
export function assignRows(wanted: readonly (number | null)[], rows: number): readonly number[] {
  const most = Math.max(0, rows - wanted.length);
  return isotonic(wanted).map(
    (slack, index) => Math.min(most, Math.max(0, Math.round(slack))) + index,
  );
}

/** The same between rows: places at least one apart, none above the first row. */
export function spread(wanted: readonly (number | null)[]): readonly number[] {
  return isotonic(wanted).map((slack, index) => Math.max(0, slack) + index);
}

/**
 * Isotonic regression by pooling adjacent violators: taken off its index, what a card wants must
 * never decrease from one card to the next.
 */
function isotonic(wanted: readonly (number | null)[]): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  let follow = 0;
  for (const [index, row] of wanted.entries()) {
    follow = row === null ? follow : row - index;
    pools.push({ sum: follow, count: 1 });
    mergeViolators(pools);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}

function mergeViolators(pools: { sum: number; count: number }[]): void {
  for (;;) {
    const last = pools.at(-1);
    const before = pools.at(-2);
    if (last === undefined || before === undefined) return;
    if (before.sum / before.count <= last.sum / last.count) return;
    pools.pop();
    before.sum += last.sum;
    before.count += last.count;
  }
}
