import type { Scenario } from "../../iam/model.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { findAccount, findEntity, mapAllUnits } from "./update.ts";

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
  const target = unitId === null ? null : findEntity(scenario, unitId);
  if (unitId !== null && target?.kind !== "organizational-unit") {
    return refuse("not-found", { id: unitId });
  }
  const managed = scenario.organizations.find((other) => other.managementAccountId === accountId);
  const destination = target?.kind === "organizational-unit" ? target.organization : undefined;
  if (managed !== undefined && managed !== destination) {
    return refuse("management-account", { organization: managed.id });
  }
  return accept(
    mapAllUnits(scenario, (unit) => {
      if (unit.id === unitId) {
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
