import type { Scenario } from "../../iam/model.ts";
import { compareInheritance, type InheritanceChange } from "./inherited-policies.ts";
import { forgetPositions } from "./layout.ts";
import { moveAccount } from "./move-account.ts";
import { moveUnit } from "./move-unit.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { renameArns } from "./rename-arns.ts";
import { renameByMap } from "./rename-by-map.ts";
import { listRewrites, type Rewrite } from "./rewrites.ts";
import { containersWithin } from "./units.ts";
import { findAccount } from "./update.ts";

export interface MovedMembers {
  /** With every policy as it was: one that names the path of a moved unit names nothing now. */
  readonly left: Scenario;
  /** With the new paths everywhere the old ones stood. */
  readonly rewritten: Scenario;
  /** The difference between the two. */
  readonly rewrites: readonly Rewrite[];
  readonly inherits: InheritanceChange;
}

/**
 * Moves accounts and organizational units under a root or unit; accounts, with null, out of their organization. They
 * are laid out there anew: where they stood, the outline of what they are in now would have to reach for them.
 */
export function moveMembers(
  scenario: Scenario,
  ids: readonly string[],
  unitId: string | null,
): EditResult<MovedMembers> {
  const within = new Set(ids.flatMap((id) => containersWithin(scenario, id)));
  // What lies in something that is moved goes with it.
  const moving = ids.filter((id) => !within.has(id));
  const paths = new Map<string, string>();
  let left = scenario;
  for (const id of moving) {
    if (findAccount(left, id) !== null) {
      const moved = moveAccount(left, id, unitId);
      if (!moved.ok) return moved;
      left = moved.value;
    } else {
      if (unitId === null) return refuse("unit-outside-organization");
      const moved = moveUnit(left, id, unitId);
      if (!moved.ok) return moved;
      left = moved.value.scenario;
      for (const [old, now] of moved.value.paths) paths.set(old, now);
    }
  }
  left = forgetPositions(left, new Set([...moving, ...within]));
  const rewritten = paths.size === 0 ? left : renameArns(left, renameByMap(paths));
  return accept({
    left,
    rewritten,
    rewrites: paths.size === 0 ? [] : listRewrites(left, rewritten),
    inherits: compareInheritance(scenario, left, moving),
  });
}
