import type { Relation, Scenario } from "#core";
import { layoutScenario } from "./layout.ts";
import type { Layout } from "./placement.ts";

/** Lays out one scenario after another, each keeping to the one before while it is the same work. */
export type Layouter = (
  scenario: Scenario,
  relations: readonly Relation[],
  /** Another value starts afresh: another scenario was opened, or a person asked for it. */
  work: unknown,
  /** Whether the canvas has room for two columns only; another answer starts afresh, too. */
  isNarrow: boolean,
) => Layout;

export function createLayouter(): Layouter {
  let last: {
    readonly parts: readonly unknown[];
    readonly work: unknown;
    readonly isNarrow: boolean;
    readonly layout: Layout;
  } | null = null;
  return (scenario, relations, work, isNarrow) => {
    const { accounts, organizations, requests, layout: positions, collapsed } = scenario;
    const parts = [accounts, organizations, requests, positions, collapsed, relations];
    const same = last !== null && last.work === work && last.isNarrow === isNarrow ? last : null;
    if (same !== null && parts.every((part, index) => part === same.parts[index])) {
      return same.layout;
    }
    const layout = layoutScenario(scenario, relations, same?.layout ?? null, isNarrow);
    last = { parts, work, isNarrow, layout };
    return layout;
  };
}
