import { type Evaluation, type StepId, walkTrace } from "#core";
import { callsOf, childrenOf, pathTo } from "../state/trace-steps.ts";
import { openAtFirst } from "./trace-view.ts";
import { stepIdOfRow } from "./value-rows.ts";

/** Of steps side by side this many are shown, and so many more each time one asks for more. */
export const MOST_SIBLINGS = 200;

const NOTHING: ReadonlySet<StepId> = new Set();

/** Steps side by side, without most of those that nobody asked to see. */
export interface Capped<Step> {
  readonly first: readonly Step[];
  /** How many are hidden; where, that is between `first` and `later`. */
  readonly hidden: number;
  /** What is shown however far down it stands. */
  readonly later: readonly Step[];
}

/** A policy may have ten thousand statements; a page cannot show as many rows, and nobody reads them. */
export function capSiblings<Step extends { readonly id: string }>(
  steps: readonly Step[],
  most: number,
  always: ReadonlySet<string>,
): Capped<Step> {
  const later = steps.slice(most).filter(({ id }) => always.has(id));
  const first = steps.slice(0, most);
  return { first, hidden: steps.length - first.length - later.length, later };
}

/**
 * What is shown however many steps stand before it: the way to what decided and to the given rows.
 * Empty where there are few steps anyway, so that nothing hangs on what is selected.
 */
export function alwaysShown(
  evaluation: Evaluation,
  rows: readonly (string | null)[],
): ReadonlySet<StepId> {
  const isLong = callsOf(evaluation).some(({ evaluation: { trace } }) =>
    [...walkTrace(trace)].some((step) => childrenOf(step).length > MOST_SIBLINGS),
  );
  if (!isLong) return NOTHING;
  const ways = rows.flatMap((row) => (row === null ? [] : pathTo(evaluation, stepIdOfRow(row))));
  return new Set([...openAtFirst(evaluation), evaluation.decidedBy, ...ways.map(({ id }) => id)]);
}

const MORE = "more ";

/** The row that shows more of the steps below `parent`; another one each time it is used. */
export function moreRowId(parent: StepId, most: number): string {
  return `${MORE}${most} ${parent}`;
}

/** Whose steps the row shows more of, and how many are shown now; null for other rows. */
export function readMoreRow(
  row: string,
): { readonly parent: StepId; readonly most: number } | null {
  if (!row.startsWith(MORE)) return null;
  const [most = ""] = row.slice(MORE.length).split(" ", 1);
  return { parent: row.slice(MORE.length + most.length + 1), most: Number(most) };
}
