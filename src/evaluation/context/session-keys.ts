import type { ContextFacts, DerivedKeys } from "./derived-keys.ts";

/**
 * Properties of a role session.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-role-session-properties
 */
export const SESSION_KEYS: DerivedKeys = {
  "aws:MultiFactorAuthPresent": multiFactorAuthPresent,
  "aws:MultiFactorAuthAge": (facts) => (multiFactorAuthPresent(facts) === "true" ? "0" : null),
  "aws:TokenIssueTime": ({ caller }) => {
    const issuedAt = caller.session?.issuedAt;
    return typeof issuedAt === "number" ? isoSeconds(issuedAt) : null;
  },
  "aws:SourceIdentity": ({ caller }) => caller.session?.sourceIdentity ?? null,
  "aws:FederatedProvider": ({ caller, call }) =>
    call?.federatedProvider ?? caller.session?.federatedProvider ?? null,
  "ec2:SourceInstanceArn": ({ caller }) => workloadOf(caller.session?.workload, ":ec2:"),
  "lambda:SourceFunctionArn": ({ caller }) => workloadOf(caller.session?.workload, ":lambda:"),
  "ec2:RoleDelivery": ({ caller }) => caller.session?.roleDelivery ?? null,
};

/**
 * Absent for access keys and for role sessions made without MFA; `false` only in the credentials of
 * GetSessionToken.
 */
function multiFactorAuthPresent({ caller, call }: ContextFacts): string | null {
  if (call?.mfa === true) return "true";
  const { session } = caller;
  if (session === null || session.mfa === null) return null;
  if (session.mfa) return "true";
  return session.call === "GetSessionToken" ? "false" : null;
}

function workloadOf(workload: string | null | undefined, service: string): string | null {
  return typeof workload === "string" && workload.includes(service) ? workload : null;
}

/** Requests come many to a second, and putting the time into words costs more than comparing it. */
let lastSecond = { second: Number.NaN, text: "" };

/** `2026-01-01T00:00:00Z`: AWS's dates have no fractions of a second. */
export function isoSeconds(time: number): string {
  const second = Math.floor(time / 1000);
  if (second === lastSecond.second) return lastSecond.text;
  const date = new Date(second * 1000);
  const text = Number.isNaN(date.getTime()) ? "" : `${date.toISOString().slice(0, -5)}Z`;
  lastSecond = { second, text };
  return text;
}
