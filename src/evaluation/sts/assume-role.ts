import type { Decision } from "../../iam/decision.ts";
import { parseArn } from "../../arn/arn.ts";
import type { Workload } from "../caller/authentication.ts";
import { DEFAULT_SESSION_NAME } from "../caller/authenticate.ts";
import type { Caller, SessionState } from "../caller/caller.ts";
import { roleSessionCaller } from "../caller/make-caller.ts";
import type { AssumeRoleParameters } from "../context/derived-keys.ts";
import { isClaim, staysInSession } from "../data/identity-providers.ts";
import type { Reason } from "../reason.ts";
import { askAbout, type Environment } from "../request/environment.ts";
import type { GivenContextMap, NormalHop, NormalRequest } from "../request/normal-request.ts";
import type { Question } from "../request/question.ts";
import type { HopEvaluation } from "../trace.ts";
import { checkSessionCall } from "./check-parameters.ts";
import {
  checkInheritance,
  checkRoleDuration,
  type Inheritance,
  transitiveTags,
} from "./check-session.ts";
import { STS_LIMITS } from "./limits.ts";
import { compileSessionPolicies } from "./session-policies.ts";

/** One `AssumeRole*` call, ready to be put to the policies. */
export interface AssumeRoleCall {
  readonly api: HopEvaluation["api"];
  readonly hop: NormalHop;
  /** May the caller call it? */
  readonly question: Question;
  /** And what it needs besides: `sts:TagSession`, `sts:SetSourceIdentity`. */
  readonly dependents: readonly Question[];
  /** What is wrong with the call itself, found before policies are asked. */
  readonly badCall: Reason | null;
  /** What the role does not take, found after. */
  readonly badForRole: Reason | null;
  /** The session it makes, if it is allowed. */
  readonly session: Caller & { readonly session: SessionState };
}

export interface AssumeRoleInput {
  readonly environment: Environment;
  readonly request: NormalRequest;
  readonly caller: Caller;
  readonly hop: NormalHop;
  /** Position in the request's `assume`; null for a workload's own role. */
  readonly index: number | null;
  readonly workload: Workload | null;
}

export function prepareAssumeRole(input: AssumeRoleInput): AssumeRoleCall {
  const { environment, caller, hop } = input;
  const api = apiOf(caller);
  const given = givenContext(input);
  const inherited = inheritanceOf(caller.session);
  const call = parametersOf(input, api, inherited);
  const time = hopTime(hop) ?? input.request.time;
  const ask = (action: string, needsBothSides: boolean): Question =>
    askAbout(environment, {
      caller,
      action,
      resource: hop.role === "" ? "*" : hop.role,
      given,
      resourceAccount: null,
      vpcEndpoint: null,
      call,
      passRole: null,
      time,
      needsBothSides,
    });
  const question = ask(api, false);
  const passed = { hop: input.index, owner: hop.role };
  const policies = compileSessionPolicies(environment.world, hop, passed);
  return {
    api,
    hop,
    question,
    dependents: [
      ...(hop.tags.length + inherited.tags.length > 0 ? [ask("sts:TagSession", false)] : []),
      ...(call.sourceIdentity === null ? [] : [ask("sts:SetSourceIdentity", isChained(caller))]),
    ],
    badCall: checkSessionCall(hop) ?? checkPolicies(policies) ?? checkInheritance(inherited, hop),
    badForRole: checkForRole(question, hop),
    session: sessionCaller(input, question, {
      call: "AssumeRole",
      name: call.sessionName,
      policies,
      ...sessionTags(inherited, hop),
      sourceIdentity: call.sourceIdentity,
      mfa: carriesMfa(api) ? hop.mfa : null,
      claims: sessionClaims(caller, given),
      federatedProvider: call.federatedProvider ?? providerOf(caller),
      ...workloadKeys(input.workload),
      issuedAt: time ?? environment.now(),
      durationSeconds: hop.durationSeconds ?? STS_LIMITS.defaultDuration,
    }),
  };
}

function parametersOf(
  { caller, hop }: AssumeRoleInput,
  api: HopEvaluation["api"],
  inherited: Inheritance,
): AssumeRoleParameters {
  return {
    externalId: hop.externalId,
    sessionName: hop.sessionName ?? DEFAULT_SESSION_NAME,
    sourceIdentity: hop.sourceIdentity ?? inherited.sourceIdentity,
    tags: hop.tags,
    transitiveTagKeys: hop.transitiveTagKeys,
    mfa: carriesMfa(api) && hop.mfa === true,
    federatedProvider: api === "sts:AssumeRoleWithWebIdentity" ? caller.id : null,
  };
}

/** Sessions that services start are not limited by the role's maximum. */
function checkForRole({ caller, target: { role } }: Question, hop: NormalHop): Reason | null {
  if (role === null || caller.kind === "service") return null;
  return checkRoleDuration(hop.durationSeconds, {
    maxSessionDuration: role.role.maxSessionDuration,
    isChained: isChained(caller),
  });
}

/** Inherited tags stay transitive for as long as the chain goes on. */
function sessionTags(
  inherited: Inheritance,
  hop: NormalHop,
): Pick<SessionState, "tags" | "transitiveKeys"> {
  const keys = [...hop.transitiveTagKeys, ...inherited.tags.map(({ key }) => key)];
  return {
    tags: [...inherited.tags, ...hop.tags],
    transitiveKeys: new Set(keys.map((key) => key.toLowerCase())),
  };
}

/** How a call came out: by what is wrong with it, by the policies, or by what the role takes. */
export interface CallOutcome {
  readonly decision: Decision;
  /** What refused it: the call or a dependent check by position, or a reason of the call's own. */
  readonly refusedBy: "call" | number | Reason | null;
}

/** @param decisionOf What the policies say to the call (null) or to a dependent check; asked only when needed. */
export function settleCall(
  { badCall, badForRole, dependents }: AssumeRoleCall,
  decisionOf: (dependent: number | null) => Decision,
): CallOutcome {
  if (badCall !== null) return { decision: "implicitDeny", refusedBy: badCall };
  const decision = decisionOf(null);
  if (decision !== "allowed") return { decision, refusedBy: "call" };
  for (const index of dependents.keys()) {
    const dependent = decisionOf(index);
    if (dependent !== "allowed") return { decision: dependent, refusedBy: index };
  }
  if (badForRole !== null) return { decision: "implicitDeny", refusedBy: badForRole };
  return { decision: "allowed", refusedBy: null };
}

function apiOf({ kind, id }: Caller): HopEvaluation["api"] {
  if (kind !== "federated") return "sts:AssumeRole";
  return id.includes(":saml-provider/")
    ? "sts:AssumeRoleWithSAML"
    : "sts:AssumeRoleWithWebIdentity";
}

/** Of whom an identity provider vouches, AWS cannot tell whether a device was asked for a code. */
function carriesMfa(api: HopEvaluation["api"]): boolean {
  return api === "sts:AssumeRole";
}

/** A session of a role that assumes the next role; what a service or provider starts is no chain. */
function isChained({ session }: Caller): boolean {
  return session?.call === "AssumeRole";
}

function inheritanceOf(session: SessionState | null): Inheritance {
  return {
    tags: session === null ? [] : transitiveTags(session.tags, session.transitiveKeys),
    sourceIdentity: session?.sourceIdentity ?? null,
  };
}

/** A token's claims may stand with the request as well as with the hop that presents the token. */
function givenContext({ caller, hop, request, index }: AssumeRoleInput): GivenContextMap {
  if (caller.kind !== "federated" || index !== 0) return hop.context;
  const claims = [...request.context].filter(([key]) => isClaim(key));
  return new Map([...claims, ...hop.context]);
}

function sessionClaims(caller: Caller, given: GivenContextMap): GivenContextMap {
  if (caller.kind !== "federated") return caller.session?.claims ?? NO_CLAIMS;
  return new Map([...given].filter(([key]) => staysInSession(key)));
}

const NO_CLAIMS: GivenContextMap = new Map();

/** When a hop is made, where its own context says; milliseconds since 1970. */
export function hopTime({ context }: NormalHop): number | null {
  const written = context.get("aws:currenttime")?.found?.values[0];
  const time = written === undefined ? Number.NaN : Date.parse(written);
  return Number.isNaN(time) ? null : time;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function checkPolicies(group: ReturnType<typeof compileSessionPolicies>): Reason | null {
  for (const { policy } of group?.set.attached ?? []) {
    if (policy.invalid?.code !== "policy-not-valid") continue;
    return { code: "session-policy-not-valid", finding: policy.invalid.finding };
  }
  return null;
}

function providerOf({ session }: Caller): string | null {
  return session === null ? null : session.federatedProvider;
}

function workloadKeys(workload: Workload | null): Pick<SessionState, "workload" | "roleDelivery"> {
  if (workload === null) return { workload: null, roleDelivery: null };
  const { arn, resource } = workload.resource;
  const versions = { v1: "1.0", v2: "2.0" } as const;
  return { workload: arn, roleDelivery: resource.imds === null ? null : versions[resource.imds] };
}

function sessionCaller(
  { environment, hop }: AssumeRoleInput,
  { target }: Question,
  session: SessionState,
): AssumeRoleCall["session"] {
  const arn = parseArn(hop.role);
  const account = arn?.account ?? "";
  const at = {
    partition: arn?.partition ?? "aws",
    account,
    home: environment.world.accounts.get(account) ?? null,
  };
  const name = hop.role.slice(hop.role.lastIndexOf("/") + 1);
  return roleSessionCaller(at, { name, world: target.role }, session);
}
