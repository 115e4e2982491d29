import type { AccountId } from "../../arn/arn.ts";
import type { Organization, OrganizationalUnit, Scenario } from "../../iam/model.ts";

/** A root or organizational unit, with the way down to it. */
export interface PlacedUnit {
  readonly organization: Organization;
  readonly unit: OrganizationalUnit;
  /** From the root to its parent; empty for the root. */
  readonly above: readonly OrganizationalUnit[];
}

/** Every root and unit, from the top down. */
export function listPlacedUnits(organizations: readonly Organization[]): readonly PlacedUnit[] {
  const below = (
    organization: Organization,
    unit: OrganizationalUnit,
    above: readonly OrganizationalUnit[],
  ): readonly PlacedUnit[] => [
    { organization, unit, above },
    ...unit.organizationalUnits.flatMap((child) => below(organization, child, [...above, unit])),
  ];
  return organizations.flatMap((organization) => below(organization, organization.root, []));
}

/** A root or unit by its id; an organization's id stands for its root. */
export function findPlacedUnit({ organizations }: Scenario, id: string): PlacedUnit | null {
  return (
    listPlacedUnits(organizations).find(
      ({ unit, organization }) =>
        unit.id === id || (organization.id === id && unit === organization.root),
    ) ?? null
  );
}

/** The root or unit that an account or unit stands in; null for what stands in none. */
export function unitAround({ organizations }: Scenario, id: string): PlacedUnit | null {
  return (
    listPlacedUnits(organizations).find(
      ({ unit }) =>
        unit.accounts.includes(id) || unit.organizationalUnits.some((child) => child.id === id),
    ) ?? null
  );
}

/** A unit and all that lie in it. */
export function unitsUnder(unit: OrganizationalUnit): readonly OrganizationalUnit[] {
  return [unit, ...unit.organizationalUnits.flatMap(unitsUnder)];
}

/** Every account in a unit, however deep. */
export function accountsUnder(unit: OrganizationalUnit): readonly AccountId[] {
  return unitsUnder(unit).flatMap(({ accounts }) => accounts);
}

/** Ids of the units within an organization, root or unit, from the top down, then of its accounts; not its own. */
export function containersWithin(scenario: Scenario, id: string): readonly string[] {
  const placed = findPlacedUnit(scenario, id);
  if (placed === null) return [];
  const units = placed.unit.id === id ? unitsUnder(placed.unit).slice(1) : unitsUnder(placed.unit);
  return [...units.map((unit) => unit.id), ...accountsUnder(placed.unit)];
}

/** `o-example/r-ab12/ou-ab12-11111111`, as condition keys name a place in an organization. */
export function pathOf({ organization, unit, above }: PlacedUnit): string {
  return [organization.id, ...above.map(({ id }) => id), unit.id].join("/");
}
