import { identityOf, type IdentityEntity, isIdentity } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import { isAwsManagedPolicy } from "../aws-managed.ts";
import { accept, type EditResult, refuse, type Refusal } from "./refusal.ts";
import { findEntity, updateIdentity, updateRole, updateUser } from "./update.ts";

/** Attaches a managed policy, AWS's or the account's own, to a user, group or role. */
export function attachPolicy(
  scenario: Scenario,
  identityArn: string,
  policyArn: string,
): EditResult {
  const entity = findEntity(scenario, identityArn);
  if (!isIdentity(entity)) {
    return refuse("not-found", { id: identityArn });
  }
  const refusal = whyNotAttachable(scenario, entity, policyArn);
  if (refusal !== null) {
    return { ok: false, error: refusal };
  }
  const { attachedPolicies } = identityOf(entity);
  return attachedPolicies.includes(policyArn)
    ? refuse("already-connected")
    : accept(
        updateIdentity(scenario, entity, { attachedPolicies: [...attachedPolicies, policyArn] }),
      );
}

export function detachPolicy(
  scenario: Scenario,
  identityArn: string,
  policyArn: string,
): EditResult {
  const entity = findEntity(scenario, identityArn);
  if (!isIdentity(entity)) {
    return refuse("not-found", { id: identityArn });
  }
  const attachedPolicies = identityOf(entity).attachedPolicies.filter((arn) => arn !== policyArn);
  return accept(updateIdentity(scenario, entity, { attachedPolicies }));
}

/** Sets the permissions boundary of a user or role, or takes it away. Groups have none. */
export function setBoundary(
  scenario: Scenario,
  identityArn: string,
  policyArn: string | null,
): EditResult {
  const entity = findEntity(scenario, identityArn);
  if (entity?.kind !== "user" && entity?.kind !== "role") {
    return refuse("not-found", { id: identityArn });
  }
  const refusal = policyArn === null ? null : whyNotAttachable(scenario, entity, policyArn);
  if (refusal !== null) {
    return { ok: false, error: refusal };
  }
  const fields = { permissionsBoundary: policyArn };
  return accept(
    entity.kind === "user"
      ? updateUser(scenario, entity, fields)
      : updateRole(scenario, entity, fields),
  );
}

/** Why AWS would not attach this managed policy to this identity; null when it would. */
function whyNotAttachable(
  scenario: Scenario,
  entity: IdentityEntity,
  policyArn: string,
): Refusal | null {
  if (entity.kind === "role" && entity.role.serviceLinkedFor !== null) {
    return { code: "service-linked-role", data: { service: entity.role.serviceLinkedFor } };
  }
  if (isAwsManagedPolicy(policyArn)) {
    return null;
  }
  const policy = findEntity(scenario, policyArn);
  if (policy?.kind !== "policy") {
    return { code: "not-found", data: { id: policyArn } };
  }
  return policy.account.id === entity.account.id
    ? null
    : { code: "policy-of-another-account", data: { account: policy.account.id } };
}
