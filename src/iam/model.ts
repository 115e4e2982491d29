import type { AccountId, Partition } from "../arn/arn.ts";
import type { SavedRequest } from "./request.ts";

/**
 * A scenario in memory: the document of `docs/SCENARIO-FORMAT.md` with every default filled in.
 * Immutable; an edit makes a new one that shares what did not change.
 *
 * Records are keyed by text that people write: read them with `Object.entries` or `Object.hasOwn`,
 * never by plain indexing, so that a key named `__proto__` is only a key.
 */
export interface Scenario {
  readonly version: 1;
  readonly name: string;
  readonly description: string;
  readonly organizations: readonly Organization[];
  readonly accounts: readonly Account[];
  readonly requests: readonly SavedRequest[];
  /** Positions by entity id. What has none is laid out automatically. */
  readonly layout: Readonly<Record<string, Position>>;
  /** Free notes on the canvas, the lowest first. */
  readonly notes: readonly Note[];
  /** Ids of accounts and organizational units that are shown as a summary. */
  readonly collapsed: readonly string[];
}

/** What somebody wrote on the canvas beside what is in AWS. Canvas units. */
export interface Note extends Position {
  readonly id: string;
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** The source text of a policy, exactly as its author typed it, valid or not. */
export type PolicyText = string;

export interface NamedPolicy {
  readonly name: string;
  readonly document: PolicyText;
}

export type ControlPolicyType = "SERVICE_CONTROL_POLICY" | "RESOURCE_CONTROL_POLICY";

export interface ControlPolicy extends NamedPolicy {
  readonly type: ControlPolicyType;
}

/** Names of control policies attached at one level: a root, an organizational unit or an account. */
export interface ControlPolicyAttachments {
  readonly serviceControlPolicies: readonly string[];
  readonly resourceControlPolicies: readonly string[];
}

export interface Organization {
  readonly id: string;
  readonly managementAccountId: AccountId;
  readonly policies: readonly ControlPolicy[];
  readonly root: OrganizationalUnit;
}

/** The root has the same shape as an organizational unit. */
export interface OrganizationalUnit extends ControlPolicyAttachments {
  readonly id: string;
  readonly name: string;
  readonly accounts: readonly AccountId[];
  readonly organizationalUnits: readonly OrganizationalUnit[];
}

export interface Account extends ControlPolicyAttachments {
  readonly id: AccountId;
  readonly name: string;
  readonly alias: string | null;
  readonly partition: Partition;
  readonly users: readonly User[];
  readonly groups: readonly Group[];
  readonly roles: readonly Role[];
  readonly policies: readonly ManagedPolicy[];
  readonly identityProviders: readonly IdentityProvider[];
  readonly resources: readonly Resource[];
}

export type Tags = Readonly<Record<string, string>>;

/** What users, groups and roles have in common. */
export interface Identity {
  readonly name: string;
  readonly path: string;
  /** ARNs of managed policies, customer managed or AWS managed. */
  readonly attachedPolicies: readonly string[];
  readonly inlinePolicies: readonly NamedPolicy[];
}

export interface User extends Identity {
  readonly groups: readonly string[];
  readonly permissionsBoundary: string | null;
  readonly tags: Tags;
  readonly consoleAccess: boolean;
  readonly mfaDevices: number;
  readonly accessKeys: readonly AccessKey[];
}

export interface AccessKey {
  readonly id: string;
  readonly active: boolean;
  readonly ageDays: number;
}

export type Group = Identity;

export interface Role extends Identity {
  readonly assumeRolePolicyDocument: PolicyText;
  /** Seconds, 3600 to 43200. */
  readonly maxSessionDuration: number;
  readonly permissionsBoundary: string | null;
  readonly tags: Tags;
  /** The service principal a service-linked role belongs to; null for every other role. */
  readonly serviceLinkedFor: string | null;
}

/** A customer managed policy. */
export interface ManagedPolicy extends NamedPolicy {
  readonly path: string;
}

export type IdentityProvider =
  | { readonly type: "oidc"; readonly url: string; readonly clientIds: readonly string[] }
  | { readonly type: "saml"; readonly name: string };

export interface Resource {
  readonly arn: string;
  /** The resource-based policy, or a VPC endpoint's endpoint policy; null when there is none. */
  readonly policy: PolicyText | null;
  readonly tags: Tags;
  /** S3 only: `RestrictPublicBuckets`. */
  readonly blockPublicAccess: boolean;
  /** The role a workload (instance, function) acts with. */
  readonly role: string | null;
  readonly imds: "v1" | "v2" | null;
  /** KMS only: an AWS managed key. */
  readonly awsManaged: boolean;
}
