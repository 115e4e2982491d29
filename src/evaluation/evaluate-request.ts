import type { LoadedCatalog } from "./catalog-reasons.ts";
import type { AssumeHop, Request } from "../iam/request.ts";
import type { Authenticated, Workload } from "./caller/authentication.ts";
import { authenticate } from "./caller/authenticate.ts";
import type { Caller } from "./caller/caller.ts";
import {
  authenticationOf,
  expiryTime,
  sessionCredentials,
  type WithCredentials,
} from "./caller/credentials.ts";
import { ANONYMOUS } from "./caller/make-caller.ts";
import { evaluateQuestion } from "./evaluate-question.ts";
import { denialMessage } from "./message.ts";
import type { Reason } from "./reason.ts";
import type { Environment } from "./request/environment.ts";
import type { NormalHop, NormalRequest } from "./request/normal-request.ts";
import { expiryOf, hopsOf, mainQuestion, mustAssumeRole } from "./request/plan.ts";
import { planRequest, type RequestPlan } from "./request/request-plan.ts";
import { settledTrace } from "./steps/evaluation-step.ts";
import { type AssumeRoleCall, hopTime, prepareAssumeRole, settleCall } from "./sts/assume-role.ts";
import { stsError } from "./sts/errors.ts";
import type { Authentication, Evaluation, HopEvaluation } from "./trace.ts";

/** Evaluates a request with all its hops and dependent checks, down to each value compared. */
export function evaluateRequest(
  environment: Environment,
  request: Request,
  normal: NormalRequest,
  catalog: LoadedCatalog | null,
): Evaluation {
  const authenticated = authenticate(environment.world, normal);
  if (!authenticated.ok) return unauthenticated(environment, request, normal, authenticated);
  const { hops, caller, refused, expired } = runHops(environment, normal, authenticated, catalog);
  if (refused !== null) {
    const authentication = authenticationOf(authenticated.caller, authenticated);
    const refusal = refusedByHop(environment, request, normal, refused);
    return { ...refusal, authentication, hops, notModelled: doubtsOf(hops) };
  }
  const failed =
    expired ?? mustAssumeRole(normal, caller) ?? expiryOf(environment, normal.time, caller);
  if (failed !== null) {
    return { ...unauthenticated(environment, request, normal, failed), hops };
  }
  const credentials = hops.length === 0 ? authenticated : sessionCredentials(caller);
  const plan = planRequest(environment, normal, caller, credentials);
  const evaluation = evaluatePlan(request, plan, catalog);
  if (hops.length === 0) return evaluation;
  return { ...evaluation, hops, notModelled: doubtsOf([...hops, evaluation]) };
}

/** Evaluates a request of which it is known who makes it. */
export function evaluatePlan(
  request: Request,
  { authentication, main, dependent }: RequestPlan,
  catalog: LoadedCatalog | null,
): Evaluation {
  const evaluated = evaluateQuestion(main, "0", { request, authentication, catalog });
  if (dependent.length === 0) return evaluated;
  const others = dependent.map((question, index) => {
    const { action, target } = question;
    const asked = { principal: request.principal, action, resource: target.arn };
    return evaluateQuestion(question, `d${index}`, { request: asked, authentication, catalog });
  });
  return withDependents(evaluated, others);
}

/** A verdict rests on whatever the hops and the checks besides rest on; each doubt is named once. */
function doubtsOf(evaluations: readonly Pick<Evaluation, "notModelled">[]): readonly Reason[] {
  const doubts = evaluations.flatMap(({ notModelled }) => notModelled);
  if (doubts.length < 2) return doubts;
  return [...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values()];
}

/** The request is allowed only if every check besides is: the first refusal decides. */
function withDependents(main: Evaluation, dependent: readonly Evaluation[]): Evaluation {
  if (dependent.length === 0) return main;
  const refusal =
    main.decision === "allowed"
      ? dependent.find(({ decision }) => decision !== "allowed")
      : undefined;
  const notModelled = doubtsOf([main, ...dependent]);
  if (refusal === undefined) return { ...main, dependent, notModelled };
  const { decision, decidedBy, blockedBy, message } = refusal;
  return { ...main, dependent, notModelled, decision, decidedBy, blockedBy, message };
}

interface HopsRun {
  readonly hops: readonly HopEvaluation[];
  readonly caller: Caller;
  /** The hop that ended the request, and the session it would have made. */
  readonly refused: { readonly hop: HopEvaluation; readonly session: Caller } | null;
  /** Credentials that had ended when the next role was to be assumed with them. */
  readonly expired: Extract<Authenticated, { ok: false }> | null;
}

function runHops(
  environment: Environment,
  request: NormalRequest,
  authenticated: Extract<Authenticated, { ok: true }>,
  catalog: LoadedCatalog | null,
): HopsRun {
  const hops: HopEvaluation[] = [];
  let { caller } = authenticated;
  let credentials: WithCredentials = authenticated;
  for (const planned of hopsOf(request, authenticated.workload)) {
    const expired = expiryOf(environment, hopTime(planned.hop) ?? request.time, caller);
    if (expired !== null) return { hops, caller, refused: null, expired };
    const call = prepareAssumeRole({ environment, request, caller, ...planned });
    const hop = evaluateHop(call, `h${hops.length}`, {
      authentication: authenticationOf(caller, credentials),
      catalog,
      workload: planned.workload,
    });
    hops.push(hop);
    if (!hop.result.ok) {
      return { hops, caller, refused: { hop, session: call.session }, expired: null };
    }
    caller = call.session;
    credentials = sessionCredentials(caller);
  }
  return { hops, caller, refused: null, expired: null };
}

interface HopParts {
  readonly authentication: Authentication;
  readonly catalog: LoadedCatalog | null;
  readonly workload: Workload | null;
}

function evaluateHop(
  call: AssumeRoleCall,
  id: string,
  { authentication, catalog }: HopParts,
): HopEvaluation {
  const hop = toAssumeHop(call.hop);
  const request = (action: string): Request => ({
    principal: call.question.caller.id,
    action,
    resource: call.question.target.arn,
    ...(hop.context === undefined ? {} : { context: hop.context }),
  });
  const parts = { authentication, catalog };
  const evaluated = evaluateQuestion(call.question, id, { ...parts, request: request(call.api) });
  const dependent = call.dependents.map((question, index) =>
    evaluateQuestion(question, `${id}d${index}`, { ...parts, request: request(question.action) }),
  );
  const { decision, refusedBy } = settleCall(call, (index) =>
    index === null ? evaluated.decision : (dependent[index]?.decision ?? "allowed"),
  );
  const main = { ...withDependents(evaluated, dependent), hop, api: call.api };
  if (refusedBy === null) {
    const { id: session, session: state } = call.session;
    const expires = expiryTime(state);
    const { durationSeconds } = state;
    return { ...main, result: { ok: true, session, durationSeconds, expires } };
  }
  if (refusedBy === "call" || typeof refusedBy === "number") {
    const reason = reasonOf(evaluated, refusedBy === "call" ? null : dependent[refusedBy]);
    return { ...main, result: { ok: false, error: stsError(reason), reason } };
  }
  return {
    ...main,
    ...refusedByItself(call, id, refusedBy, evaluated),
    decision,
    result: { ok: false, error: stsError(refusedBy), reason: refusedBy },
  };
}

/** Why the policies refuse a call: its own action, or what it needs besides. */
function reasonOf(call: Evaluation, dependent: Evaluation | null | undefined): Reason {
  if (dependent === null || dependent === undefined) return call.trace.reason;
  const { action, resource } = dependent.trace;
  return { code: "dependent-refused", action, resource };
}

/** A call that STS refuses for what it passes. Its policies were asked only if that was found out later. */
function refusedByItself(
  call: AssumeRoleCall,
  id: string,
  reason: Reason,
  evaluated: Evaluation,
): Pick<Evaluation, "trace" | "decidedBy" | "blockedBy" | "message"> {
  const { trace } =
    call.badCall === null
      ? evaluated
      : settledTrace(call.question, id, "implicitDeny", { reason, unasked: reason });
  return {
    trace: { ...trace, outcome: "implicitDeny", reason },
    decidedBy: id,
    blockedBy: [],
    message: denialMessage(call.question, reason, null),
  };
}

function refusedByHop(
  environment: Environment,
  request: Request,
  normal: NormalRequest,
  { hop, session }: NonNullable<HopsRun["refused"]>,
): Omit<Evaluation, "authentication" | "hops" | "notModelled"> {
  const question = mainQuestion(environment, normal, session);
  const { role } = hop.hop;
  const reason: Reason = role === "" ? { code: "no-role-named" } : { code: "hop-refused", role };
  const { trace } = settledTrace(question, "0", hop.decision, { reason, unasked: reason });
  const { decision, decidedBy, blockedBy, message } = hop;
  const context = question.context.entries();
  return {
    request,
    decision,
    dependent: [],
    trace,
    decidedBy,
    blockedBy,
    message,
    context,
  };
}

function unauthenticated(
  environment: Environment,
  request: Request,
  normal: NormalRequest,
  failure: Extract<Authentication, { ok: false }>,
): Evaluation {
  const question = mainQuestion(environment, normal, ANONYMOUS);
  const { reason } = failure;
  return {
    request,
    decision: "implicitDeny",
    authentication: failure,
    hops: [],
    dependent: [],
    trace: {
      kind: "evaluation",
      id: "0",
      outcome: "implicitDeny",
      reason: { code: "not-authenticated" },
      at: null,
      subject: null,
      action: normal.action,
      resource: normal.resource,
      children: [],
    },
    decidedBy: "0",
    blockedBy: [],
    message: denialMessage(question, reason, null),
    notModelled: [],
    context: [],
  };
}

/** The hop as a request writes it, whatever it was read from. */
function toAssumeHop(hop: NormalHop): AssumeHop {
  const context = [...hop.context.values()].map(
    ({ key, found }) =>
      [
        key,
        found?.values.length === 1 ? (found.values[0] ?? "") : (found?.values ?? null),
      ] as const,
  );
  return {
    role: hop.role,
    sessionName: hop.sessionName,
    externalId: hop.externalId,
    mfa: hop.mfa,
    durationSeconds: hop.durationSeconds,
    sessionPolicies: hop.policies,
    sessionPolicyArns: hop.policyArns,
    tags: Object.fromEntries(hop.tags.map(({ key, value }) => [key, value])),
    transitiveTagKeys: hop.transitiveTagKeys,
    sourceIdentity: hop.sourceIdentity,
    context: Object.fromEntries(context),
  };
}
