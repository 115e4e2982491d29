/**
 * What STS calls may pass.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const STS_LIMITS = {
  /** Seconds, for every call that makes a session. */
  leastDuration: 900,
  defaultDuration: 3600,
  roleDuration: 43_200,
  chainedDuration: 3600,
  /** Seconds; GetFederationToken and GetSessionToken. */
  tokenDuration: 129_600,
  defaultTokenDuration: 43_200,
  /** With the root user's credentials. */
  rootTokenDuration: 3600,
  /** Seconds a role can be set to. */
  leastRoleMaximum: 3600,
  tags: 50,
  tagKey: 128,
  tagValue: 256,
  /** Characters of all session policies of a call together. */
  sessionPolicies: 2048,
  managedSessionPolicies: 10,
  packedPolicyPercent: 100,
} as const;
