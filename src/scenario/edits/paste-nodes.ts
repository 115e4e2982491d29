import type { Account, Note, Position, Resource, Scenario } from "../../iam/model.ts";
import type { NodeClip } from "./copy-nodes.ts";
import { type Addition, nameAnew } from "./paste-names.ts";
import { addOrganizations, planOrganizations } from "./paste-organizations.ts";
import { accept, type EditResult } from "./refusal.ts";
import { renameArns } from "./rename-arns.ts";
import { renameByMap } from "./rename-by-map.ts";
import { uniqueAccountId, uniqueName } from "./unique-name.ts";
import { joinOrganization } from "./join-organization.ts";
import { accountsUnder, findPlacedUnit } from "./units.ts";
import { findAccount, mapAllUnits } from "./update.ts";

export interface PasteOptions {
  /**
   * Id of the account that what belongs into one goes to. Null: one with the id it came from, else the first
   * there is, else its own as a new one.
   */
  readonly account: string | null;
  /**
   * Id of the organization, root or unit that accounts and units go into. Null: the one that what they were copied
   * from is in.
   */
  readonly unit: string | null;
  /** How far from where it was copied that is put which had a place of its own. */
  readonly shift: Position;
}

export interface Pasted {
  readonly scenario: Scenario;
  /** New ids of what was chosen, by the old ones. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Adds what was copied, under names and ARNs that are free. Whatever names another thing of the clip names its copy now;
 * whatever names anything else names it still. Memberships, attachments and workloads' roles that cannot reach across
 * accounts stay behind.
 */
export function pasteNodes(
  scenario: Scenario,
  clip: NodeClip,
  options: PasteOptions,
): EditResult<Pasted> {
  const planned = planOrganizations(scenario, clip, options.unit);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const additions: Addition[] = [];
  const ids = new Map(plan.ids);
  const accountIds = new Map<string, string>();
  const housed = new Set(clip.scenario.organizations.flatMap(({ root }) => accountsUnder(root)));
  for (const source of clip.scenario.accounts) {
    const others = additions.map(({ account }) => account);
    const isWhole = clip.chosen.has(source.id) || housed.has(source.id);
    const account = isWhole
      ? newAccount(source, scenario, others)
      : destinationOf(source, scenario, others, options.account);
    const addition = nameAnew(source, { account, scenario, others }, clip.chosen);
    additions.push(addition);
    if (isWhole) accountIds.set(source.id, account.id);
    for (const [old, now] of addition.ids) ids.set(old, now);
  }
  for (const [old, now] of accountIds) ids.set(old, now);
  const notes = renameNotes(clip.scenario.notes, scenario.notes, options.shift);
  for (const [index, { id }] of clip.scenario.notes.entries()) ids.set(id, notes[index]?.id ?? id);
  const rename = renameByMap(new Map([...ids, ...plan.paths]));
  const accounts = additions.map(({ account }) => account);
  const renamed = renameArns({ ...clip.scenario, accounts }, rename);
  // What stands in a copied account moves with it.
  const layout = Object.entries(clip.scenario.layout).map(([id, { x, y }]) => [
    rename(id),
    clip.chosen.has(id) ? { x: x + options.shift.x, y: y + options.shift.y } : { x, y },
  ]);
  const pasted = renamed.accounts.map(withinReach).reduce(addAccount, scenario);
  const loose = new Map([...accountIds].filter(([old]) => !housed.has(old)));
  const placed =
    options.unit === null ? withUnits(pasted, loose) : intoUnit(pasted, loose, options.unit);
  return accept({
    scenario: {
      ...addOrganizations(placed, plan, {
        accounts: accountIds,
        organizations: renamed.organizations,
      }),
      layout: { ...scenario.layout, ...Object.fromEntries(layout) },
      notes: [...scenario.notes, ...notes],
    },
    ids: new Map([...ids].filter(([old]) => clip.chosen.has(old))),
  });
}

const NOTHING = {
  users: [],
  groups: [],
  roles: [],
  policies: [],
  identityProviders: [],
  resources: [],
} as const satisfies Partial<Account>;

function newAccount(source: Account, scenario: Scenario, others: readonly Account[]): Account {
  const taken = [...scenario.accounts, ...others];
  const ids = taken.map(({ id }) => id);
  const isFree = !ids.includes(source.id);
  return {
    ...source,
    ...NOTHING,
    id: isFree ? source.id : uniqueAccountId(ids),
    name: isFree
      ? source.name
      : uniqueName(
          source.name,
          taken.map(({ name }) => name),
        ),
    alias: isFree ? source.alias : null,
  };
}

function destinationOf(
  source: Account,
  scenario: Scenario,
  others: readonly Account[],
  wanted: string | null,
): Account {
  return (
    findAccount(scenario, wanted ?? source.id) ??
    scenario.accounts[0] ??
    others.find(({ id }) => id === source.id) ?? { ...source, ...NOTHING }
  );
}

function renameNotes(
  notes: readonly Note[],
  existing: readonly Note[],
  shift: Position,
): readonly Note[] {
  const taken = existing.map(({ id }) => id);
  return notes.map((note) => {
    const id = uniqueName("note", taken);
    taken.push(id);
    return { ...note, id, x: note.x + shift.x, y: note.y + shift.y };
  });
}

/** Without what AWS does not have across accounts. A boundary stays, lest its absence allow something. */
function withinReach(account: Account): Account {
  const isNear = (arn: string) => ["aws", account.id].includes(arn.split(":")[4] ?? "");
  const near = <Carrier extends { readonly attachedPolicies: readonly string[] }>(
    carrier: Carrier,
  ): Carrier => ({ ...carrier, attachedPolicies: carrier.attachedPolicies.filter(isNear) });
  const nearRole = (resource: Resource): Resource =>
    resource.role === null || isNear(resource.role) ? resource : { ...resource, role: null };
  return {
    ...account,
    users: account.users.map(near),
    groups: account.groups.map(near),
    roles: account.roles.map(near),
    resources: account.resources.map(nearRole),
  };
}

function addAccount(scenario: Scenario, added: Account): Scenario {
  const account = findAccount(scenario, added.id);
  if (account === null) {
    return { ...scenario, accounts: [...scenario.accounts, added] };
  }
  const both: Account = {
    ...account,
    users: [...account.users, ...added.users],
    groups: [...account.groups, ...added.groups],
    roles: [...account.roles, ...added.roles],
    policies: [...account.policies, ...added.policies],
    identityProviders: [...account.identityProviders, ...added.identityProviders],
    resources: [...account.resources, ...added.resources],
  };
  const accounts = scenario.accounts.map((other) => (other === account ? both : other));
  return { ...scenario, accounts };
}

/** Copies of accounts in the unit that they were put into. */
function intoUnit(scenario: Scenario, ids: ReadonlyMap<string, string>, wanted: string): Scenario {
  const placed = findPlacedUnit(scenario, wanted);
  if (placed === null) return withUnits(scenario, ids);
  const joined = [...ids.values()].reduce(
    (current, id) => joinOrganization(current, id, placed.organization),
    scenario,
  );
  return mapAllUnits(joined, (unit) =>
    unit.id === placed.unit.id ? { ...unit, accounts: [...unit.accounts, ...ids.values()] } : unit,
  );
}

/** The copy of an account stands beside it, under the same policies. */
function withUnits(scenario: Scenario, ids: ReadonlyMap<string, string>): Scenario {
  return mapAllUnits(scenario, (unit) => {
    const copies = unit.accounts.flatMap((id) => {
      const copy = ids.get(id);
      return copy === undefined || copy === id ? [] : [copy];
    });
    return copies.length === 0 ? unit : { ...unit, accounts: [...unit.accounts, ...copies] };
  });
}
