import { isoSeconds } from "../context/session-keys.ts";
import type { Reason } from "../reason.ts";
import { endOf } from "../request/plan.ts";
import type { Authentication, Credentials } from "../trace.ts";
import type { Caller, SessionState } from "./caller.ts";

/** What signs a request, and how it is known. */
export interface WithCredentials {
  readonly credentials: Credentials;
  readonly reason: Reason;
}

/** What STS gave out with a session. */
export function sessionCredentials(caller: Caller): WithCredentials {
  return { credentials: "temporary", reason: { code: "session-caller", session: caller.id } };
}

export function authenticationOf(
  caller: Caller,
  { credentials, reason }: WithCredentials,
): Extract<Authentication, { ok: true }> {
  const arn = caller.principalArn === null ? null : caller.id;
  const expires = caller.session === null ? null : expiryTime(caller.session);
  return { ok: true, credentials, arn, account: caller.account, expires, reason };
}

export function expiryTime(session: SessionState): string | null {
  const end = endOf(session);
  return end === null ? null : isoSeconds(end);
}
