import { type Entity, type EntityOf, type IdentityEntity, listEntities } from "../../iam/entity.ts";
import type {
  Account,
  Identity,
  Organization,
  OrganizationalUnit,
  Resource,
  Role,
  Scenario,
  User,
} from "../../iam/model.ts";

export function findEntity(scenario: Scenario, id: string): Entity | null {
  return listEntities(scenario).find((entity) => entity.id === id) ?? null;
}

export function findAccount(scenario: Scenario, id: string): Account | null {
  return scenario.accounts.find((account) => account.id === id) ?? null;
}

/** The list with one item replaced; every other item stays the same object. */
export function replace<Item>(list: readonly Item[], old: Item, item: Item): readonly Item[] {
  return list.map((each) => (each === old ? item : each));
}

export function updateAccount(
  scenario: Scenario,
  account: Account,
  fields: Partial<Account>,
): Scenario {
  const accounts = replace(scenario.accounts, account, { ...account, ...fields });
  return { ...scenario, accounts };
}

export function updateUser(
  scenario: Scenario,
  { account, user }: EntityOf<"user">,
  fields: Partial<User>,
): Scenario {
  const users = replace(account.users, user, { ...user, ...fields });
  return updateAccount(scenario, account, { users });
}

export function updateRole(
  scenario: Scenario,
  { account, role }: EntityOf<"role">,
  fields: Partial<Role>,
): Scenario {
  const roles = replace(account.roles, role, { ...role, ...fields });
  return updateAccount(scenario, account, { roles });
}

export function updateResource(
  scenario: Scenario,
  { account, resource }: EntityOf<"resource">,
  fields: Partial<Resource>,
): Scenario {
  const resources = replace(account.resources, resource, { ...resource, ...fields });
  return updateAccount(scenario, account, { resources });
}

export function updateIdentity(
  scenario: Scenario,
  entity: IdentityEntity,
  fields: Partial<Identity>,
): Scenario {
  switch (entity.kind) {
    case "user":
      return updateUser(scenario, entity, fields);
    case "role":
      return updateRole(scenario, entity, fields);
    case "group": {
      const groups = replace(entity.account.groups, entity.group, { ...entity.group, ...fields });
      return updateAccount(scenario, entity.account, { groups });
    }
  }
}

export function updateOrganization(
  scenario: Scenario,
  organization: Organization,
  fields: Partial<Organization>,
): Scenario {
  const changed = { ...organization, ...fields };
  return { ...scenario, organizations: replace(scenario.organizations, organization, changed) };
}

/** The tree of units with each one mapped, from the leaves up; units that map to themselves stay the same. */
export function mapUnits(
  unit: OrganizationalUnit,
  map: (unit: OrganizationalUnit) => OrganizationalUnit,
): OrganizationalUnit {
  const children = unit.organizationalUnits.map((child) => mapUnits(child, map));
  const same = children.every((child, index) => child === unit.organizationalUnits[index]);
  return map(same ? unit : { ...unit, organizationalUnits: children });
}

/** Every organization with its units mapped. */
export function mapAllUnits(
  scenario: Scenario,
  map: (unit: OrganizationalUnit) => OrganizationalUnit,
): Scenario {
  const organizations = scenario.organizations.map((organization) => {
    const root = mapUnits(organization.root, map);
    return root === organization.root ? organization : Object.assign({}, organization, { root });
  });
  return { ...scenario, organizations };
}
