import type { PolicyType } from "../iam/documents.ts";

/** Attached to a user, group, role or session: who it is about is never written in it. */
export const PRINCIPAL_LESS: readonly PolicyType[] = ["identity", "boundary", "session"];

/** Stored by IAM, STS or Organizations, which hold them to IAM's own grammar. */
export const STRICT: readonly PolicyType[] = ["identity", "boundary", "session", "scp", "rcp"];

/** Kept by IAM and STS, whose API takes no other characters. */
export const KEPT_BY_IAM: readonly PolicyType[] = ["identity", "boundary", "session", "trust"];

/** Attached to what is asked for: says who may ask. */
export const WITH_PRINCIPAL: readonly PolicyType[] = ["resource", "trust", "rcp", "vpc-endpoint"];

/** Attached to a resource that is no role. */
export const ON_RESOURCES: readonly PolicyType[] = ["resource", "vpc-endpoint"];

export const EVERYWHERE: readonly PolicyType[] = [
  "identity",
  "resource",
  "trust",
  "boundary",
  "session",
  "scp",
  "rcp",
  "vpc-endpoint",
];
