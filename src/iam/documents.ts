import type { DocumentId } from "../text/source.ts";
import { type Entity, listEntities } from "./entity.ts";
import type { ControlPolicyType, NamedPolicy, PolicyText, Scenario } from "./model.ts";
import { documentIdOf, type PolicyLocation } from "./policy-location.ts";

/** The kinds of policy AWS tells apart; each allows other elements and has other limits. */
export type PolicyType =
  | "identity"
  | "resource"
  | "trust"
  | "boundary"
  | "session"
  | "scp"
  | "rcp"
  | "vpc-endpoint";

/** A policy text of the scenario, with its place. */
export interface PolicyDocument {
  readonly id: DocumentId;
  readonly location: PolicyLocation;
  readonly type: PolicyType;
  readonly name: string;
  /** Id of the entity that carries it. */
  readonly owner: string;
  readonly text: PolicyText;
}

/** Every policy text in the scenario, in the order of its entities. AWS managed policies are not in it. */
export function listDocuments(scenario: Scenario): readonly PolicyDocument[] {
  return listEntities(scenario).flatMap(documentsOf);
}

/** The policy texts one entity carries itself: not what is attached to it by ARN. */
export function documentsOf(entity: Entity): readonly PolicyDocument[] {
  switch (entity.kind) {
    case "organization":
      return entity.organization.policies.map((policy) =>
        document(
          {
            kind: "control",
            organization: entity.id,
            type: policy.type,
            name: policy.name,
          },
          controlPolicyType(policy.type),
          policy.name,
          entity.id,
          policy.document,
        ),
      );
    case "user":
      return inlineDocuments(entity.id, entity.user.inlinePolicies);
    case "group":
      return inlineDocuments(entity.id, entity.group.inlinePolicies);
    case "role":
      return [
        document(
          { kind: "trust", role: entity.id },
          "trust",
          "Trust policy",
          entity.id,
          entity.role.assumeRolePolicyDocument,
        ),
        ...inlineDocuments(entity.id, entity.role.inlinePolicies),
      ];
    case "policy":
      return [
        document(
          { kind: "managed", arn: entity.id },
          "identity",
          entity.policy.name,
          entity.id,
          entity.policy.document,
        ),
      ];
    case "resource": {
      const { policy, arn } = entity.resource;
      return policy === null
        ? []
        : [
            document(
              { kind: "resource", resource: arn },
              arn.includes(":vpc-endpoint/") ? "vpc-endpoint" : "resource",
              "Resource-based policy",
              entity.id,
              policy,
            ),
          ];
    }
    case "organizational-unit":
    case "account":
    case "identity-provider":
      return [];
  }
}

function inlineDocuments(owner: string, policies: readonly NamedPolicy[]): PolicyDocument[] {
  return policies.map((policy) =>
    document(
      { kind: "inline", owner, name: policy.name },
      "identity",
      policy.name,
      owner,
      policy.document,
    ),
  );
}

function controlPolicyType(type: ControlPolicyType): PolicyType {
  return type === "SERVICE_CONTROL_POLICY" ? "scp" : "rcp";
}

function document(
  location: PolicyLocation,
  type: PolicyType,
  name: string,
  owner: string,
  text: PolicyText,
): PolicyDocument {
  return { id: documentIdOf(location), location, type, name, owner, text };
}
