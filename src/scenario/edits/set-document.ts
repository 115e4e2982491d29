import { identityOf, isIdentity } from "../../iam/entity.ts";
import type { NamedPolicy, PolicyText, Scenario } from "../../iam/model.ts";
import type { PolicyLocation } from "../../iam/policy-location.ts";
import type { SavedRequest, SessionParameters } from "../../iam/request.ts";
import { replaceRequest } from "./requests.ts";
import {
  findEntity,
  replace,
  updateAccount,
  updateIdentity,
  updateOrganization,
  updateResource,
  updateRole,
} from "./update.ts";

/**
 * Puts another text in a policy's place. A location that leads nowhere, or to a policy of AWS's own, changes
 * nothing. `requestIndex` says which request a session policy belongs to.
 */
export function setDocument(
  scenario: Scenario,
  location: PolicyLocation,
  text: PolicyText,
  requestIndex = 0,
): Scenario {
  switch (location.kind) {
    case "inline":
      return setInline(scenario, location.owner, location.name, text);
    case "managed":
      return setManaged(scenario, location.arn, text);
    case "trust": {
      const entity = findEntity(scenario, location.role);
      return entity?.kind === "role"
        ? updateRole(scenario, entity, { assumeRolePolicyDocument: text })
        : scenario;
    }
    case "resource": {
      const entity = findEntity(scenario, location.resource);
      return entity?.kind === "resource"
        ? updateResource(scenario, entity, { policy: text })
        : scenario;
    }
    case "control":
      return setControl(scenario, location, text);
    case "session":
      return replaceRequest(scenario, requestIndex, (request) =>
        setSession(request, location, text),
      );
  }
}

function setInline(scenario: Scenario, owner: string, name: string, text: PolicyText): Scenario {
  const entity = findEntity(scenario, owner);
  if (!isIdentity(entity)) {
    return scenario;
  }
  const inlinePolicies = withDocument(
    identityOf(entity).inlinePolicies,
    text,
    (policy) => policy.name === name,
  );
  return updateIdentity(scenario, entity, { inlinePolicies });
}

function setManaged(scenario: Scenario, arn: string, text: PolicyText): Scenario {
  const entity = findEntity(scenario, arn);
  if (entity?.kind !== "policy") {
    return scenario;
  }
  const policies = replace(entity.account.policies, entity.policy, {
    ...entity.policy,
    document: text,
  });
  return updateAccount(scenario, entity.account, { policies });
}

function setControl(
  scenario: Scenario,
  { organization: id, type, name }: Extract<PolicyLocation, { readonly kind: "control" }>,
  text: PolicyText,
): Scenario {
  const organization = scenario.organizations.find((other) => other.id === id);
  if (organization === undefined) {
    return scenario;
  }
  const policies = withDocument(
    organization.policies,
    text,
    (policy) => policy.type === type && policy.name === name,
  );
  return updateOrganization(scenario, organization, { policies });
}

function withDocument<Policy extends NamedPolicy>(
  policies: readonly Policy[],
  document: PolicyText,
  isMeant: (policy: Policy) => boolean,
): readonly Policy[] {
  const policy = policies.find(isMeant);
  return policy === undefined ? policies : replace(policies, policy, { ...policy, document });
}

function setSession(
  request: SavedRequest,
  { hop, index }: Extract<PolicyLocation, { readonly kind: "session" }>,
  text: PolicyText,
): SavedRequest {
  if (hop === null) {
    const session = request.session ?? null;
    return session === null
      ? request
      : { ...request, session: withSessionPolicy(session, index, text) };
  }
  const assume = request.assume?.map((each, place) =>
    place === hop ? withSessionPolicy(each, index, text) : each,
  );
  return assume === undefined ? request : { ...request, assume };
}

function withSessionPolicy<Session extends SessionParameters>(
  session: Session,
  index: number,
  text: PolicyText,
): Session {
  const sessionPolicies = session.sessionPolicies?.map((policy, place) =>
    place === index ? text : policy,
  );
  return sessionPolicies === undefined ? session : { ...session, sessionPolicies };
}
