import type { Organization, OrganizationalUnit, Scenario } from "../../iam/model.ts";
import { listEntities } from "../../iam/entity.ts";
import { FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS } from "../defaults.ts";
import type { Added } from "./add-entity.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { uniqueName } from "./unique-name.ts";
import { accountsUnder } from "./units.ts";
import { mapAllUnits } from "./update.ts";

/** An organization around every account that is in none; the first of them manages it. */
export function addOrganization(scenario: Scenario): EditResult<Added> {
  const taken = new Set<string>(scenario.organizations.flatMap(({ root }) => accountsUnder(root)));
  const free = scenario.accounts.map(({ id }) => id).filter((id) => !taken.has(id));
  const [managementAccountId] = free;
  if (managementAccountId === undefined) {
    return refuse("no-account-outside-organizations");
  }
  const id = uniqueName(
    "o-exampleorg",
    scenario.organizations.map((other) => other.id),
  );
  const organization: Organization = {
    id,
    managementAccountId,
    policies: [],
    root: { ...bareUnit(uniqueUnitId(scenario, "r-root"), "Root"), accounts: free },
  };
  const organizations = [...scenario.organizations, organization];
  return accept({ scenario: { ...scenario, organizations }, id });
}

/** An empty unit under another, or under a root. */
export function addOrganizationalUnit(
  scenario: Scenario,
  parent: string,
  name?: string,
): EditResult<Added> {
  const id = uniqueUnitId(scenario, "ou-root-unit");
  let found = false;
  const changed = mapAllUnits(scenario, (unit) => {
    if (unit.id !== parent) {
      return unit;
    }
    found = true;
    const siblings = unit.organizationalUnits.map((other) => other.name);
    const child = bareUnit(id, uniqueName(name ?? "Unit", siblings));
    return { ...unit, organizationalUnits: [...unit.organizationalUnits, child] };
  });
  return found ? accept({ scenario: changed, id }) : refuse("not-found", { id: parent });
}

function bareUnit(id: string, name: string): OrganizationalUnit {
  return {
    id,
    name,
    serviceControlPolicies: [FULL_AWS_ACCESS],
    resourceControlPolicies: [RCP_FULL_AWS_ACCESS],
    accounts: [],
    organizationalUnits: [],
  };
}

function uniqueUnitId(scenario: Scenario, wanted: string): string {
  return uniqueName(
    wanted,
    listEntities(scenario).map(({ id }) => id),
  );
}
