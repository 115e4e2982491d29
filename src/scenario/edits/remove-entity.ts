import { type Entity, listEntities, type EntityOf } from "../../iam/entity.ts";
import { iamArn } from "../../iam/identifiers.ts";
import type { Account, Identity, Scenario, User } from "../../iam/model.ts";
import { forgetPositions } from "./layout.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { removeUnit } from "./remove-unit.ts";
import { findEntity, mapAllUnits, updateAccount } from "./update.ts";

export interface Removed {
  readonly scenario: Scenario;
  /** Ids of the other entities that changed: members of a removed group, identities a removed policy was attached to. */
  readonly touched: readonly string[];
}

/**
 * Removes an entity with what refers to it: memberships, attachments, boundaries, workloads' roles, places
 * in an organization, positions. Policy texts and requests that name it stay as they are: they are what
 * people wrote, and AWS keeps them too.
 */
export function removeEntity(scenario: Scenario, id: string): EditResult<Removed> {
  const entity = findEntity(scenario, id);
  switch (entity?.kind) {
    case undefined:
      return refuse("not-found", { id });
    case "organization":
    case "organizational-unit":
      return removeFromOrganization(scenario, entity);
    case "account":
      return removeAccount(scenario, entity.account);
    case "user":
    case "group":
    case "role":
    case "policy":
    case "identity-provider":
    case "resource":
      return removeFromAccount(scenario, entity);
  }
}

function removeFromOrganization(
  scenario: Scenario,
  entity: EntityOf<"organization" | "organizational-unit">,
): EditResult<Removed> {
  const { organization } = entity;
  if (entity.kind === "organization") {
    const organizations = scenario.organizations.filter((other) => other !== organization);
    return removed(scenario, { ...scenario, organizations }, []);
  }
  return entity.parent === null
    ? refuse("root-of-organization", { organization: organization.id })
    : removed(scenario, removeUnit(scenario, organization, entity.unit.id), [entity.parent]);
}

function removeAccount(scenario: Scenario, account: Account): EditResult<Removed> {
  const managed = scenario.organizations.find((other) => other.managementAccountId === account.id);
  if (managed !== undefined) {
    return refuse("management-account", { organization: managed.id });
  }
  const touched: string[] = [];
  const accounts = scenario.accounts.filter((other) => other !== account);
  const outside = mapAllUnits({ ...scenario, accounts }, (unit) => {
    if (!unit.accounts.includes(account.id)) {
      return unit;
    }
    touched.push(unit.id);
    return { ...unit, accounts: unit.accounts.filter((other) => other !== account.id) };
  });
  return removed(scenario, outside, touched);
}

type InAccount = Exclude<
  Entity,
  { readonly kind: "organization" | "organizational-unit" | "account" }
>;

function removeFromAccount(scenario: Scenario, entity: InAccount): EditResult<Removed> {
  const { account } = entity;
  const changes = changesWithout(entity);
  const touched = [
    ...changed(account.users, changes.users, (user) => iamArn(account, "user", user)),
    ...changed(account.groups, changes.groups, (group) => iamArn(account, "group", group)),
    ...changed(account.roles, changes.roles, (role) => iamArn(account, "role", role)),
    ...changed(account.resources, changes.resources, ({ arn }) => arn),
  ];
  return removed(scenario, updateAccount(scenario, account, changes), touched);
}

function changesWithout(entity: InAccount): Partial<Account> {
  const { account } = entity;
  switch (entity.kind) {
    case "user":
      return { users: account.users.filter((user) => user !== entity.user) };
    case "group":
      return withoutGroup(entity);
    case "role":
      return withoutRole(entity);
    case "policy":
      return withoutPolicy(entity);
    case "identity-provider":
      return {
        identityProviders: account.identityProviders.filter((other) => other !== entity.provider),
      };
    case "resource":
      return { resources: account.resources.filter((other) => other !== entity.resource) };
  }
}

function withoutGroup({ account, group }: EntityOf<"group">): Partial<Account> {
  return {
    groups: account.groups.filter((other) => other !== group),
    users: account.users.map((user) =>
      user.groups.includes(group.name)
        ? Object.assign({}, user, { groups: user.groups.filter((name) => name !== group.name) })
        : user,
    ),
  };
}

function withoutRole({ account, role, id }: EntityOf<"role">): Partial<Account> {
  return {
    roles: account.roles.filter((other) => other !== role),
    resources: account.resources.map((resource) =>
      resource.role === id ? Object.assign({}, resource, { role: null }) : resource,
    ),
  };
}

function withoutPolicy({ account, policy, id }: EntityOf<"policy">): Partial<Account> {
  return {
    policies: account.policies.filter((other) => other !== policy),
    users: account.users.map((user) => detached(user, id)),
    groups: account.groups.map((group) => detached(group, id)),
    roles: account.roles.map((role) => detached(role, id)),
  };
}

/** The same identity without this policy, as attachment or as boundary. */
function detached<
  Carrier extends Pick<Identity, "attachedPolicies"> & Partial<Pick<User, "permissionsBoundary">>,
>(identity: Carrier, arn: string): Carrier {
  const isBoundary = identity.permissionsBoundary === arn;
  if (!isBoundary && !identity.attachedPolicies.includes(arn)) {
    return identity;
  }
  const attachedPolicies = identity.attachedPolicies.filter((other) => other !== arn);
  return { ...identity, attachedPolicies, ...(isBoundary ? { permissionsBoundary: null } : {}) };
}

/** Ids of the entries that are new objects. */
function changed<Item>(
  before: readonly Item[],
  after: readonly Item[] | undefined,
  id: (item: Item) => string,
): readonly string[] {
  const old = new Set(before);
  return (after ?? []).filter((item) => !old.has(item)).map(id);
}

function removed(
  before: Scenario,
  after: Scenario,
  touched: readonly string[],
): EditResult<Removed> {
  const kept = new Set(listEntities(after).map(({ id }) => id));
  const gone = listEntities(before).flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  return accept({ scenario: forgetPositions(after, new Set(gone)), touched });
}
