import type { PolicyType } from "../iam/documents.ts";

/** How many characters AWS takes, and whether white space is among them. */
export interface PolicyQuota {
  readonly characters: number;
  readonly countsWhiteSpace: boolean;
}

/**
 * The quotas that belong to a place alone. What all inline policies of an identity may have together is
 * not among them: it depends on the others.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
 */
const QUOTAS: Readonly<Record<PolicyType, PolicyQuota | null>> = {
  identity: { characters: 6144, countsWhiteSpace: false },
  boundary: { characters: 6144, countsWhiteSpace: false },
  trust: { characters: 2048, countsWhiteSpace: false },
  session: { characters: 2048, countsWhiteSpace: true },
  scp: { characters: 10_240, countsWhiteSpace: true },
  rcp: { characters: 5120, countsWhiteSpace: true },
  "vpc-endpoint": { characters: 20_480, countsWhiteSpace: false },
  // Each service has its own, below.
  resource: null,
};

/**
 * What all inline policies of an identity may have together, white space not counted.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const INLINE_POLICY_QUOTAS = { user: 2048, group: 5120, role: 10_240 } as const;

/**
 * What the policy of a resource may have, for the services that state it.
 * https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html
 */
const RESOURCE_POLICY_QUOTAS: ReadonlyMap<string, number> = new Map([
  ["s3", 20_480],
  ["kms", 32_768],
  ["lambda", 20_480],
  ["secretsmanager", 20_480],
  ["dynamodb", 20_480],
]);

/** The quota of the policies of a service's resources, in characters; null where the service states none. */
export function resourcePolicyQuota(service: string): number | null {
  return RESOURCE_POLICY_QUOTAS.get(service) ?? null;
}

/** The quota of a policy's place; null where it depends on the service. */
export function policyQuota(type: PolicyType): PolicyQuota | null {
  return QUOTAS[type];
}

/**
 * A policy's size in characters as AWS counts it: without white space, but for SCPs, RCPs and session
 * policies, where every character counts.
 */
export function policySize(text: string, type: PolicyType = "identity"): number {
  if (QUOTAS[type]?.countsWhiteSpace === true) return text.length;
  let size = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && (code < 9 || code > 13)) size += 1;
  }
  return size;
}
