import {
  type Entity,
  entityName,
  listEntities,
  type EntityOf,
  identityOf,
} from "../../iam/entity.ts";
import { iamArn, identityProviderArn } from "../../iam/identifiers.ts";
import type { Account, Identity, IdentityProvider, Scenario } from "../../iam/model.ts";
import { ARN_SHAPE, isAllowedName, PATH_SHAPE } from "../names.ts";
import type { Added } from "./add-entity.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { renameArns, type Rename } from "./rename-arns.ts";
import { findEntity, mapAllUnits, replace, updateAccount, updateResource } from "./update.ts";

/**
 * Gives an entity another name, and with it another ARN everywhere it is named. The name of a resource is
 * what follows its type in the ARN; that of an OpenID Connect provider is its address.
 */
export function renameEntity(scenario: Scenario, id: string, name: string): EditResult<Added> {
  const entity = findEntity(scenario, id);
  switch (entity?.kind) {
    case undefined:
      return refuse("not-found", { id });
    case "organization":
      return refuse("cannot-be-renamed", { id });
    case "account":
      return accept({ scenario: updateAccount(scenario, entity.account, { name }), id });
    case "organizational-unit":
      return accept({
        scenario: mapAllUnits(scenario, (unit) => (unit.id === id ? { ...unit, name } : unit)),
        id,
      });
    case "identity-provider":
      return renameProvider(scenario, entity, name);
    case "resource":
      return renameResource(
        scenario,
        entity,
        resourceWithName(entity.id, entityName(entity), name),
      );
    case "user":
    case "group":
    case "role":
    case "policy":
      return renameInIam(scenario, entity, { name });
  }
}

/** Moves a user, group, role or policy to another path, which is part of its ARN too. */
export function changePath(scenario: Scenario, id: string, path: string): EditResult<Added> {
  const entity = findEntity(scenario, id);
  if (!isNamedInIam(entity)) {
    return refuse("not-found", { id });
  }
  return PATH_SHAPE.test(path)
    ? renameInIam(scenario, entity, { path })
    : refuse("name-not-allowed", { name: path });
}

/** Gives a resource another ARN. */
export function changeResourceArn(scenario: Scenario, id: string, arn: string): EditResult<Added> {
  const entity = findEntity(scenario, id);
  return entity?.kind === "resource"
    ? renameResource(scenario, entity, arn)
    : refuse("not-found", { id });
}

type NamedInIam = EntityOf<"user" | "group" | "role" | "policy">;

function isNamedInIam(entity: Entity | null): entity is NamedInIam {
  return ["user", "group", "role", "policy"].includes(entity?.kind ?? "");
}

const LISTS = { user: "users", group: "groups", role: "roles", policy: "policies" } as const;

function renameInIam(
  scenario: Scenario,
  entity: NamedInIam,
  change: Partial<Pick<Identity, "name" | "path">>,
): EditResult<Added> {
  const { account, kind, id } = entity;
  const old = named(entity);
  const renamed = { name: old.name, path: old.path, ...change };
  if (!isAllowedName(kind, renamed.name)) {
    return refuse("name-not-allowed", { name: renamed.name });
  }
  const wanted = renamed.name.toLowerCase();
  const others: readonly { readonly name: string }[] = account[LISTS[kind]];
  if (others.some((other) => other !== old && other.name.toLowerCase() === wanted)) {
    return refuse("name-taken", { name: renamed.name });
  }
  const arn = iamArn(account, kind, renamed);
  const changed = updateAccount(scenario, account, withName(entity, renamed));
  const rename =
    kind === "role" ? roleRename(account, id, old.name, arn, renamed.name) : exactly(id, arn);
  return accept({ scenario: renameArns(changed, rename), id: arn });
}

function named(entity: NamedInIam): { readonly name: string; readonly path: string } {
  return entity.kind === "policy" ? entity.policy : identityOf(entity);
}

function withName(
  entity: NamedInIam,
  renamed: { readonly name: string; readonly path: string },
): Partial<Account> {
  const { account } = entity;
  switch (entity.kind) {
    case "user":
      return { users: replace(account.users, entity.user, { ...entity.user, ...renamed }) };
    case "role":
      return { roles: replace(account.roles, entity.role, { ...entity.role, ...renamed }) };
    case "policy":
      return {
        policies: replace(account.policies, entity.policy, { ...entity.policy, ...renamed }),
      };
    case "group": {
      const { name } = entity.group;
      return {
        groups: replace(account.groups, entity.group, { ...entity.group, ...renamed }),
        users: account.users.map((user) =>
          user.groups.includes(name)
            ? Object.assign({}, user, { groups: replace(user.groups, name, renamed.name) })
            : user,
        ),
      };
    }
  }
}

function renameProvider(
  scenario: Scenario,
  { account, provider, id }: EntityOf<"identity-provider">,
  name: string,
): EditResult<Added> {
  if (!/^[^\s:]+$/.test(name)) {
    return refuse("name-not-allowed", { name });
  }
  const renamed: IdentityProvider =
    provider.type === "saml" ? { ...provider, name } : { ...provider, url: name };
  const arn = identityProviderArn(account, renamed);
  if (arn !== id && findEntity(scenario, arn) !== null) {
    return refuse("name-taken", { name });
  }
  const identityProviders = replace(account.identityProviders, provider, renamed);
  const changed = updateAccount(scenario, account, { identityProviders });
  return accept({ scenario: renameArns(changed, exactly(id, arn)), id: arn });
}

function renameResource(
  scenario: Scenario,
  entity: EntityOf<"resource">,
  arn: string,
): EditResult<Added> {
  if (!ARN_SHAPE.test(arn)) {
    return refuse("not-an-arn", { arn });
  }
  const others = listEntities(scenario).filter(({ id }) => id !== entity.id);
  if (others.some(({ id }) => id === arn)) {
    return refuse("name-taken", { name: arn });
  }
  const changed = updateResource(scenario, entity, { arn });
  // What is or lies within an entity of its own keeps its name.
  const inner = others.map(({ id }) => id).filter((id) => isWithin(id, entity.id));
  const rename: Rename = (text) => {
    if (text === entity.id) {
      return arn;
    }
    return isWithin(text, entity.id) && !inner.some((id) => text === id || isWithin(text, id))
      ? arn + text.slice(entity.id.length)
      : text;
  };
  return accept({ scenario: renameArns(changed, rename), id: arn });
}

/** `arn:aws:s3:::reports/q1.csv`, and `arn:aws:s3:::reports/*`, are within `arn:aws:s3:::reports`. */
function isWithin(text: string, arn: string): boolean {
  return text.startsWith(arn) && /^[/:]/.test(text.slice(arn.length));
}

function resourceWithName(arn: string, oldName: string, name: string): string {
  return arn.endsWith(oldName) ? arn.slice(0, arn.length - oldName.length) + name : name;
}

function exactly(old: string, renamed: string): Rename {
  return (text) => (text === old ? renamed : text);
}

/** A role is also named by its sessions, whose ARNs leave its path out. */
function roleRename(
  account: Account,
  id: string,
  oldName: string,
  arn: string,
  name: string,
): Rename {
  const sessions = `arn:${account.partition}:sts::${account.id}:assumed-role/`;
  const oldPrefix = `${sessions}${oldName}/`;
  return (text) => {
    if (text === id) {
      return arn;
    }
    return text.startsWith(oldPrefix) ? `${sessions}${name}/${text.slice(oldPrefix.length)}` : text;
  };
}
