import { listEntities } from "../../iam/entity.ts";
import type { Account, Organization, OrganizationalUnit, Scenario } from "../../iam/model.ts";
import { bringPolicies } from "./bring-policies.ts";
import type { NodeClip } from "./copy-nodes.ts";
import { freeId, nameUnitsAnew } from "./organization-ids.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { uniqueName } from "./unique-name.ts";
import {
  accountsUnder,
  findPlacedUnit,
  listPlacedUnits,
  pathOf,
  type PlacedUnit,
  unitAround,
} from "./units.ts";
import { mapAllUnits } from "./update.ts";

/** Organizations and units of a clip, and where they go. */
export interface OrganizationPlan {
  /** Become organizations of their own. */
  readonly whole: readonly Organization[];
  readonly units: readonly PlannedUnit[];
  /** Ids of accounts that were there in no organization and join one to manage it. */
  readonly joining: ReadonlySet<string>;
  /** New ids of organizations, roots and units by the old ones. */
  readonly ids: ReadonlyMap<string, string>;
  /** The same of their paths, which condition keys name. */
  readonly paths: ReadonlyMap<string, string>;
}

interface PlannedUnit {
  readonly placed: PlacedUnit;
  /** What it comes to lie in. */
  readonly parent: PlacedUnit;
}

/**
 * Says where the organizations and units of a clip go. A unit goes beside the one it was copied from, else to the
 * root; where there is no organization one is made around it, managed by its first account.
 * @param wanted Id of the root or unit that units go into; null leaves it to where they came from.
 */
export function planOrganizations(
  scenario: Scenario,
  clip: NodeClip,
  wanted: string | null,
): EditResult<OrganizationPlan> {
  const housed = housedOrganizations(scenario, clip);
  if (!housed.ok) return housed;
  const { whole, others, joining } = housed.value;
  const taken = new Set(listEntities(scenario).map(({ id }) => id));
  const ids = new Map<string, string>();
  const take = (more: ReadonlyMap<string, string>) => {
    for (const [old, now] of more) {
      ids.set(old, now);
      taken.add(now);
    }
  };
  for (const { id, root } of whole) {
    take(new Map([[id, freeId(id, taken)]]));
    const roots = { before: root.id, after: freeId(root.id, taken) };
    take(nameUnitsAnew(root, roots, taken));
  }
  const units = listPlacedUnits(others).flatMap((placed): PlannedUnit[] => {
    const parent = clip.chosen.has(placed.unit.id) ? parentFor(placed, scenario, wanted) : null;
    if (parent === null) return [];
    const roots = { before: placed.organization.root.id, after: parent.organization.root.id };
    take(nameUnitsAnew(placed.unit, roots, taken));
    return [{ placed, parent }];
  });
  const paths = new Map([
    ...listPlacedUnits(whole).map(
      (placed) => [pathOf(placed), renamedPath(pathOf(placed), ids)] as const,
    ),
    ...units.flatMap(({ placed, parent }) => pathsUnder(placed, pathOf(parent), ids)),
  ]);
  return accept({ whole, units, joining, ids, paths });
}

/** New paths of a unit and all in it, by the old ones. */
export function pathsUnder(
  placed: PlacedUnit,
  parentPath: string,
  ids: ReadonlyMap<string, string>,
): readonly (readonly [old: string, now: string])[] {
  const { organization, unit, above } = placed;
  const own = `${parentPath}/${ids.get(unit.id) ?? unit.id}`;
  return [
    [pathOf(placed), own],
    ...unit.organizationalUnits.flatMap((child) =>
      pathsUnder({ organization, unit: child, above: [...above, unit] }, own, ids),
    ),
  ];
}

function renamedPath(path: string, ids: ReadonlyMap<string, string>): string {
  return path
    .split("/")
    .map((id) => ids.get(id) ?? id)
    .join("/");
}

interface Housed {
  readonly whole: readonly Organization[];
  /** Of which units go into organizations that are there. */
  readonly others: readonly Organization[];
  readonly joining: ReadonlySet<string>;
}

function housedOrganizations(scenario: Scenario, clip: NodeClip): EditResult<Housed> {
  const { organizations } = clip.scenario;
  const whole = organizations.filter(({ id }) => clip.chosen.has(id));
  const others = organizations.filter(({ id }) => !clip.chosen.has(id));
  const joining = new Set<string>();
  if (scenario.organizations.length > 0 || others.length === 0) {
    return accept({ whole, others, joining });
  }
  const free = scenario.accounts.map(({ id }) => id);
  for (const organization of others) {
    const units = listPlacedUnits([organization]).flatMap(({ unit }) =>
      clip.chosen.has(unit.id) ? [unit] : [],
    );
    const [inside] = units.flatMap(accountsUnder);
    const managementAccountId = inside ?? free.shift();
    if (managementAccountId === undefined) return refuse("organization-without-account");
    const accounts = inside === undefined ? [managementAccountId] : [];
    accounts.forEach((id) => joining.add(id));
    const root = { ...organization.root, accounts, organizationalUnits: units };
    whole.push({ ...organization, managementAccountId, root });
  }
  return accept({ whole, others: [], joining });
}

function parentFor(
  { unit, organization }: PlacedUnit,
  scenario: Scenario,
  wanted: string | null,
): PlacedUnit | null {
  const before = listPlacedUnits([organization]).find(({ unit: other }) =>
    other.organizationalUnits.includes(unit),
  );
  return (
    (wanted === null ? null : findPlacedUnit(scenario, wanted)) ??
    unitAround(scenario, unit.id) ??
    (before === undefined ? null : findPlacedUnit(scenario, before.unit.id)) ??
    listPlacedUnits(scenario.organizations)[0] ??
    null
  );
}

/** What became of the rest of a clip. */
export interface PastedParts {
  /** New ids of the copied accounts, by the old ones. */
  readonly accounts: ReadonlyMap<string, string>;
  /** The clip's organizations with their policies' texts as they read now. */
  readonly organizations: readonly Organization[];
}

/** Adds what was planned to a scenario that has the copied accounts already. */
export function addOrganizations(
  scenario: Scenario,
  { whole, units, joining, ids }: OrganizationPlan,
  parts: PastedParts,
): Scenario {
  const accountNow = (id: string) => parts.accounts.get(id) ?? (joining.has(id) ? id : null);
  const textsOf = (organization: Organization): Organization => {
    const now = parts.organizations.find(({ id }) => id === organization.id);
    return now === undefined ? organization : { ...organization, policies: now.policies };
  };
  const unitNow = (unit: OrganizationalUnit): OrganizationalUnit => ({
    ...unit,
    id: ids.get(unit.id) ?? unit.id,
    accounts: unit.accounts.flatMap((id) => accountNow(id) ?? []),
    organizationalUnits: unit.organizationalUnits.map(unitNow),
  });
  const organizations = whole.map((organization): Organization => {
    const root = unitNow(organization.root);
    const managed = accountNow(organization.managementAccountId) ?? accountsUnder(root)[0];
    return {
      ...textsOf(organization),
      id: ids.get(organization.id) ?? organization.id,
      managementAccountId: managed ?? organization.managementAccountId,
      root,
    };
  });
  const start: Scenario = {
    ...scenario,
    organizations: [...scenario.organizations, ...organizations],
  };
  return units.reduce(
    (current, { placed, parent }) =>
      putUnit(
        current,
        unitNow(placed.unit),
        withTextsUnless(placed.organization, textsOf(placed.organization), parent.organization),
        parent.unit.id,
      ),
    start,
  );
}

/** A policy that the destination has as it was copied is that one: it is shared, and not written anew for the copy. */
function withTextsUnless(
  copied: Organization,
  renamed: Organization,
  destination: Organization,
): Organization {
  const policies = copied.policies.map((policy, index) => {
    const isThere = destination.policies.some(
      ({ type, name, document }) =>
        type === policy.type && name === policy.name && document === policy.document,
    );
    return isThere ? policy : (renamed.policies[index] ?? policy);
  });
  return { ...copied, policies };
}

/**
 * Puts a unit under another, in the organization of which the policies it is under are given, if need be.
 * @param from The organization that its attachments name policies of.
 */
export function putUnit(
  scenario: Scenario,
  unit: OrganizationalUnit,
  from: Organization,
  parentId: string,
): Scenario {
  const parent = findPlacedUnit(scenario, parentId);
  if (parent === null) return scenario;
  const { organization, attach } = bringPolicies(parent.organization, from.policies);
  const attachAll = (level: OrganizationalUnit): OrganizationalUnit => ({
    ...attach(level),
    organizationalUnits: level.organizationalUnits.map(attachAll),
  });
  const inside = new Set<string>(accountsUnder(unit));
  const attachAccount = (account: Account) => (inside.has(account.id) ? attach(account) : account);
  const organizations = scenario.organizations.map((other) =>
    other.id === organization.id ? organization : other,
  );
  const housed = { ...scenario, organizations, accounts: scenario.accounts.map(attachAccount) };
  return mapAllUnits(housed, (level) => {
    if (level.id !== parent.unit.id) return level;
    const names = level.organizationalUnits.map(({ name }) => name);
    const named = { ...attachAll(unit), name: uniqueName(unit.name, names) };
    return { ...level, organizationalUnits: [...level.organizationalUnits, named] };
  });
}
