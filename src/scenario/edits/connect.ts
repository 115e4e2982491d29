import { type Entity, type EntityKind, listEntities, isIdentity } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import { isAwsManagedPolicy } from "../aws-managed.ts";
import { connectPolicy, whyNoBoundary } from "./connect-policy.ts";
import { connectToResource } from "./connect-resource.ts";
import { connectToRole } from "./connect-role.ts";
import { type Connection, type ConnectionKind, firstOf } from "./connection.ts";
import { addMembership } from "./memberships.ts";
import { moveAccount } from "./move-account.ts";
import { principalElement } from "./principal-element.ts";
import { accept, type EditResult, refuse, type Refusal } from "./refusal.ts";
import { findEntity } from "./update.ts";
import { whyUnconnected } from "./why-unconnected.ts";

/**
 * What a line from one entity to another can mean, and the scenario that each meaning makes; or why AWS has no
 * word for it. Either end may also be an AWS managed policy's ARN, a service principal or `anonymous`. Where only
 * one direction makes sense, a line drawn the other way means the same.
 */
export function connect(scenario: Scenario, fromId: string, toId: string): Connection {
  if (fromId === toId) {
    return refuse("same-entity");
  }
  const from: End = { id: fromId, entity: findEntity(scenario, fromId) };
  const to: End = { id: toId, entity: findEntity(scenario, toId) };
  const missing = [from, to].find(({ id, entity }) => entity === null && !isOutside(id));
  if (missing !== undefined) {
    return refuse("not-found", { id: missing.id });
  }
  const forwards = connectForwards(scenario, from, to);
  if (forwards.ok || forwards.error.code !== "no-such-connection") {
    return forwards;
  }
  const backwards = connectForwards(scenario, to, from);
  return backwards.ok || backwards.error.code !== "no-such-connection"
    ? backwards
    : refuse(whyUnconnected(kindOf(from), kindOf(to)));
}

interface End {
  readonly id: string;
  /** Null for what is outside the scenario. */
  readonly entity: Entity | null;
}

function kindOf({ id, entity }: End): EntityKind | null {
  return isAwsManagedPolicy(id) ? "policy" : (entity?.kind ?? null);
}

function isOutside(id: string): boolean {
  return isAwsManagedPolicy(id) || principalElement(id, null) !== null;
}

function connectForwards(scenario: Scenario, from: End, to: End): Connection {
  if (to.entity === null) {
    return refuse("no-such-connection");
  }
  return from.entity?.kind === "policy" || isAwsManagedPolicy(from.id)
    ? fromPolicy(scenario, from.id, to.entity)
    : connectEntities(scenario, from.id, from.entity, to.entity);
}

function fromPolicy(scenario: Scenario, policyArn: string, to: Entity): Connection {
  if (isIdentity(to)) {
    return connectPolicy(scenario, policyArn, to);
  }
  return refuse(to.kind === "resource" ? "managed-policy-on-resource" : "no-such-connection");
}

function connectEntities(
  scenario: Scenario,
  fromId: string,
  from: Entity | null,
  to: Entity,
): Connection {
  switch (to.kind) {
    case "role":
      return connectToRole(scenario, fromId, from, to);
    case "resource":
      return connectToResource(scenario, fromId, from, to);
    case "group":
      return connectToGroup(scenario, from, to);
    case "organization":
      return connectToUnit(scenario, from, to.organization.root.id, to.id);
    case "organizational-unit":
      return connectToUnit(scenario, from, to.id, to.id);
    case "user":
    case "policy":
    case "account":
    case "identity-provider":
      return refuse("no-such-connection");
  }
}

function connectToGroup(scenario: Scenario, from: Entity | null, to: Entity): Connection {
  if (from?.kind === "group") {
    return refuse("groups-cannot-contain-groups");
  }
  if (from?.kind !== "user") {
    return refuse("no-such-connection");
  }
  const edited = addMembership(scenario, from.id, to.id);
  return single("membership", from.id, to.id, edited);
}

function connectToUnit(
  scenario: Scenario,
  from: Entity | null,
  unitId: string,
  toId: string,
): Connection {
  if (from?.kind !== "account") {
    return refuse("no-such-connection");
  }
  const here = listEntities(scenario).some(
    (entity) =>
      entity.kind === "organizational-unit" &&
      entity.id === unitId &&
      entity.unit.accounts.includes(from.id),
  );
  return here
    ? refuse("already-connected")
    : single("organization-member", from.id, toId, moveAccount(scenario, from.id, unitId));
}

function single(kind: ConnectionKind, from: string, to: string, edited: EditResult): Connection {
  return firstOf(
    edited.ok ? accept({ kind, from, to, writes: [], scenario: edited.value }) : edited,
  );
}

/** Why a managed policy can be attached to an identity and yet not be its boundary; null for all other pairs. */
export function refusedBoundary(scenario: Scenario, fromId: string, toId: string): Refusal | null {
  const [from, to] = [findEntity(scenario, fromId), findEntity(scenario, toId)];
  const isPolicy = (id: string, entity: Entity | null) =>
    entity?.kind === "policy" || isAwsManagedPolicy(id);
  if (isIdentity(to) && isPolicy(fromId, from)) return whyNoBoundary(fromId, to);
  return isIdentity(from) && isPolicy(toId, to) ? whyNoBoundary(toId, from) : null;
}

/** Every entity that this one can be connected to, in the scenario's order. */
export function listConnectable(scenario: Scenario, fromId: string): readonly Entity[] {
  return listEntities(scenario).filter(({ id }) => connect(scenario, fromId, id).ok);
}
