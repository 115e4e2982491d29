import type { LoadedCatalog } from "./catalog-reasons.ts";
import type { AssumeHop, Request } from "../iam/request.ts";
import type { Authenticated, Workload } from "./caller/authentication.ts";
import { authenticate } from "./caller/authenticate.ts";
import type { Caller } from "./caller/caller.ts";
import { ANONYMOUS } from "./caller/make-caller.ts";
import { evaluateQuestion } from "./evaluate-question.ts";
import { denialMessage } from "./message.ts";
import type { Reason } from "./reason.ts";
import type { Environment } from "./request/environment.ts";
import type { NormalHop, NormalRequest } from "./request/normal-request.ts";
import {
  dependentQuestions,
  expiryOf,
  hopsOf,
  mainQuestion,
  mustAssumeRole,
} from "./request/plan.ts";
import { settledTrace } from "./steps/evaluation-step.ts";
import { type AssumeRoleCall, prepareAssumeRole, settleCall } from "./sts/assume-role.ts";
import { stsError } from "./sts/errors.ts";
import type { Authentication, Credentials, Evaluation, HopEvaluation } from "./trace.ts";

/** Evaluates a request with all its hops and dependent checks, down to each value compared. */
export function evaluateRequest(
  environment: Environment,
  request: Request,
  normal: NormalRequest,
  catalog: LoadedCatalog | null,
): Evaluation {
  const authenticated = authenticate(environment.world, normal);
  if (!authenticated.ok) return unauthenticated(environment, request, normal, authenticated);
  const { hops, caller, refused } = runHops(environment, normal, authenticated, catalog);
  if (refused !== null) {
    const authentication = authenticationOf(authenticated.caller, authenticated);
    return { ...refusedByHop(environment, request, normal, refused), authentication, hops };
  }
  const failed = mustAssumeRole(normal, caller) ?? expiryOf(environment, normal, caller);
  if (failed !== null) {
    return { ...unauthenticated(environment, request, normal, failed), hops };
  }
  const authentication =
    hops.length === 0
      ? authenticationOf(caller, authenticated)
      : authenticationOf(caller, sessionCredentials(caller));
  const main = evaluateQuestion(mainQuestion(environment, normal, caller), "0", {
    request,
    authentication,
    catalog,
  });
  const dependent = dependentQuestions(environment, normal, caller).map((question, index) =>
    evaluateQuestion(question, `d${index}`, {
      request: {
        principal: request.principal,
        action: question.action,
        resource: question.target.arn,
      },
      authentication,
      catalog,
    }),
  );
  return { ...withDependents(main, dependent), hops };
}

/** The request is allowed only if every check besides is: the first refusal decides. */
function withDependents(main: Evaluation, dependent: readonly Evaluation[]): Evaluation {
  const refusal =
    main.decision === "allowed"
      ? dependent.find(({ decision }) => decision !== "allowed")
      : undefined;
  const notModelled = [...main.notModelled, ...dependent.flatMap((one) => one.notModelled)];
  if (refusal === undefined) return { ...main, dependent, notModelled };
  const { decision, decidedBy, blockedBy, message } = refusal;
  return { ...main, dependent, notModelled, decision, decidedBy, blockedBy, message };
}

interface HopsRun {
  readonly hops: readonly HopEvaluation[];
  readonly caller: Caller;
  /** The hop that ended the request, and the session it would have made. */
  readonly refused: { readonly hop: HopEvaluation; readonly session: Caller } | null;
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
    const call = prepareAssumeRole({ environment, request, caller, ...planned });
    const hop = evaluateHop(call, `h${hops.length}`, {
      authentication: authenticationOf(caller, credentials),
      catalog,
      workload: planned.workload,
    });
    hops.push(hop);
    if (!hop.result.ok) return { hops, caller, refused: { hop, session: call.session } };
    caller = call.session;
    credentials = sessionCredentials(caller);
  }
  return { hops, caller, refused: null };
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
    return { ...main, result: { ok: true, session, durationSeconds: state.durationSeconds } };
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
): Omit<Evaluation, "authentication" | "hops"> {
  const question = mainQuestion(environment, normal, session);
  const reason: Reason = { code: "hop-refused", role: hop.hop.role };
  const { trace } = settledTrace(question, "0", hop.decision, { reason, unasked: reason });
  const { decision, decidedBy, blockedBy, message, notModelled } = hop;
  const context = question.context.entries();
  return {
    request,
    decision,
    dependent: [],
    trace,
    decidedBy,
    blockedBy,
    message,
    notModelled,
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

interface WithCredentials {
  readonly credentials: Credentials;
  readonly reason: Reason;
}

function sessionCredentials(caller: Caller): WithCredentials {
  return { credentials: "temporary", reason: { code: "session-caller", session: caller.id } };
}

function authenticationOf(
  caller: Caller,
  { credentials, reason }: WithCredentials,
): Authentication {
  const arn = caller.principalArn === null ? null : caller.id;
  return { ok: true, credentials, arn, account: caller.account, reason };
}

/** The hop as a request writes it, whatever it was read from. */
function toAssumeHop(hop: NormalHop): AssumeHop {
  const context = [...hop.context.values()].map(
    ({ key, values }) =>
      [key, values !== null && values.length === 1 ? (values[0] ?? "") : values] as const,
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
