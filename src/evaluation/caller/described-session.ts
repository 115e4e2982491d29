import type { ScenarioWorld } from "../compile/scenario-world.ts";
import { type NormalRequest, NOTHING_PASSED } from "../request/normal-request.ts";
import { compileSessionPolicies } from "../sts/session-policies.ts";
import type { SessionState } from "./caller.ts";

const DEFAULT_DURATION: Readonly<Record<SessionState["call"], number>> = {
  AssumeRole: 3600,
  GetFederationToken: 43_200,
  GetSessionToken: 43_200,
};

/** A session that exists already, as the request describes it: how it was made is not asked again. */
export function describedSession(
  world: ScenarioWorld,
  { principal, session, context }: Pick<NormalRequest, "principal" | "session" | "context">,
  call: SessionState["call"],
  name: string,
): SessionState {
  const described = session ?? NOTHING_PASSED;
  const issued = context.get("aws:tokenissuetime")?.found?.values[0];
  const issuedAt = issued === undefined ? Number.NaN : Date.parse(issued);
  return {
    call,
    name,
    policies: compileSessionPolicies(world, described, { hop: null, owner: principal }),
    tags: described.tags,
    transitiveKeys: new Set(described.transitiveTagKeys.map((key) => key.toLowerCase())),
    sourceIdentity: described.sourceIdentity,
    mfa: mfaOf(described.mfa, call),
    claims: new Map(),
    federatedProvider: null,
    workload: null,
    roleDelivery: null,
    issuedAt: Number.isNaN(issuedAt) ? null : issuedAt,
    durationSeconds: described.durationSeconds ?? DEFAULT_DURATION[call],
  };
}

/** GetFederationToken takes no code of an MFA device; GetSessionToken's credentials say that none was given. */
function mfaOf(mfa: boolean | null, call: SessionState["call"]): boolean | null {
  if (call === "GetFederationToken") return null;
  return call === "GetSessionToken" ? (mfa ?? false) : mfa;
}
