import { type Change, compileScenario, findChanges, type Scenario, type World } from "#core";
import { memoizeLast2 } from "../state/memoize.ts";
import { caseOf, verdictsBeside, verdictsNow } from "../state/verdicts/verdicts-of.ts";

/** While one types in a policy the revision before stays the same one, so its world is kept. */
const compileBefore = memoizeLast2(
  (scenario: Scenario, managedPolicies: ReadonlyMap<string, string>) =>
    compileScenario(scenario, { managedPolicies }),
);

/**
 * Which saved requests come out otherwise than before the last edit, and why. Null when another edit
 * came in between.
 */
export async function changesSince(
  before: Scenario,
  after: { readonly scenario: Scenario; readonly world: World },
  managedPolicies: ReadonlyMap<string, string>,
): Promise<readonly Change[] | null> {
  const verdictsOf = async (scenario: Scenario, world: World) => {
    const one = caseOf(scenario, managedPolicies);
    return verdictsNow(one, world) ?? (await verdictsBeside(one));
  };
  const world = compileBefore(before, managedPolicies);
  const old = await verdictsOf(before, world);
  const now = await verdictsOf(after.scenario, after.world);
  if (old === null || now === null) return null;
  return findChanges(
    { requests: before.requests, world, verdicts: old },
    { requests: after.scenario.requests, world: after.world, verdicts: now },
  );
}
