import type { Scenario } from "#core";
import type { History, Revision } from "../state/state.ts";

/** An edit of what decides: accounts or organizations. */
export interface LastEdit {
  readonly before: Scenario;
  readonly present: Revision;
}

/**
 * The edit that made the present, when it may have changed what comes of requests. Null after an undo,
 * and for an edit of the picture or of the requests alone: a request that was changed is another one,
 * and its verdict stands beside it.
 */
export function lastEdit({ past, present, future }: History): LastEdit | null {
  const before = past.at(-1)?.scenario;
  if (before === undefined || future.length > 0) return null;
  const { accounts, organizations } = present.scenario;
  if (before.accounts === accounts && before.organizations === organizations) return null;
  return { before, present };
}
