import {
  type Entity,
  type Identity,
  INLINE_POLICY_QUOTAS,
  policyQuota,
  policySize,
  resourcePolicyQuota,
} from "#core";
import type { PolicyText } from "./policy-text.ts";

/** How large a policy is, and how large it may be, in characters as AWS counts them. */
export interface PolicyUsage {
  readonly size: number;
  readonly quota: number;
  /** Whether all inline policies of the identity share the quota. */
  readonly shared: boolean;
}

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
      ? resourcePolicyQuota(location.resource.split(":")[2] ?? "")
      : (policyQuota(type)?.characters ?? null);
  return quota === null ? null : { size: policySize(text, type), quota, shared: false };
}

function inlineUsage(owner: Entity | undefined): PolicyUsage | null {
  if (owner?.kind === "user") return totalUsage(owner.user, INLINE_POLICY_QUOTAS.user);
  if (owner?.kind === "group") return totalUsage(owner.group, INLINE_POLICY_QUOTAS.group);
  if (owner?.kind === "role") return totalUsage(owner.role, INLINE_POLICY_QUOTAS.role);
  return null;
}

function totalUsage({ inlinePolicies }: Identity, quota: number): PolicyUsage {
  const size = inlinePolicies.reduce((sum, { document }) => sum + policySize(document), 0);
  return { size, quota, shared: true };
}
