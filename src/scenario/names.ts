/** The longest names IAM takes: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const NAME_LIMITS = { user: 64, role: 64, group: 128, policy: 128 } as const;

/** Whether IAM takes this name for a user, group, role or policy. */
export function isAllowedName(kind: keyof typeof NAME_LIMITS, name: string): boolean {
  return name.length <= NAME_LIMITS[kind] && /^[\w+=,.@-]+$/.test(name);
}

/** Six parts, of which only region and account may be empty. */
export const ARN_SHAPE = /^arn:[^:]+:[^:]+:[^:]*:[^:]*:[\s\S]+$/;

/** `/`, or names between slashes: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
export const PATH_SHAPE = /^\/(?:[!-~]+\/)?$/;
