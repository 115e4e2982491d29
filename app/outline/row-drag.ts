import {
  containersWithin,
  documentIdOf,
  type Entity,
  listConnectable,
  type Scenario,
  unitAround,
} from "#core";
import { readPolicyIds } from "../state/policy-ids.ts";
import type { DetailRow } from "./outline-details.ts";

/** What is dragged over the outline: an entity, a managed policy, or a control policy. */
export type DragSource =
  | { readonly kind: "entity"; readonly id: string }
  /** `ids` as `policyIds` makes them. */
  | { readonly kind: "control"; readonly ids: readonly string[] };

export interface RowDrag {
  readonly source: DragSource;
  /** Ids of the entities it may be dropped on. */
  readonly legal: ReadonlySet<string>;
  /** The row it is over. */
  readonly over: string | null;
}

/** What dragging a row takes along; null where it takes nothing. */
export function sourceOf(row: Entity | DetailRow): DragSource | null {
  if (!("place" in row)) return { kind: "entity", id: row.id };
  if (row.arn !== null) return { kind: "entity", id: row.arn };
  const policy = readPolicyIds(row.ids);
  return policy?.role === "scp" || policy?.role === "rcp"
    ? { kind: "control", ids: row.ids }
    : null;
}

/** What it may be dropped on: what a line on the canvas may lead to, and accounts and units to move into. */
export function legalTargets(
  source: DragSource,
  scenario: Scenario,
  entities: ReadonlyMap<string, Entity>,
): ReadonlySet<string> {
  if (source.kind === "control") return levelsOf(source, scenario);
  const connectable = listConnectable(scenario, source.id).map(({ id }) => id);
  return new Set([...connectable, ...homesFor(entities.get(source.id), scenario, entities)]);
}

/** What something can be moved into: another account, or another root or unit. */
function homesFor(
  entity: Entity | undefined,
  scenario: Scenario,
  entities: ReadonlyMap<string, Entity>,
): readonly string[] {
  if (entity === undefined) return [];
  if ("account" in entity && entity.kind !== "account") {
    return scenario.accounts.flatMap(({ id }) => (id === entity.account.id ? [] : [id]));
  }
  const isFixed = entity.kind === "organizational-unit" && entity.parent === null;
  if (entity.kind === "organization" || isFixed) return [];
  const own = new Set([entity.id, ...containersWithin(scenario, entity.id)]);
  const home = unitAround(scenario, entity.id);
  if (home !== null) own.add(home.unit.id);
  if (home?.above.length === 0) own.add(home.organization.id);
  return [...entities.values()].flatMap(({ kind, id }) =>
    (kind === "organization" || kind === "organizational-unit") && !own.has(id) ? [id] : [],
  );
}

/** Root, units and accounts of the organization that has the policy. */
function levelsOf(
  { ids }: Extract<DragSource, { kind: "control" }>,
  { organizations }: Scenario,
): ReadonlySet<string> {
  const policy = readPolicyIds(ids);
  // The id of a control policy's document names its organization.
  const home = organizations.find(({ id, policies }) =>
    policies.some(
      ({ type, name }) =>
        documentIdOf({ kind: "control", organization: id, type, name }) === policy?.documentId,
    ),
  );
  const levels = new Set<string>();
  const visit = (unit: NonNullable<typeof home>["root"]) => {
    levels.add(unit.id);
    for (const account of unit.accounts) levels.add(account);
    unit.organizationalUnits.forEach(visit);
  };
  if (home !== undefined) visit(home.root);
  if (policy !== null) levels.delete(policy.owner);
  return levels;
}
