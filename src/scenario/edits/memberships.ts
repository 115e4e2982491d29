import type { Scenario } from "../../iam/model.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { findEntity, updateUser } from "./update.ts";

/** Makes a user a member of a group of the same account. */
export function addMembership(scenario: Scenario, userArn: string, groupArn: string): EditResult {
  const user = findEntity(scenario, userArn);
  const group = findEntity(scenario, groupArn);
  if (user?.kind !== "user" || group?.kind !== "group") {
    return refuse("not-found", { id: user?.kind === "user" ? groupArn : userArn });
  }
  if (user.account.id !== group.account.id) {
    return refuse("group-of-another-account", { account: group.account.id });
  }
  return user.user.groups.includes(group.group.name)
    ? refuse("already-connected")
    : accept(updateUser(scenario, user, { groups: [...user.user.groups, group.group.name] }));
}

/** Takes a user out of a group. */
export function removeMembership(
  scenario: Scenario,
  userArn: string,
  groupArn: string,
): EditResult {
  const user = findEntity(scenario, userArn);
  const group = findEntity(scenario, groupArn);
  if (user?.kind !== "user" || group?.kind !== "group") {
    return refuse("not-found", { id: user?.kind === "user" ? groupArn : userArn });
  }
  const groups = user.user.groups.filter((name) => name !== group.group.name);
  return accept(updateUser(scenario, user, { groups }));
}
