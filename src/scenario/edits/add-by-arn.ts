import type { AccountId, Partition } from "../../arn/arn.ts";
import { type Entity, listEntities } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import { type Added, addEntity, type NewEntity } from "./add-entity.ts";
import { type NamedByArn, readNamed } from "./named-by-arn.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { findAccount } from "./update.ts";

/** What an ARN was turned into. */
export interface AddedByArn {
  readonly scenario: Scenario;
  /** Id of the entity the ARN names. */
  readonly id: string;
  /** Whether it was there already, and nothing was added. */
  readonly existed: boolean;
  /** The account that had to be added with it. */
  readonly newAccount: AccountId | null;
}

/** AWS's own limit on ARNs. */
const LONGEST = 2048;
/** What is shown of a text that is none. */
const SHOWN = 120;

/**
 * Draws what an ARN names: a user, group, role (also by one of its sessions), customer managed policy, identity
 * provider, account or resource, in the account that the ARN names, which is added when it is not there. An
 * account's number is taken as the account.
 * @param home The account of what names none, such as a bucket; with null, the first.
 */
export function addByArn(
  scenario: Scenario,
  text: string,
  home: AccountId | null,
): EditResult<AddedByArn> {
  const named = text.length > LONGEST ? null : readNamed(text);
  if (named === null) {
    const code = text.startsWith("arn:") ? "not-drawn-by-arn" : "not-an-arn";
    return refuse(code, { arn: text.slice(0, SHOWN) });
  }
  const existing = findNamed(scenario, named);
  return existing === null
    ? addNew(scenario, named, home)
    : accept({ scenario, id: existing, existed: true, newAccount: null });
}

function addNew(
  scenario: Scenario,
  named: NamedByArn,
  home: AccountId | null,
): EditResult<AddedByArn> {
  const owner = named.account ?? home ?? scenario.accounts[0]?.id ?? null;
  const housed = withAccount(scenario, owner, named.partition);
  if (!housed.ok) return housed;
  const { account, isNew } = housed.value;
  const newAccount = isNew ? account : null;
  const added: EditResult<Added> =
    named.kind === "account"
      ? accept({ scenario: housed.value.scenario, id: account })
      : addEntity(housed.value.scenario, entityOf(named, account));
  return added.ok ? accept({ ...added.value, existed: false, newAccount }) : added;
}

function findNamed(scenario: Scenario, named: NamedByArn): string | null {
  const id = named.kind === "resource" ? named.arn : named.id;
  const found = listEntities(scenario).find(
    (entity) =>
      entity.id === id ||
      (named.kind === "identity" &&
        entity.kind === named.type &&
        entity.account.id === named.account &&
        hasName(entity, named)),
  );
  return found?.id ?? null;
}

/** Names are unique in an account whatever the path, and whatever their case. */
function hasName(entity: Entity, { name }: Extract<NamedByArn, { kind: "identity" }>): boolean {
  const other = entity.id.slice(entity.id.lastIndexOf("/") + 1);
  return other.toLowerCase() === name.toLowerCase();
}

function withAccount(
  scenario: Scenario,
  id: AccountId | null,
  partition: Partition,
): EditResult<{
  readonly scenario: Scenario;
  readonly account: AccountId;
  readonly isNew: boolean;
}> {
  if (id !== null && findAccount(scenario, id) !== null) {
    return accept({ scenario, account: id, isNew: false });
  }
  const account: NewEntity =
    id === null ? { kind: "account", partition } : { kind: "account", id, name: id, partition };
  const added = addEntity(scenario, account);
  return added.ok
    ? accept({ scenario: added.value.scenario, account: added.value.id, isNew: true })
    : added;
}

function entityOf(named: Exclude<NamedByArn, { kind: "account" }>, account: AccountId): NewEntity {
  switch (named.kind) {
    case "resource":
      return { kind: "resource", account, arn: named.arn };
    case "identity":
      return { kind: named.type, account, name: named.name, path: named.path };
    case "provider":
      return { kind: "identity-provider", account, type: named.type, name: named.name };
  }
}
