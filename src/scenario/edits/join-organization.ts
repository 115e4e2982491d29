import type { Organization, Scenario } from "../../iam/model.ts";
import { bringPolicies } from "./bring-policies.ts";
import { findAccount, updateAccount } from "./update.ts";

/** An account that joins an organization leaves behind the attached policies of the one it was in, as in AWS. */
export function joinOrganization(
  scenario: Scenario,
  accountId: string,
  organization: Organization,
): Scenario {
  const account = findAccount(scenario, accountId);
  return account === null
    ? scenario
    : updateAccount(scenario, account, bringPolicies(organization, []).attach(account));
}
