import type { AccountId } from "../../arn/arn.ts";
import type { AccountWorld } from "../compile/account.ts";
import type { RoleWorld, UserWorld } from "../compile/identity.ts";
import type { Caller, SessionState } from "./caller.ts";
import { ANYONE, callerName, GRANT } from "./caller-name.ts";

/** Whose caller it is: an account by its id, and what the scenario knows of it. */
export interface CallerHome {
  readonly partition: string;
  readonly account: AccountId;
  readonly home: AccountWorld | null;
}

/**
 * An IAM user. In a resource-based policy its ARN is a grant to the user itself, which implicit
 * denies elsewhere do not touch.
 */
export function userCaller(
  at: CallerHome,
  arn: string,
  user: UserWorld | null,
  session: SessionState | null,
): Caller {
  return {
    kind: "user",
    id: arn,
    principalArn: arn,
    ...at,
    identity: user,
    hasFullAccess: false,
    names: [callerName("AWS", arn, GRANT.whole), ANYONE, accountName(at, GRANT.account)],
    hasBoundary: user?.hasBoundary ?? false,
    isServiceLinked: false,
    session,
  };
}

/** A session of a role: its own ARN is a grant to itself, the role's one to the role. */
export function roleSessionCaller(
  at: CallerHome,
  role: { readonly name: string; readonly world: RoleWorld | null },
  session: SessionState,
): Caller & { readonly session: SessionState } {
  const { partition, account } = at;
  const id = `arn:${partition}:sts::${account}:assumed-role/${role.name}/${session.name}`;
  const roleArn = role.world?.arn ?? `arn:${partition}:iam::${account}:role/${role.name}`;
  return {
    kind: "role-session",
    id,
    principalArn: roleArn,
    ...at,
    identity: role.world,
    hasFullAccess: false,
    names: [
      callerName("AWS", id, GRANT.whole),
      ANYONE,
      callerName("AWS", roleArn, GRANT.identity),
      accountName(at, GRANT.account),
    ],
    hasBoundary: role.world?.hasBoundary ?? false,
    isServiceLinked: role.world?.isServiceLinked ?? false,
    session,
  };
}

/** A session made by GetFederationToken: the ARN of the IAM user behind it counts as a role's does. */
export function federatedUserCaller(
  at: CallerHome,
  arn: string,
  by: Federator,
  session: SessionState,
): Caller {
  return {
    kind: "federated-user",
    id: arn,
    principalArn: arn,
    ...at,
    identity: by.user,
    hasFullAccess: by.isRoot,
    names: [
      callerName("AWS", arn, GRANT.whole),
      ANYONE,
      ...(by.arn === null || by.isRoot ? [] : [callerName("AWS", by.arn, GRANT.identity)]),
      accountName(at, GRANT.account),
    ],
    hasBoundary: by.user?.hasBoundary ?? false,
    isServiceLinked: false,
    session,
  };
}

/** Who called GetFederationToken: an IAM user or the root user. */
export interface Federator {
  /** Null when the request does not say. */
  readonly arn: string | null;
  readonly user: UserWorld | null;
  readonly isRoot: boolean;
}

/** The root user goes by its account's name, and needs no policy of its own. */
export function rootCaller(at: CallerHome, session: SessionState | null): Caller {
  const arn = `arn:${at.partition}:iam::${at.account}:root`;
  return {
    kind: "root",
    id: arn,
    principalArn: arn,
    ...at,
    identity: null,
    hasFullAccess: true,
    names: [accountName(at, GRANT.whole), ANYONE],
    hasBoundary: false,
    isServiceLinked: false,
    session,
  };
}

const OF_NO_ACCOUNT = {
  principalArn: null,
  account: null,
  partition: null,
  home: null,
  identity: null,
  hasFullAccess: false,
  hasBoundary: false,
  isServiceLinked: false,
  session: null,
} as const;

export function serviceCaller(service: string): Caller {
  const names = [callerName("Service", service, GRANT.whole), ANYONE];
  return { kind: "service", id: service, names, ...OF_NO_ACCOUNT };
}

/** Someone an identity provider vouches for: the provider's ARN, or the domain of a built-in one. */
export function federatedCaller(provider: string): Caller {
  const names = [callerName("Federated", provider, GRANT.whole), ANYONE];
  return { kind: "federated", id: provider, names, ...OF_NO_ACCOUNT };
}

export const ANONYMOUS: Caller = {
  kind: "anonymous",
  id: "anonymous",
  names: [ANYONE],
  ...OF_NO_ACCOUNT,
};

function accountName({ account }: CallerHome, grant: typeof GRANT.whole | typeof GRANT.account) {
  return callerName("AWS", account, grant);
}
