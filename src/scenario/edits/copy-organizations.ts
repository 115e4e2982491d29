import type { Organization, OrganizationalUnit, Scenario } from "../../iam/model.ts";
import { FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS } from "../defaults.ts";
import { policiesAttachedAt } from "./bring-policies.ts";
import { accountsUnder, unitsUnder } from "./units.ts";

export interface CopiedOrganizations {
  /**
   * Whole organizations; and of those of which a unit was chosen, the way down to it with nothing else on it,
   * and the policies that are attached to it and to what is in it.
   */
  readonly organizations: readonly Organization[];
  /** Ids of what was chosen: organizations, and units that lie in no other chosen one. */
  readonly chosen: readonly string[];
  /** Ids of the accounts in them. */
  readonly accounts: ReadonlySet<string>;
}

/** Copies organizations and organizational units among these ids. A root is its organization. */
export function copyOrganizations(
  scenario: Scenario,
  wanted: ReadonlySet<string>,
): CopiedOrganizations {
  const chosen: string[] = [];
  const accounts = new Set<string>();
  const organizations = scenario.organizations.flatMap((organization): Organization[] => {
    const { id, root } = organization;
    if (wanted.has(id) || wanted.has(root.id)) {
      chosen.push(id);
      accountsUnder(root).forEach((account) => accounts.add(account));
      return [organization];
    }
    const units = chosenUnits(root, wanted);
    const way = wayTo(root, new Set(units));
    if (way === null) return [];
    chosen.push(...units.map((unit) => unit.id));
    const inside = new Set(units.flatMap(accountsUnder));
    inside.forEach((account) => accounts.add(account));
    const levels = [
      ...units.flatMap(unitsUnder),
      ...scenario.accounts.filter((account) => inside.has(account.id)),
    ];
    return [{ ...organization, root: way, policies: policiesAttachedAt(organization, levels) }];
  });
  return { organizations, chosen, accounts };
}

function chosenUnits(
  unit: OrganizationalUnit,
  wanted: ReadonlySet<string>,
): readonly OrganizationalUnit[] {
  return unit.organizationalUnits.flatMap((child) =>
    wanted.has(child.id) ? [child] : chosenUnits(child, wanted),
  );
}

/** The tree with these units and what they lie in; null where there is none of them. */
function wayTo(
  unit: OrganizationalUnit,
  units: ReadonlySet<OrganizationalUnit>,
): OrganizationalUnit | null {
  if (units.has(unit)) return unit;
  const organizationalUnits = unit.organizationalUnits.flatMap(
    (child) => wayTo(child, units) ?? [],
  );
  return organizationalUnits.length === 0
    ? null
    : {
        ...unit,
        accounts: [],
        serviceControlPolicies: [FULL_AWS_ACCESS],
        resourceControlPolicies: [RCP_FULL_AWS_ACCESS],
        organizationalUnits,
      };
}
