import {
  type Entity,
  resourceName,
  type EntityOf,
  type IdentityEntity,
  isIdentity,
} from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import type { PolicyLocation } from "../../iam/policy-location.ts";
import { connectWorkload } from "./connect-workload.ts";
import { type Connection, type ConnectionChoice, firstOf } from "./connection.ts";
import { addInlinePolicy } from "./inline-policies.ts";
import { newResourcePolicy, printPolicy } from "./new-policy.ts";
import { addStatement } from "./policy-text.ts";
import { principalElement } from "./principal-element.ts";
import { hasResourcePolicy, readStatements } from "./read-actions.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { setDocument } from "./set-document.ts";
import { workloadService } from "./workload.ts";

/**
 * Anything → resource. A role to a workload is what it acts with. Otherwise the line means that one may read:
 * by an inline policy, by the resource-based policy, or by both, as it takes across accounts.
 */
export function connectToResource(
  scenario: Scenario,
  fromId: string,
  from: Entity | null,
  resource: EntityOf<"resource">,
): Connection {
  if (from?.kind === "role" && workloadService(resource.id) !== null) {
    const workload = connectWorkload(scenario, from, resource);
    const read = connectToRead(scenario, fromId, from, resource);
    if (!workload.ok) {
      const isDone = workload.error.code === "already-connected";
      return read.ok && !isDone ? read : workload;
    }
    return read.ok ? accept([...workload.value, ...read.value]) : workload;
  }
  return connectToRead(scenario, fromId, from, resource);
}

function connectToRead(
  scenario: Scenario,
  fromId: string,
  from: Entity | null,
  resource: EntityOf<"resource">,
): Connection {
  if (from?.kind === "group" && from.account.id !== resource.account.id) {
    return refuse("group-as-principal");
  }
  if (readStatements(resource.id, "identity").length === 0) {
    return isReader(from)
      ? refuse("no-read-action", { id: resource.id })
      : refuse("no-such-connection");
  }
  const byResource = grantByResource(scenario, fromId, from, resource);
  if (!isIdentity(from)) {
    return firstOf(byResource);
  }
  const byIdentity = grantByIdentity(scenario, from, resource);
  if (from.kind === "group") {
    return firstOf(byIdentity);
  }
  const byBoth = grantByBoth(byResource, from, resource);
  return from.account.id === resource.account.id
    ? firstOf(byIdentity, byResource)
    : firstOf(byBoth, byIdentity, byResource);
}

/** Whether it is somebody who could read at all. */
function isReader(from: Entity | null): boolean {
  return from === null || isIdentity(from) || from.kind === "account";
}

function grantByIdentity(
  scenario: Scenario,
  identity: IdentityEntity,
  resource: EntityOf<"resource">,
): EditResult<ConnectionChoice> {
  const statements = readStatements(resource.id, "identity").map(({ Action, Resource }) => ({
    Effect: "Allow",
    Action,
    Resource,
  }));
  const name = `Read-${resourceName(resource.id)}`.replace(/[^\w+=,.@-]+/g, "-").slice(0, 100);
  const added = addInlinePolicy(scenario, identity.id, name, printPolicy(statements));
  return added.ok
    ? accept({
        kind: "identity-grant",
        from: identity.id,
        to: resource.id,
        writes: [added.value.location],
        scenario: added.value.scenario,
      })
    : added;
}

function grantByResource(
  scenario: Scenario,
  fromId: string,
  from: Entity | null,
  { id, account, resource }: EntityOf<"resource">,
): EditResult<ConnectionChoice> {
  const element = principalElement(fromId, from);
  if (element === null || from?.kind === "identity-provider" || !hasResourcePolicy(id)) {
    return refuse(from?.kind === "group" ? "group-as-principal" : "no-such-connection");
  }
  let text: string | null = resource.policy ?? newResourcePolicy(account, id);
  for (const statement of readStatements(id, "resource")) {
    text =
      text === null
        ? null
        : addStatement(text, { Effect: "Allow", Principal: element.Principal, ...statement });
  }
  if (text === null) {
    return refuse("policy-text-not-json", { id });
  }
  const location: PolicyLocation = { kind: "resource", resource: id };
  return accept({
    kind: "resource-grant",
    from: fromId,
    to: id,
    writes: [location],
    scenario: setDocument(scenario, location, text),
  });
}

function grantByBoth(
  byResource: EditResult<ConnectionChoice>,
  identity: IdentityEntity,
  resource: EntityOf<"resource">,
): EditResult<ConnectionChoice> {
  if (!byResource.ok) {
    return byResource;
  }
  const both = grantByIdentity(byResource.value.scenario, identity, resource);
  return both.ok
    ? accept({
        ...both.value,
        kind: "identity-and-resource-grant",
        writes: [...both.value.writes, ...byResource.value.writes],
      })
    : both;
}
