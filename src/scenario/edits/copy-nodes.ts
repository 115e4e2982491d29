import { iamArn, identityProviderArn } from "../../iam/identifiers.ts";
import type { Account, Identity, Scenario, User } from "../../iam/model.ts";
import { copyOrganizations } from "./copy-organizations.ts";

/** What was copied. */
export interface NodeClip {
  /** A scenario with nothing in it but what was copied, and the policies that go with it. */
  readonly scenario: Scenario;
  /** Ids of what was chosen; whatever else there is, is carried along. An account or unit has all that is in it. */
  readonly chosen: ReadonlySet<string>;
}

/**
 * Copies organizations, their units, accounts, what is in accounts, and notes. Policies go along with what they
 * are attached to, accounts with the units they are in: no account is in two organizations, so that the copies of
 * units hold copies of accounts.
 * @returns Null when there is nothing among these ids that can be copied.
 */
export function copyNodes(scenario: Scenario, ids: readonly string[]): NodeClip | null {
  const wanted = new Set(ids);
  const copies = copyOrganizations(scenario, wanted);
  const isWhole = ({ id }: Account) => wanted.has(id) || copies.accounts.has(id);
  const accounts = scenario.accounts.flatMap((account) => {
    const part = isWhole(account) ? account : partOf(account, wanted);
    return part === null ? [] : [part];
  });
  const notes = scenario.notes.filter(({ id }) => wanted.has(id));
  if (accounts.length + notes.length + copies.chosen.length === 0) {
    return null;
  }
  const copied: Scenario = {
    version: 1,
    name: "",
    description: "",
    organizations: copies.organizations,
    accounts,
    requests: [],
    layout: {},
    notes,
    collapsed: [],
  };
  const chosen = new Set([
    ...copies.chosen,
    ...notes.map(({ id }) => id),
    ...accounts.flatMap((account) => {
      if (copies.accounts.has(account.id)) return [];
      return wanted.has(account.id) ? [account.id] : idsIn(account).filter((id) => wanted.has(id));
    }),
  ]);
  const held = new Set([...chosen, ...accounts.flatMap(idsIn)]);
  // A copied unit is laid out anew: where it stands there is the one it was copied from.
  copies.chosen.forEach((id) => held.delete(id));
  const layout = Object.entries(scenario.layout).filter(([id]) => held.has(id));
  return { scenario: { ...copied, layout: Object.fromEntries(layout) }, chosen };
}

/** The account with only what was chosen of it; null where that is nothing. */
function partOf(account: Account, wanted: ReadonlySet<string>): Account | null {
  const isWanted = (kind: "user" | "group" | "role") => (identity: Identity) =>
    wanted.has(iamArn(account, kind, identity));
  const users = account.users.filter(isWanted("user"));
  const groups = account.groups.filter(isWanted("group"));
  const roles = account.roles.filter(isWanted("role"));
  const carried = new Set(
    [...users, ...groups, ...roles].flatMap((identity) => policiesOf(identity)),
  );
  const policies = account.policies.filter((policy) => {
    const arn = iamArn(account, "policy", policy);
    return wanted.has(arn) || carried.has(arn);
  });
  const identityProviders = account.identityProviders.filter((provider) =>
    wanted.has(identityProviderArn(account, provider)),
  );
  const resources = account.resources.filter(({ arn }) => wanted.has(arn));
  const lists = [users, groups, roles, policies, identityProviders, resources];
  return lists.every((list) => list.length === 0)
    ? null
    : { ...account, users, groups, roles, policies, identityProviders, resources };
}

function policiesOf(
  identity: Identity & Partial<Pick<User, "permissionsBoundary">>,
): readonly string[] {
  const { permissionsBoundary: boundary = null } = identity;
  return boundary === null ? identity.attachedPolicies : [...identity.attachedPolicies, boundary];
}

/** Ids of everything in an account, not its own. */
export function idsIn(account: Account): readonly string[] {
  return [
    ...account.users.map((user) => iamArn(account, "user", user)),
    ...account.groups.map((group) => iamArn(account, "group", group)),
    ...account.roles.map((role) => iamArn(account, "role", role)),
    ...account.policies.map((policy) => iamArn(account, "policy", policy)),
    ...account.identityProviders.map((provider) => identityProviderArn(account, provider)),
    ...account.resources.map(({ arn }) => arn),
  ];
}
