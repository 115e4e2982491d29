import type {
  ControlPolicyAttachments,
  Entity,
  Organization,
  OrganizationalUnit,
  Scenario,
} from "#core";

/** One level of an organization on the way down to an account: the root, a unit, the account itself. */
export interface Level {
  readonly id: string;
  readonly name: string;
  readonly attachments: ControlPolicyAttachments;
}

/** The organization an account is in; null for one outside any. */
export function organizationOf(scenario: Scenario, accountId: string): Organization | null {
  return (
    scenario.organizations.find(
      ({ root }) => unitsAbove(root, (unit) => unit.accounts.includes(accountId)) !== null,
    ) ?? null
  );
}

/** The levels above an account or unit, from the root down, without itself. Empty for anything else. */
export function levelsAbove(scenario: Scenario, entity: Entity): readonly Level[] {
  if (entity.kind === "organizational-unit") {
    const isIt = (unit: OrganizationalUnit) => unit.id === entity.id;
    return (unitsAbove(entity.organization.root, isIt) ?? []).slice(0, -1).map(levelOf);
  }
  const organization = entity.kind === "account" ? organizationOf(scenario, entity.id) : null;
  if (organization === null) return [];
  const holds = (unit: OrganizationalUnit) => unit.accounts.includes(entity.id);
  return (unitsAbove(organization.root, holds) ?? []).map(levelOf);
}

function levelOf(unit: OrganizationalUnit): Level {
  return { id: unit.id, name: unit.name, attachments: unit };
}

/** The way from `unit` down to the first unit that `isEnd`, both included; null when there is none. */
function unitsAbove(
  unit: OrganizationalUnit,
  isEnd: (unit: OrganizationalUnit) => boolean,
): readonly OrganizationalUnit[] | null {
  if (isEnd(unit)) return [unit];
  for (const child of unit.organizationalUnits) {
    const way = unitsAbove(child, isEnd);
    if (way !== null) return [unit, ...way];
  }
  return null;
}
