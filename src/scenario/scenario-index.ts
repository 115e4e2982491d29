import type { AccountId } from "../arn/arn.ts";
import { iamArn, identityProviderArn } from "../iam/identifiers.ts";
import type { Account, Organization, Scenario } from "../iam/model.ts";

/** What references are looked up in. */
export interface ScenarioIndex {
  readonly accounts: ReadonlyMap<AccountId, Account>;
  /** ARNs of users, groups, roles, policies, identity providers and resources. */
  readonly arns: ReadonlySet<string>;
  /** `account id/role name`, which is what a role session's ARN tells. */
  readonly roleNames: ReadonlySet<string>;
  readonly organizationOf: ReadonlyMap<AccountId, Organization>;
  /** `type name` of each organization's policies, by the organization's id. */
  readonly controlPolicies: ReadonlyMap<string, ReadonlySet<string>>;
}

export function indexScenario(scenario: Scenario): ScenarioIndex {
  const { accounts } = scenario;
  return {
    accounts: new Map(accounts.map((account) => [account.id, account])),
    arns: new Set(accounts.flatMap(arnsOf)),
    roleNames: new Set(
      accounts.flatMap((account) => account.roles.map((role) => `${account.id}/${role.name}`)),
    ),
    controlPolicies: new Map(
      scenario.organizations.map(({ id, policies }) => [
        id,
        new Set(policies.map(({ type, name }) => `${type} ${name}`)),
      ]),
    ),
    organizationOf: new Map(
      scenario.organizations.flatMap((organization) =>
        accountsUnder(organization.root).map((id) => [id, organization] as const),
      ),
    ),
  };
}

function arnsOf(account: Account): readonly string[] {
  return [
    ...account.users.map((user) => iamArn(account, "user", user)),
    ...account.groups.map((group) => iamArn(account, "group", group)),
    ...account.roles.map((role) => iamArn(account, "role", role)),
    ...account.policies.map((policy) => iamArn(account, "policy", policy)),
    ...account.identityProviders.map((provider) => identityProviderArn(account, provider)),
    ...account.resources.map(({ arn }) => arn),
  ];
}

function accountsUnder(unit: Organization["root"]): readonly AccountId[] {
  return [...unit.accounts, ...unit.organizationalUnits.flatMap(accountsUnder)];
}
