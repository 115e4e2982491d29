import type { Scenario } from "../../iam/model.ts";
import { pathsUnder, putUnit } from "./paste-organizations.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { accountsUnder, findPlacedUnit, pathOf, unitsUnder } from "./units.ts";
import { mapAllUnits } from "./update.ts";

export interface MovedUnit {
  readonly scenario: Scenario;
  /** New paths in the organization by the old ones, of the unit and of what is in it. */
  readonly paths: ReadonlyMap<string, string>;
}

/**
 * Moves an organizational unit with all that is in it under another, or under a root. Into another organization the
 * policies attached in it go along; the account that manages its own stays.
 */
export function moveUnit(
  scenario: Scenario,
  unitId: string,
  parentId: string,
): EditResult<MovedUnit> {
  const placed = findPlacedUnit(scenario, unitId);
  const parent = findPlacedUnit(scenario, parentId);
  if (placed === null || parent === null) {
    return refuse("not-found", { id: placed === null ? unitId : parentId });
  }
  const { organization, unit, above } = placed;
  if (above.length === 0) {
    return refuse("root-of-organization", { organization: organization.id });
  }
  if (above.at(-1) === parent.unit) {
    return accept({ scenario, paths: new Map() });
  }
  if (unitsUnder(unit).includes(parent.unit)) {
    return refuse("unit-into-itself", { name: unit.name });
  }
  if (parent.unit.organizationalUnits.some(({ name }) => name === unit.name)) {
    return refuse("name-taken", { name: unit.name });
  }
  if (
    parent.organization !== organization &&
    accountsUnder(unit).includes(organization.managementAccountId)
  ) {
    return refuse("management-account", { organization: organization.id });
  }
  const without = mapAllUnits(scenario, (level) =>
    level.organizationalUnits.includes(unit)
      ? { ...level, organizationalUnits: level.organizationalUnits.filter((o) => o !== unit) }
      : level,
  );

  return accept({
    scenario: putUnit(without, unit, organization, parent.unit.id),
    paths: new Map(pathsUnder(placed, pathOf(parent), new Map())),
  });
}
