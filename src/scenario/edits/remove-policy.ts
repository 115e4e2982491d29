import { identityOf, isIdentity } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import type { PolicyLocation } from "../../iam/policy-location.ts";
import type { SessionParameters } from "../../iam/request.ts";
import { removeControlPolicy } from "./control-policies.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { removeEntity } from "./remove-entity.ts";
import { replaceRequest } from "./requests.ts";
import { findEntity, updateIdentity, updateResource } from "./update.ts";

/**
 * Removes the policy at a location, with its attachments where it has some. A role cannot be without its trust
 * policy. `requestIndex` says which request a session policy belongs to.
 */
export function removePolicy(
  scenario: Scenario,
  location: PolicyLocation,
  requestIndex = 0,
): EditResult {
  switch (location.kind) {
    case "inline":
      return removeInline(scenario, location.owner, location.name);
    case "managed": {
      const removed = removeEntity(scenario, location.arn);
      return removed.ok ? accept(removed.value.scenario) : removed;
    }
    case "trust":
      return refuse("role-needs-trust-policy", { id: location.role });
    case "resource": {
      const entity = findEntity(scenario, location.resource);
      return entity?.kind === "resource"
        ? accept(updateResource(scenario, entity, { policy: null }))
        : refuse("not-found", { id: location.resource });
    }
    case "control":
      return removeControlPolicy(scenario, location.organization, location.type, location.name);
    case "session":
      return accept(removeSession(scenario, location, requestIndex));
  }
}

function removeInline(scenario: Scenario, owner: string, name: string): EditResult {
  const entity = findEntity(scenario, owner);
  if (!isIdentity(entity)) {
    return refuse("not-found", { id: owner });
  }
  const inlinePolicies = identityOf(entity).inlinePolicies.filter((policy) => policy.name !== name);
  return accept(updateIdentity(scenario, entity, { inlinePolicies }));
}

function removeSession(
  scenario: Scenario,
  { hop, index }: Extract<PolicyLocation, { readonly kind: "session" }>,
  requestIndex: number,
): Scenario {
  return replaceRequest(scenario, requestIndex, (request) => {
    if (hop === null) {
      const session = request.session ?? null;
      return session === null ? request : { ...request, session: without(session, index) };
    }
    const assume = request.assume?.map((each, place) =>
      place === hop ? without(each, index) : each,
    );
    return assume === undefined ? request : { ...request, assume };
  });
}

function without<Session extends SessionParameters>(session: Session, index: number): Session {
  const sessionPolicies = session.sessionPolicies?.filter((_, place) => place !== index);
  return sessionPolicies === undefined ? session : { ...session, sessionPolicies };
}
