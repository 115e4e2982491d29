import type { AccountId } from "../../arn/arn.ts";
import { iamArn } from "../../iam/identifiers.ts";
import type { NamedPolicy, Scenario } from "../../iam/model.ts";
import { type AccountWorld, accountWorld } from "./account.ts";
import { type RoleWorld, roleWorld, type UserWorld, userWorld } from "./identity.ts";
import { ManagedPolicies, type ManagedPolicyTexts } from "./managed-policies.ts";
import { listMemberships } from "./organizations.ts";
import { type ResourceWorld, resourceWorld } from "./resource.ts";

/** A scenario made ready for looking up. Making it reads no policy text. */
export interface ScenarioWorld {
  readonly accounts: ReadonlyMap<AccountId, AccountWorld>;
  readonly users: ReadonlyMap<string, UserWorld>;
  readonly roles: ReadonlyMap<string, RoleWorld>;
  /** By `account/name`: a session's ARN has the role's name and not its path. */
  readonly rolesByName: ReadonlyMap<string, RoleWorld>;
  readonly resources: ReadonlyMap<string, ResourceWorld>;
  readonly managed: ManagedPolicies;
}

export function roleNameKey(account: AccountId, name: string): string {
  return `${account}/${name}`;
}

export function buildScenarioWorld(scenario: Scenario, texts: ManagedPolicyTexts): ScenarioWorld {
  const memberships = listMemberships(scenario.organizations);
  const accounts = new Map<AccountId, AccountWorld>();
  const customer = new Map<string, NamedPolicy>();
  for (const account of scenario.accounts) {
    if (accounts.has(account.id)) continue;
    accounts.set(account.id, accountWorld(account, memberships.get(account.id) ?? null));
    for (const policy of account.policies) customer.set(iamArn(account, "policy", policy), policy);
  }
  const managed = new ManagedPolicies(customer, texts);
  const users = new Map<string, UserWorld>();
  const roles = new Map<string, RoleWorld>();
  const rolesByName = new Map<string, RoleWorld>();
  const resources = new Map<string, ResourceWorld>();
  for (const world of accounts.values()) {
    for (const user of world.account.users) {
      const made = userWorld(user, world, managed);
      users.set(made.arn, made);
    }
    for (const role of world.account.roles) {
      const made = roleWorld(role, world, managed);
      roles.set(made.arn, made);
      rolesByName.set(roleNameKey(world.id, role.name), made);
    }
    for (const resource of world.account.resources) {
      resources.set(resource.arn, resourceWorld(resource, world));
    }
  }
  return { accounts, users, roles, rolesByName, resources, managed };
}
