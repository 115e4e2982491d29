import type { DocumentId } from "#core";

/** How an entity has a policy. */
export const POLICY_ROLES = [
  "trust",
  "inline",
  "attached",
  "boundary",
  "resource",
  "scp",
  "rcp",
] as const;
export type PolicyRole = (typeof POLICY_ROLES)[number];

/** A policy in one of its places: what an action at the place `policy` is about. */
export interface PolicyInPlace {
  readonly documentId: DocumentId;
  /** Id of the entity that has it. */
  readonly owner: string;
  readonly role: PolicyRole;
  /** An ARN, or a name for inline and control policies. */
  readonly reference: string;
  readonly name: string;
}

/** The ids of an action's target. */
export function policyIds(policy: PolicyInPlace): readonly string[] {
  return [policy.documentId, policy.owner, policy.role, policy.reference, policy.name];
}

/** Back from the ids; null when they are of something else. */
export function readPolicyIds(ids: readonly string[]): PolicyInPlace | null {
  const [documentId, owner, named, reference, name] = ids;
  const role = POLICY_ROLES.find((candidate) => candidate === named);
  return documentId === undefined ||
    owner === undefined ||
    role === undefined ||
    reference === undefined ||
    name === undefined
    ? null
    : { documentId, owner, role, reference, name };
}
