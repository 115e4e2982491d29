import { connect, type ConnectionChoice, type Entity, listEntities, type Scenario } from "#core";
import type { Direction } from "../neighbours.ts";
import type { CreateKind } from "./create-kinds.ts";
import { type Made, make } from "./make.ts";

/** A new thing, connected already. */
export interface Growth {
  readonly kind: CreateKind;
  readonly made: Made;
  /** Null for what stands inside instead of being connected. */
  readonly connection: ConnectionChoice | null;
  readonly scenario: Scenario;
}

const WHO: readonly CreateKind[] = ["user", "oidc-provider", "saml-provider"];
const THROUGH: readonly CreateKind[] = ["group", "role"];
const WORKLOADS: readonly CreateKind[] = ["lambda-function", "ec2-instance"];
const ON_WHAT: readonly CreateKind[] = [
  "s3-bucket",
  "kms-key",
  "sqs-queue",
  "sns-topic",
  "dynamodb-table",
  "lambda-function",
  "secret",
];

/**
 * What can be made beside a node in a direction, connected with it, the most usual first. Columns read who → through
 * what → on what, so that is what lies left and right; above and below is what belongs to the node itself.
 */
export function growths(scenario: Scenario, id: string, direction: Direction): readonly Growth[] {
  const entity = listEntities(scenario).find((candidate) => candidate.id === id);
  if (entity === undefined) {
    const kinds: readonly CreateKind[] = direction === "right" ? ["role", ...ON_WHAT] : [];
    return joined(scenario, id, direction, kinds);
  }
  const inside = HELD_BY.get(entity.kind);
  return inside === undefined
    ? joined(scenario, id, direction, kindsBeside(entity, direction))
    : held(scenario, id, inside);
}

const HELD_BY: ReadonlyMap<Entity["kind"], readonly CreateKind[]> = new Map([
  ["organization", ["account", "organizational-unit"]],
  ["organizational-unit", ["account", "organizational-unit"]],
  ["account", ["user", "group", "role", "s3-bucket"]],
]);

function kindsBeside({ kind }: Entity, direction: Direction): readonly CreateKind[] {
  if (direction === "up" || direction === "down")
    return kind === "role" ? ["policy", "role"] : ["policy"];
  if (direction === "left") return LEFT_OF.get(kind) ?? [];
  return RIGHT_OF.get(kind) ?? [];
}

const LEFT_OF: ReadonlyMap<Entity["kind"], readonly CreateKind[]> = new Map([
  ["group", WHO],
  ["role", [...WHO, "role"]],
  ["resource", ["role", "user", "group"]],
]);

const RIGHT_OF: ReadonlyMap<Entity["kind"], readonly CreateKind[]> = new Map([
  ["user", [...THROUGH, ...ON_WHAT]],
  ["group", ON_WHAT],
  ["role", [...ON_WHAT, ...WORKLOADS, "role"]],
  ["identity-provider", ["role"]],
]);

/** Those that a connection with the node can be made of. Nothing is offered that AWS has no word for. */
function joined(
  scenario: Scenario,
  id: string,
  direction: Direction,
  kinds: readonly CreateKind[],
): readonly Growth[] {
  return [...new Set(kinds)].flatMap((kind): readonly Growth[] => {
    const made = make(scenario, { type: "kind", kind, name: null }, { inside: id, at: null });
    if (!made.ok) return [];
    const connection = connectionWith(made.value, id, direction === "left" || kind === "policy");
    return connection === null
      ? []
      : [{ kind, made: made.value, connection, scenario: connection.scenario }];
  });
}

/** Lines lead to the right; a policy leads to what it is attached to. */
function connectionWith(made: Made, id: string, isSource: boolean): ConnectionChoice | null {
  const found = isSource
    ? connect(made.scenario, made.id, id)
    : connect(made.scenario, id, made.id);
  return found.ok ? (found.value[0] ?? null) : null;
}

function held(scenario: Scenario, id: string, kinds: readonly CreateKind[]): readonly Growth[] {
  return kinds.flatMap((kind): readonly Growth[] => {
    const made = make(scenario, { type: "kind", kind, name: null }, { inside: id, at: null });
    return made.ok
      ? [{ kind, made: made.value, connection: null, scenario: made.value.scenario }]
      : [];
  });
}
