import type { AccountId, Partition } from "../../arn/arn.ts";
import type { Account, Group, ManagedPolicy, Role, Scenario, User } from "../../iam/model.ts";
import { isAllowedName, PATH_SHAPE } from "../names.ts";
import { bareIdentity, bareRole, bareUser } from "./bare.ts";
import { addEntity } from "./add-entity.ts";
import { ownAccountTrust } from "./new-policy.ts";
import { findAccount, updateAccount } from "./update.ts";

type Known<Item extends { readonly name: string }> = Pick<Item, "name"> & Partial<Item>;

/** What somebody knows of an account. A field that is not there is not known, and stays as it is. */
export interface AccountData {
  readonly id: AccountId;
  readonly partition: Partition;
  readonly users: readonly Known<User>[];
  readonly groups: readonly Known<Group>[];
  readonly roles: readonly Known<Role>[];
  readonly policies: readonly (Pick<ManagedPolicy, "name" | "document"> & Partial<ManagedPolicy>)[];
}

export type DataKind = "account" | "user" | "group" | "role" | "policy";

export interface DataAdded {
  readonly scenario: Scenario;
  /** How many of each are new, and how many were there and say now what was pasted. */
  readonly added: Readonly<Record<DataKind, number>>;
  readonly updated: Readonly<Record<DataKind, number>>;
  /** Names that IAM would not take, which were left out. */
  readonly refused: readonly string[];
}

/** Adds what is known of accounts. Names are unique in an account; what has the same name is the same thing. */
export function addAccountData(scenario: Scenario, data: readonly AccountData[]): DataAdded {
  const tally: Tally = { added: { ...NONE }, updated: { ...NONE }, refused: [] };
  let current = scenario;
  for (const account of data) {
    current = addOne(current, account, tally);
  }
  return { scenario: current, ...tally };
}

const NONE = { account: 0, user: 0, group: 0, role: 0, policy: 0 };

interface Tally {
  readonly added: Record<DataKind, number>;
  readonly updated: Record<DataKind, number>;
  readonly refused: string[];
}

function addOne(scenario: Scenario, data: AccountData, tally: Tally): Scenario {
  const { id, partition } = data;
  const existing = findAccount(scenario, id);
  const added =
    existing === null
      ? addEntity(scenario, { kind: "account", id, name: id, partition })
      : { ok: true as const, value: { scenario, id } };
  const account = added.ok ? findAccount(added.value.scenario, id) : null;
  if (!added.ok || account === null) return scenario;
  if (existing === null) tally.added.account += 1;
  return updateAccount(added.value.scenario, account, listsOf(account, data, tally));
}

function listsOf(account: Account, data: AccountData, tally: Tally): Partial<Account> {
  const trust = ownAccountTrust(account);
  return {
    users: merge("user", account.users, data.users, bareUser, tally),
    groups: merge("group", account.groups, data.groups, bareIdentity, tally),
    roles: merge("role", account.roles, data.roles, (name) => bareRole(name, trust), tally),
    policies: merge(
      "policy",
      account.policies,
      data.policies,
      (name) => ({ name, path: "/", document: "" }),
      tally,
    ),
  };
}

function merge<Item extends { readonly name: string; readonly path: string }>(
  kind: Exclude<DataKind, "account">,
  items: readonly Item[],
  known: readonly Known<Item>[],
  bare: (name: string) => Item,
  tally: Tally,
): readonly Item[] {
  const byName = new Map(items.map((item) => [item.name.toLowerCase(), item]));
  for (const fields of known) {
    const key = fields.name.toLowerCase();
    const before = byName.get(key);
    const item = { ...(before ?? bare(fields.name)), ...fields };
    if (!isAllowedName(kind, item.name) || !PATH_SHAPE.test(item.path)) {
      tally.refused.push(item.name);
      continue;
    }
    byName.set(key, item);
    tally[before === undefined ? "added" : "updated"][kind] += 1;
  }
  return [...byName.values()];
}
