import { type Change, compileScenario, findChanges, type Scenario, type World } from "#core";
import { memoizeLast2 } from "../state/memoize.ts";

/** While one types in a policy the revision before stays the same one, so its world is kept. */
const compileBefore = memoizeLast2(
  (scenario: Scenario, managedPolicies: ReadonlyMap<string, string>) =>
    compileScenario(scenario, { managedPolicies }),
);

/** Which saved requests come out otherwise than before the last edit, and why. */
export function changesSince(
  before: Scenario,
  after: { readonly scenario: Scenario; readonly world: World },
  managedPolicies: ReadonlyMap<string, string>,
): readonly Change[] {
  return findChanges(
    { requests: before.requests, world: compileBefore(before, managedPolicies) },
    { requests: after.scenario.requests, world: after.world },
  );
}
