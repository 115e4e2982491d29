import type { Scenario } from "../../iam/model.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { joinOrganization } from "./join-organization.ts";
import { findPlacedUnit, unitAround } from "./units.ts";
import { findAccount, mapAllUnits } from "./update.ts";

/**
 * Moves an account under a root or organizational unit, or with null out of its organization. A management
 * account stays in the organization it manages.
 */
export function moveAccount(
  scenario: Scenario,
  accountId: string,
  unitId: string | null,
): EditResult {
  if (findAccount(scenario, accountId) === null) {
    return refuse("not-found", { id: accountId });
  }
  const target = unitId === null ? null : findPlacedUnit(scenario, unitId);
  if (unitId !== null && target === null) {
    return refuse("not-found", { id: unitId });
  }
  const managed = scenario.organizations.find((other) => other.managementAccountId === accountId);
  if (managed !== undefined && managed !== target?.organization) {
    return refuse("management-account", { organization: managed.id });
  }
  const home = unitAround(scenario, accountId);
  const isJoining = target !== null && home?.organization !== target.organization;
  const joined = isJoining ? joinOrganization(scenario, accountId, target.organization) : scenario;
  return accept(
    mapAllUnits(joined, (unit) => {
      if (unit.id === target?.unit.id) {
        return unit.accounts.includes(accountId)
          ? unit
          : { ...unit, accounts: [...unit.accounts, accountId] };
      }
      return unit.accounts.includes(accountId)
        ? { ...unit, accounts: unit.accounts.filter((id) => id !== accountId) }
        : unit;
    }),
  );
}
