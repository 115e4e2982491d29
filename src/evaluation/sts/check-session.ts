import type { Reason } from "../reason.ts";
import type { Tag } from "../request/normal-request.ts";
import { STS_LIMITS } from "./limits.ts";

/** What a session brings to the next one that is made with it. */
export interface Inheritance {
  readonly tags: readonly Tag[];
  readonly sourceIdentity: string | null;
}

/** Session tags that persist: those that were set transitive. */
export function transitiveTags(
  tags: readonly Tag[],
  transitiveKeys: ReadonlySet<string>,
): readonly Tag[] {
  return tags.filter(({ key }) => transitiveKeys.has(key.toLowerCase()));
}

/**
 * Inherited tags cannot be passed again, and a source identity cannot be changed.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_role-chaining
 */
export function checkInheritance(
  inherited: Inheritance,
  passed: { readonly tags: readonly Tag[]; readonly sourceIdentity: string | null },
): Reason | null {
  const keys = new Set(inherited.tags.map(({ key }) => key.toLowerCase()));
  const again = passed.tags.find(({ key }) => keys.has(key.toLowerCase()));
  if (again !== undefined) return { code: "transitive-tag-inherited", key: again.key };
  const { sourceIdentity } = inherited;
  const isChanged =
    sourceIdentity !== null &&
    passed.sourceIdentity !== null &&
    passed.sourceIdentity !== sourceIdentity;
  return isChanged ? { code: "source-identity-immutable", value: sourceIdentity } : null;
}

/**
 * How long a role's session may last: a chained one an hour at most, whatever the role says.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage-assume.html
 */
export function checkRoleDuration(
  seconds: number | null,
  {
    maxSessionDuration,
    isChained,
  }: { readonly maxSessionDuration: number; readonly isChained: boolean },
): Reason | null {
  if (seconds === null) return null;
  if (isChained && seconds > STS_LIMITS.chainedDuration) {
    return { code: "duration-over-chaining-maximum", seconds };
  }
  if (seconds <= maxSessionDuration) return null;
  return { code: "duration-over-role-maximum", seconds, most: maxSessionDuration };
}

/** Null when STS takes the duration and the name of a GetFederationToken call. */
export function checkFederationToken(call: {
  readonly name: string | null;
  readonly durationSeconds: number | null;
}): Reason | null {
  const { name, durationSeconds } = call;
  if (name !== null && !/^[\w+=,.@-]{2,32}$/.test(name)) {
    return { code: "session-name-not-valid", name };
  }
  return checkTokenDuration(durationSeconds);
}

function checkTokenDuration(seconds: number | null): Reason | null {
  const { leastDuration: least, tokenDuration: most } = STS_LIMITS;
  if (seconds === null || (seconds >= least && seconds <= most)) return null;
  return { code: "duration-out-of-range", seconds, least, most };
}

/**
 * Seconds a token of GetFederationToken or GetSessionToken lasts. The root user's last an hour.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html
 */
export function tokenDuration(seconds: number | null, isRoot: boolean): number {
  const asked = seconds ?? STS_LIMITS.defaultTokenDuration;
  return isRoot ? Math.min(asked, STS_LIMITS.rootTokenDuration) : asked;
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
export function checkMaxSessionDuration(seconds: number): Reason | null {
  const { leastRoleMaximum: least, roleDuration: most } = STS_LIMITS;
  if (seconds >= least && seconds <= most) return null;
  return { code: "duration-out-of-range", seconds, least, most };
}
