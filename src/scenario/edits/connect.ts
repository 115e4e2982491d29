import { type Entity, listEntities } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import { isAwsManagedPolicy } from "../aws-managed.ts";
import { connectPolicy } from "./connect-policy.ts";
import { connectToResource } from "./connect-resource.ts";
import { connectToRole } from "./connect-role.ts";
import { connectWorkload } from "./connect-workload.ts";
import { type Connection, type ConnectionKind, firstOf } from "./connection.ts";
import { addMembership } from "./memberships.ts";
import { moveAccount } from "./move-account.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { findEntity, isIdentity } from "./update.ts";

/**
 * What a line from one entity to another can mean, and the scenario that each meaning makes; or why AWS has no
 * word for it. `fromId` may also be an AWS managed policy's ARN, a service principal or `anonymous`; `toId` is
 * an entity. Where only one direction makes sense, a line drawn the other way means the same.
 */
export function connect(scenario: Scenario, fromId: string, toId: string): Connection {
  if (fromId === toId) {
    return refuse("same-entity");
  }
  const from = findEntity(scenario, fromId);
  const to = findEntity(scenario, toId);
  if (to === null) {
    return isAwsManagedPolicy(toId) && isIdentity(from)
      ? connectPolicy(scenario, toId, from)
      : refuse("not-found", { id: toId });
  }
  if (from?.kind === "policy" || isAwsManagedPolicy(fromId)) {
    return fromPolicy(scenario, fromId, to);
  }
  return connectEntities(scenario, fromId, from, to);
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
      return from?.kind === "resource"
        ? connectWorkload(scenario, to, from)
        : connectToRole(scenario, fromId, from, to);
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
      return connectBackwards(scenario, from, to);
  }
}

/** Lines that were drawn from what they usually lead to. */
function connectBackwards(scenario: Scenario, from: Entity | null, to: Entity): Connection {
  if (to.kind === "policy") {
    return from === null ? refuse("no-such-connection") : fromPolicy(scenario, to.id, from);
  }
  if (to.kind === "user" && from?.kind === "group") {
    return connectToGroup(scenario, to, from);
  }
  return to.kind === "account" && from?.kind === "organizational-unit"
    ? connectToUnit(scenario, to, from.id, from.id)
    : refuse("no-such-connection");
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

/** Every entity that this one can be connected to, in the scenario's order. */
export function listConnectable(scenario: Scenario, fromId: string): readonly Entity[] {
  return listEntities(scenario).filter(({ id }) => connect(scenario, fromId, id).ok);
}
