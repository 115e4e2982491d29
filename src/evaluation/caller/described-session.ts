import type { ScenarioWorld } from "../compile/scenario-world.ts";
import type { NormalRequest, NormalSession } from "../request/normal-request.ts";
import { compileSessionPolicies } from "../sts/session-policies.ts";
import type { SessionState } from "./caller.ts";

const DEFAULT_DURATION: Readonly<Record<SessionState["call"], number>> = {
  AssumeRole: 3600,
  GetFederationToken: 43_200,
  GetSessionToken: 43_200,
};

const NOTHING_PASSED: NormalSession = {
  mfa: null,
  durationSeconds: null,
  policies: [],
  policyArns: [],
  tags: [],
  transitiveTagKeys: [],
  sourceIdentity: null,
  externalId: null,
  user: null,
};

/** A session that exists already, as the request describes it: how it was made is not asked again. */
export function describedSession(
  world: ScenarioWorld,
  { session, context }: Pick<NormalRequest, "session" | "context">,
  call: SessionState["call"],
  name: string,
): SessionState {
  const described = session ?? NOTHING_PASSED;
  const issued = context.get("aws:tokenissuetime")?.values?.[0];
  const issuedAt = issued === undefined ? Number.NaN : Date.parse(issued);
  return {
    call,
    name,
    policies: compileSessionPolicies(world, described, null),
    tags: described.tags,
    transitiveKeys: new Set(described.transitiveTagKeys.map((key) => key.toLowerCase())),
    sourceIdentity: described.sourceIdentity,
    mfa: call === "GetSessionToken" ? (described.mfa ?? false) : described.mfa,
    claims: new Map(),
    federatedProvider: null,
    workload: null,
    roleDelivery: null,
    issuedAt: Number.isNaN(issuedAt) ? null : issuedAt,
    durationSeconds: described.durationSeconds ?? DEFAULT_DURATION[call],
  };
}
