import { listEntities } from "../../iam/entity.ts";
import { iamArn, identityProviderArn } from "../../iam/identifiers.ts";
import type { Account, IdentityProvider, ManagedPolicy, Scenario, User } from "../../iam/model.ts";
import { idsIn } from "./copy-nodes.ts";
import { uniqueName } from "./unique-name.ts";

/** What is added to an account, under names that are free there. What it refers to is still named as it was. */
export interface Addition {
  /** The account it goes to, with nothing in its lists but what is added. */
  readonly account: Account;
  /** New ids by the old ones, of everything that came. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Where names must be free. */
export interface Destination {
  /** The account as it is; a new one has nothing in it. */
  readonly account: Account;
  readonly scenario: Scenario;
  /** What is added together with it. */
  readonly others: readonly Account[];
}

/**
 * Gives everything in an account a name that is free in another, or once more in its own.
 * @param chosen Ids that are wanted for themselves. A policy that only goes along is not made twice.
 */
export function nameAnew(
  source: Account,
  destination: Destination,
  chosen: ReadonlySet<string>,
): Addition {
  const { account: target } = destination;
  const users = renamed(source.users, namesAt(destination, "users"));
  const groups = renamed(source.groups, namesAt(destination, "groups"));
  const roles = renamed(source.roles, namesAt(destination, "roles"));
  const isSpare = (policy: ManagedPolicy) => !chosen.has(iamArn(source, "policy", policy));
  const existing = source.policies.map((policy) =>
    isSpare(policy) ? samePolicy(policy, target) : null,
  );
  const fresh = renamed(
    source.policies.filter((_, index) => existing[index] == null),
    namesAt(destination, "policies"),
  );
  const left = fresh[Symbol.iterator]();
  const policies = existing.map(
    (policy, index) => policy ?? left.next().value ?? source.policies[index],
  );
  const providers = renameProviders(source.identityProviders, destination);
  const resources = renameResources(source, destination);
  const now = {
    ...target,
    users,
    groups,
    roles,
    policies: policies.filter((policy) => policy !== undefined),
    identityProviders: providers,
    resources,
  };
  const after = idsIn(now);
  const groupNames = new Map(
    source.groups.map(({ name }, index) => [name, groups[index]?.name ?? name]),
  );
  return {
    account: {
      ...now,
      users: users.map((user) =>
        joinGroups(withFreeKeys(user, destination), groupNames, source, target),
      ),
      policies: fresh,
      identityProviders: providers.filter((provider) => !hasProvider(destination, provider)),
    },
    ids: new Map(idsIn(source).map((id, index) => [id, after[index] ?? id])),
  };
}

type NamedList = "users" | "groups" | "roles" | "policies";

function namesAt({ account, others }: Destination, list: NamedList): readonly string[] {
  return [account, ...others.filter(({ id }) => id === account.id)].flatMap((one) =>
    one[list].map(({ name }) => name),
  );
}

function renamed<Item extends { readonly name: string }>(
  items: readonly Item[],
  taken: readonly string[],
): readonly Item[] {
  const names = [...taken];
  return items.map((item) => {
    const name = freeName(item.name, names);
    names.push(name);
    return name === item.name ? item : Object.assign({}, item, { name });
  });
}

/** `alice`, else `alice-2`; of `alice-2` it is `alice-3`. */
function freeName(name: string, taken: readonly string[]): string {
  const has = (wanted: string) =>
    taken.some((other) => other.toLowerCase() === wanted.toLowerCase());
  const base = name.replace(/-\d{1,3}$/, "");
  return has(name) && has(base) ? uniqueName(base, taken) : uniqueName(name, taken);
}

function samePolicy(policy: ManagedPolicy, target: Account): ManagedPolicy | null {
  return (
    target.policies.find(
      ({ name, path, document }) =>
        name === policy.name && path === policy.path && document === policy.document,
    ) ?? null
  );
}

/** A provider at one address is one provider; of SAML providers there can be another by another name. */
function renameProviders(
  providers: readonly IdentityProvider[],
  destination: Destination,
): readonly IdentityProvider[] {
  const { account, others } = destination;
  const taken = [account, ...others.filter(({ id }) => id === account.id)].flatMap((one) =>
    one.identityProviders.flatMap((provider) => (provider.type === "saml" ? [provider.name] : [])),
  );
  return providers.map((provider) => {
    if (provider.type === "oidc") {
      return provider;
    }
    const name = freeName(provider.name, taken);
    taken.push(name);
    return Object.assign({}, provider, { name });
  });
}

function hasProvider({ account, others }: Destination, provider: IdentityProvider): boolean {
  const arn = identityProviderArn(account, provider);
  return [account, ...others.filter(({ id }) => id === account.id)].some((one) =>
    one.identityProviders.some((other) => identityProviderArn(account, other) === arn),
  );
}

function renameResources(source: Account, { account, scenario, others }: Destination) {
  const taken = [...listEntities(scenario).map(({ id }) => id), ...others.flatMap(idsIn)];
  return source.resources.map((resource) => {
    const arn = freeName(inAccount(resource.arn, source, account), taken);
    taken.push(arn);
    return { ...resource, arn };
  });
}

/** The ARN as it is in another account, where it names the account at all. */
function inAccount(arn: string, from: Account, to: Account): string {
  const parts = arn.split(":");
  if (parts[1] === from.partition) {
    parts[1] = to.partition;
  }
  if (parts[4] === from.id) {
    parts[4] = to.id;
  }
  return parts.join(":");
}

/** In groups that came along or that are there; AWS has no members from other accounts. */
function joinGroups(
  user: User,
  names: ReadonlyMap<string, string>,
  source: Account,
  target: Account,
): User {
  const isThere = (name: string) =>
    source.id === target.id && target.groups.some((group) => group.name === name);
  const groups = user.groups.flatMap((name) => names.get(name) ?? (isThere(name) ? [name] : []));
  return { ...user, groups };
}

/** An access key is one user's. */
function withFreeKeys(user: User, { scenario, others }: Destination): User {
  const taken = new Set(
    [...scenario.accounts, ...others].flatMap((account) =>
      account.users.flatMap(({ accessKeys }) => accessKeys.map(({ id }) => id)),
    ),
  );
  return { ...user, accessKeys: user.accessKeys.filter(({ id }) => !taken.has(id)) };
}
