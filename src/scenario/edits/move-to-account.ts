import { listEntities } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import { copyNodes } from "./copy-nodes.ts";
import { forgetPositions } from "./layout.ts";
import { pasteNodes } from "./paste-nodes.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { removeNodes } from "./remove-nodes.ts";
import { renameArns } from "./rename-arns.ts";
import { renameByMap } from "./rename-by-map.ts";
import { listRewrites, type Rewrite } from "./rewrites.ts";
import { findAccount } from "./update.ts";

export interface MovedToAccount {
  /** With every other policy and request as it was: what named the moved names nobody now. */
  readonly left: Scenario;
  /** With the new ARNs everywhere the old ones stood. */
  readonly rewritten: Scenario;
  /** The difference between the two. */
  readonly rewrites: readonly Rewrite[];
  /** New ids by the old ones. */
  readonly ids: ReadonlyMap<string, string>;
  /** Ids of the policies that were copied along, in the account they are in now. */
  readonly carried: readonly string[];
  /** Ids of what lost a member, an attachment or a role by it. */
  readonly touched: readonly string[];
}

/**
 * Moves users, groups, roles, policies, identity providers and resources to another account, where they have other
 * ARNs. Customer managed policies that are attached to them are copied along; what AWS does not have across accounts, a
 * membership for one, is left behind.
 */
export function moveToAccount(
  scenario: Scenario,
  ids: readonly string[],
  accountId: string,
): EditResult<MovedToAccount> {
  if (findAccount(scenario, accountId) === null) {
    return refuse("not-found", { id: accountId });
  }
  const wanted = new Set(ids);
  const moving = listEntities(scenario).flatMap((entity) => {
    const isMoving = wanted.has(entity.id) && entity.kind !== "account" && "account" in entity;
    return isMoving && entity.account.id !== accountId ? [entity.id] : [];
  });
  const clip = copyNodes(scenario, moving);
  const removed = clip === null ? null : removeNodes(scenario, moving);
  if (clip === null || removed === null) {
    return refuse("same-entity");
  }
  if (!removed.ok) {
    return removed;
  }
  const options = { account: accountId, unit: null, shift: { x: 0, y: 0 } };
  const result = pasteNodes(removed.value.scenario, clip, options);
  if (!result.ok) {
    return result;
  }
  const pasted = result.value;
  // A place in one account is no place in another.
  const left = forgetPositions(pasted.scenario, new Set(pasted.ids.values()));
  const others = listEntities(left).map(({ id }) => id);
  const before = new Set(listEntities(scenario).map(({ id }) => id));
  const arrived = new Set(pasted.ids.values());
  const rewritten = renameArns(left, renameByMap(pasted.ids, new Set(others)));
  return accept({
    left,
    rewritten,
    rewrites: listRewrites(left, rewritten),
    ids: pasted.ids,
    carried: others.filter((id) => !before.has(id) && !arrived.has(id)),
    touched: removed.value.touched,
  });
}
