import { type Entity, type Identity, policyQuota, policySize } from "#core";
import type { PolicyText } from "./policy-text.ts";

/** How large a policy is, and how large it may be, in characters as AWS counts them. */
export interface PolicyUsage {
  readonly size: number;
  readonly quota: number;
  /** Whether all inline policies of the identity share the quota. */
  readonly shared: boolean;
}

/**
 * What all inline policies of an identity may have together, white space not counted.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const INLINE_QUOTAS = { user: 2048, group: 5120, role: 10_240 } as const;

/**
 * For the services that state it, what a resource's policy may have.
 * https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html
 */
const RESOURCE_QUOTAS: ReadonlyMap<string, number> = new Map([
  ["s3", 20_480],
  ["kms", 32_768],
  ["lambda", 20_480],
  ["secretsmanager", 20_480],
  ["dynamodb", 20_480],
]);

/** Null where AWS states no quota, and for what AWS manages. */
export function policyUsage(
  { text, type, location }: PolicyText,
  entities: ReadonlyMap<string, Entity>,
): PolicyUsage | null {
  if (location === null) return null;
  if (location.kind === "inline") {
    const usage = inlineUsage(entities.get(location.owner));
    if (usage !== null) return usage;
  }
  const quota =
    location.kind === "resource" && type === "resource"
      ? RESOURCE_QUOTAS.get(location.resource.split(":")[2] ?? "")
      : policyQuota(type)?.characters;
  return quota === undefined ? null : { size: policySize(text, type), quota, shared: false };
}

function inlineUsage(owner: Entity | undefined): PolicyUsage | null {
  if (owner?.kind === "user") return totalUsage(owner.user, INLINE_QUOTAS.user);
  if (owner?.kind === "group") return totalUsage(owner.group, INLINE_QUOTAS.group);
  if (owner?.kind === "role") return totalUsage(owner.role, INLINE_QUOTAS.role);
  return null;
}

function totalUsage({ inlinePolicies }: Identity, quota: number): PolicyUsage {
  const size = inlinePolicies.reduce((sum, { document }) => sum + policySize(document), 0);
  return { size, quota, shared: true };
}
