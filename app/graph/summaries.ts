import type { Entity, OrganizationalUnit, Scenario } from "#core";

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Ids of everything that a collapsed container hides, each with the id of the outermost container
 * that does.
 */
export function summariesOf(
  scenario: Scenario,
  entities: readonly Entity[],
): ReadonlyMap<string, string> {
  if (scenario.collapsed.length === 0) return NONE;
  const collapsed = new Set(scenario.collapsed);
  const summaries = new Map<string, string>();
  const hide = (id: string, inside: string | null) => {
    if (inside !== null) summaries.set(id, inside);
  };
  const visit = (unit: OrganizationalUnit, id: string, outer: string | null) => {
    hide(unit.id, outer);
    const inside = outer ?? (collapsed.has(id) ? id : null);
    for (const account of unit.accounts) hide(account, inside);
    for (const child of unit.organizationalUnits) visit(child, child.id, inside);
  };
  for (const { id, root } of scenario.organizations) visit(root, id, null);
  for (const entity of entities) {
    if (!("account" in entity) || entity.kind === "account") continue;
    const { id } = entity.account;
    hide(entity.id, summaries.get(id) ?? (collapsed.has(id) ? id : null));
  }
  return summaries;
}
