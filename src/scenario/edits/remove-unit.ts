import type { Organization, OrganizationalUnit, Scenario } from "../../iam/model.ts";
import { mapUnits, updateOrganization } from "./update.ts";

/** Removes an organizational unit; its accounts and units move up to where it stood. */
export function removeUnit(
  scenario: Scenario,
  organization: Organization,
  unitId: string,
): Scenario {
  const root = mapUnits(organization.root, (parent) => {
    const unit = parent.organizationalUnits.find(({ id }) => id === unitId);
    return unit === undefined ? parent : absorb(parent, unit);
  });
  return updateOrganization(scenario, organization, { root });
}

function absorb(parent: OrganizationalUnit, unit: OrganizationalUnit): OrganizationalUnit {
  return {
    ...parent,
    accounts: [...parent.accounts, ...unit.accounts],
    organizationalUnits: parent.organizationalUnits.flatMap((other) =>
      other === unit ? unit.organizationalUnits : [other],
    ),
  };
}
