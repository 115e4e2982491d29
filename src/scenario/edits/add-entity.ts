import { type AccountId, isAccountId, type Partition } from "../../arn/arn.ts";
import { identityProviderArn, iamArn } from "../../iam/identifiers.ts";
import { listEntities } from "../../iam/entity.ts";
import type { Account, Identity, IdentityProvider, Scenario } from "../../iam/model.ts";
import { bareAccount, bareIdentity, bareRole, bareUser } from "./bare.ts";
import { addOrganization, addOrganizationalUnit } from "./add-organization.ts";
import { ARN_SHAPE, isAllowedName, PATH_SHAPE } from "../names.ts";
import { EMPTY_POLICY, isKmsKey, newResourcePolicy, ownAccountTrust } from "./new-policy.ts";
import {
  bareResource,
  defaultResourceName,
  resourceArn,
  type DrawableType,
} from "./new-resource.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { uniqueAccountId, uniqueName } from "./unique-name.ts";
import { findAccount, updateAccount } from "./update.ts";

/** What to draw. Without a name it gets one that nobody has; `account` is an account's id. */
export type NewEntity =
  | { readonly kind: "organization" }
  | { readonly kind: "organizational-unit"; readonly parent: string; readonly name?: string }
  | {
      readonly kind: "account";
      readonly name?: string;
      /** Twelve digits; without it one that is free. */
      readonly id?: AccountId;
      readonly partition?: Partition;
    }
  | {
      readonly kind: "user" | "group" | "role" | "policy";
      readonly account: string;
      readonly name?: string;
      readonly path?: string;
    }
  | {
      readonly kind: "identity-provider";
      readonly account: string;
      readonly type: IdentityProvider["type"];
      /** The address, for OpenID Connect. */
      readonly name?: string;
    }
  | {
      readonly kind: "resource";
      readonly account: string;
      readonly type: DrawableType;
      readonly name?: string;
    }
  | { readonly kind: "resource"; readonly account: string; readonly arn: string };

export interface Added {
  readonly scenario: Scenario;
  /** Id of the new entity. */
  readonly id: string;
}

/**
 * Adds an entity without policies, but for those that AWS never leaves out: a new role trusts its own account, and a
 * KMS key has its default key policy.
 */
export function addEntity(scenario: Scenario, entity: NewEntity): EditResult<Added> {
  switch (entity.kind) {
    case "organization":
      return addOrganization(scenario);
    case "organizational-unit":
      return addOrganizationalUnit(scenario, entity.parent, entity.name);
    case "account":
      return addAccount(scenario, entity);
    case "user":
    case "group":
    case "role":
    case "policy":
    case "identity-provider":
    case "resource": {
      const account = findAccount(scenario, entity.account);
      return account === null
        ? refuse("not-found", { id: entity.account })
        : addToAccount(scenario, account, entity);
    }
  }
}

type NewInAccount = Extract<NewEntity, { readonly account: string }>;

function addToAccount(
  scenario: Scenario,
  account: Account,
  entity: NewInAccount,
): EditResult<Added> {
  switch (entity.kind) {
    case "identity-provider":
      return addIdentityProvider(scenario, account, entity.type, entity.name);
    case "resource":
      return "arn" in entity
        ? addResource(scenario, account, entity.arn)
        : addResourceOfType(scenario, account, entity.type, entity.name);
    case "user":
    case "group":
    case "role":
    case "policy":
      return addNamed(scenario, account, entity);
  }
}

function addAccount(
  scenario: Scenario,
  { id: wanted, name, partition = "aws" }: Extract<NewEntity, { readonly kind: "account" }>,
): EditResult<Added> {
  const id = wanted ?? uniqueAccountId(scenario.accounts.map((account) => account.id));
  if (!isAccountId(id)) {
    return refuse("not-an-account-id", { id });
  }
  if (findAccount(scenario, id) !== null) {
    return refuse("name-taken", { name: id });
  }
  const names = scenario.accounts.map((other) => other.name);
  const account = { ...bareAccount(id), name: name ?? uniqueName("account", names), partition };
  return accept({ scenario: { ...scenario, accounts: [...scenario.accounts, account] }, id });
}

const LISTS = { user: "users", group: "groups", role: "roles", policy: "policies" } as const;

function addNamed(
  scenario: Scenario,
  account: Account,
  {
    kind,
    name: wanted = kind,
    path = "/",
  }: Extract<NewInAccount, { readonly kind: keyof typeof LISTS }>,
): EditResult<Added> {
  const names = account[LISTS[kind]].map((other) => other.name);
  const name = uniqueName(wanted, names);
  if (!isAllowedName(kind, name) || !PATH_SHAPE.test(path)) {
    return refuse("name-not-allowed", { name: path === "/" ? name : path + name });
  }
  return accept({
    scenario: updateAccount(scenario, account, withNew(account, kind, { name, path })),
    id: iamArn(account, kind, { name, path }),
  });
}

function withNew(
  account: Account,
  kind: keyof typeof LISTS,
  { name, path }: Pick<Identity, "name" | "path">,
): Partial<Account> {
  switch (kind) {
    case "user":
      return { users: [...account.users, { ...bareUser(name), path }] };
    case "group":
      return { groups: [...account.groups, { ...bareIdentity(name), path }] };
    case "role":
      return { roles: [...account.roles, { ...bareRole(name, ownAccountTrust(account)), path }] };
    case "policy":
      return { policies: [...account.policies, { name, path, document: EMPTY_POLICY }] };
  }
}

function addIdentityProvider(
  scenario: Scenario,
  account: Account,
  type: IdentityProvider["type"],
  wanted?: string,
): EditResult<Added> {
  const taken = account.identityProviders.map((other) =>
    other.type === "saml" ? other.name : other.url,
  );
  const name = uniqueName(wanted ?? (type === "saml" ? "SAMLProvider" : "idp.example.com"), taken);
  const provider: IdentityProvider =
    type === "saml" ? { type, name } : { type, url: name, clientIds: [] };
  const identityProviders = [...account.identityProviders, provider];
  return accept({
    scenario: updateAccount(scenario, account, { identityProviders }),
    id: identityProviderArn(account, provider),
  });
}

function addResourceOfType(
  scenario: Scenario,
  account: Account,
  type: DrawableType,
  wanted?: string,
): EditResult<Added> {
  const base = wanted ?? defaultResourceName(type);
  const ids = new Set(listEntities(scenario).map(({ id }) => id));
  let arn = resourceArn(account, type, base);
  for (let number = 2; ids.has(arn); number += 1) {
    arn = resourceArn(account, type, `${base}-${number}`);
  }
  return addResource(scenario, account, arn);
}

function addResource(scenario: Scenario, account: Account, arn: string): EditResult<Added> {
  if (!ARN_SHAPE.test(arn)) {
    return refuse("not-an-arn", { arn });
  }
  if (listEntities(scenario).some(({ id }) => id === arn)) {
    return refuse("name-taken", { name: arn });
  }
  const policy = isKmsKey(arn) ? newResourcePolicy(account, arn) : null;
  const resources = [...account.resources, { ...bareResource(arn), policy }];
  return accept({ scenario: updateAccount(scenario, account, { resources }), id: arn });
}
