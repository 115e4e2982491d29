/** The words of `iam:SimulateCustomPolicy`, so that people can compare with the real thing. */
export type Decision = "allowed" | "explicitDeny" | "implicitDeny";

/** The policy types in the order the IAM User Guide's flow chart visits them. */
export const STAGES = [
  "explicit-deny",
  "resource-control-policies",
  "service-control-policies",
  "vpc-endpoint-policy",
  "block-public-access",
  "resource-based-policy",
  "identity-based-policies",
  "permissions-boundary",
  "session-policies",
] as const;

export type Stage = (typeof STAGES)[number];
