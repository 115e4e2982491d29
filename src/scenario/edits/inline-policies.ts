import { identityOf, isIdentity } from "../../iam/entity.ts";
import type { PolicyText, Scenario } from "../../iam/model.ts";
import type { PolicyLocation } from "../../iam/policy-location.ts";
import { isAllowedName } from "../names.ts";
import { EMPTY_POLICY, newResourcePolicy } from "./new-policy.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { uniqueName } from "./unique-name.ts";
import { findEntity, updateIdentity, updateResource } from "./update.ts";

export interface AddedPolicy {
  readonly scenario: Scenario;
  readonly location: PolicyLocation;
}

/** Adds an inline policy to a user, group or role; its name is made unique. */
export function addInlinePolicy(
  scenario: Scenario,
  owner: string,
  wanted = "policy",
  document: PolicyText = EMPTY_POLICY,
): EditResult<AddedPolicy> {
  const entity = findEntity(scenario, owner);
  if (!isIdentity(entity)) {
    return refuse("not-found", { id: owner });
  }
  if (entity.kind === "role" && entity.role.serviceLinkedFor !== null) {
    return refuse("service-linked-role", { service: entity.role.serviceLinkedFor });
  }
  const { inlinePolicies } = identityOf(entity);
  const name = uniqueName(
    wanted,
    inlinePolicies.map((policy) => policy.name),
  );
  if (!isAllowedName("policy", name)) {
    return refuse("name-not-allowed", { name });
  }
  return accept({
    scenario: updateIdentity(scenario, entity, {
      inlinePolicies: [...inlinePolicies, { name, document }],
    }),
    location: { kind: "inline", owner, name },
  });
}

/** Gives a resource its resource-based policy, or a VPC endpoint its endpoint policy. */
export function addResourcePolicy(
  scenario: Scenario,
  arn: string,
  document?: PolicyText,
): EditResult<AddedPolicy> {
  const entity = findEntity(scenario, arn);
  if (entity?.kind !== "resource") {
    return refuse("not-found", { id: arn });
  }
  if (entity.resource.policy !== null) {
    return refuse("name-taken", { name: arn });
  }
  return accept({
    scenario: updateResource(scenario, entity, {
      policy: document ?? newResourcePolicy(entity.account, arn),
    }),
    location: { kind: "resource", resource: arn },
  });
}

/** Renames an inline policy. */
export function renameInlinePolicy(
  scenario: Scenario,
  { owner, name }: { readonly owner: string; readonly name: string },
  newName: string,
): EditResult<AddedPolicy> {
  const entity = findEntity(scenario, owner);
  if (!isIdentity(entity)) {
    return refuse("not-found", { id: owner });
  }
  const { inlinePolicies } = identityOf(entity);
  if (!isAllowedName("policy", newName)) {
    return refuse("name-not-allowed", { name: newName });
  }
  const others = inlinePolicies.filter((policy) => policy.name !== name);
  if (others.some((policy) => policy.name === newName)) {
    return refuse("name-taken", { name: newName });
  }
  const renamed = inlinePolicies.map((policy) =>
    policy.name === name ? { name: newName, document: policy.document } : policy,
  );
  return accept({
    scenario: updateIdentity(scenario, entity, { inlinePolicies: renamed }),
    location: { kind: "inline", owner, name: newName },
  });
}
