import type { Authenticated, Workload } from "../caller/authentication.ts";
import type { Caller, SessionState } from "../caller/caller.ts";
import { isoSeconds } from "../context/session-keys.ts";
import { takesSessionPolicies } from "../data/workload-services.ts";
import { askAbout, type Environment, type QuestionParts } from "./environment.ts";
import {
  NO_CONTEXT,
  type NormalHop,
  type NormalRequest,
  NOTHING_PASSED,
  type Tag,
} from "./normal-request.ts";
import type { Question } from "./question.ts";
import { requestedAction } from "./requested-action.ts";
import { transitiveTags } from "../sts/check-session.ts";

/** What a request comes down to, once it is known who makes it: a question, and others besides. */
export function mainQuestion(
  environment: Environment,
  request: NormalRequest,
  caller: Caller,
): Question {
  return askAbout(environment, partsOf(request, caller));
}

/**
 * Permissions that AWS checks besides the action itself: `iam:PassRole` for a role that is handed to
 * a service, and for a session that is tagged or named `sts:TagSession` and `sts:SetSourceIdentity`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export function dependentQuestions(
  environment: Environment,
  request: NormalRequest,
  caller: Caller,
): readonly Question[] {
  const { passRole } = request;
  const { lowerCase: lowerCaseAction } = requestedAction(request.action);
  const passed = lowerCaseAction === "iam:passrole" ? null : passRole;
  const actions = sessionActions(request, lowerCaseAction, caller);
  if (passed === null && actions.length === 0) return NO_QUESTIONS;
  const parts = partsOf(request, caller);
  const questions = actions.map((action) =>
    askAbout(environment, {
      ...parts,
      action,
      needsBothSides: action === "sts:SetSourceIdentity" && caller.session?.call === "AssumeRole",
    }),
  );
  if (passed === null) return questions;
  const [action, resource] = ["iam:PassRole", passed.role];
  const more = { action, resource, resourceAccount: null, passRole: passed };
  return [askAbout(environment, { ...parts, ...more }), ...questions];
}

const NO_ACTIONS: readonly string[] = [];
const NO_QUESTIONS: readonly Question[] = [];

const ASSUME_ROLE_ACTIONS: ReadonlySet<string> = new Set([
  "sts:assumerole",
  "sts:assumerolewithsaml",
  "sts:assumerolewithwebidentity",
]);

/**
 * A call for a session, asked about directly, says by its context what it passes; a role's session also
 * hands on what it inherited. GetFederationToken's credentials can be tagged, and have no source identity.
 */
function sessionActions(
  { context }: NormalRequest,
  lowerCaseAction: string,
  { session }: Caller,
): readonly string[] {
  const isAssumeRole = ASSUME_ROLE_ACTIONS.has(lowerCaseAction);
  if (!isAssumeRole && lowerCaseAction !== "sts:getfederationtoken") return NO_ACTIONS;
  const given = [...context].filter(([, { found }]) => found !== null && found.values.length > 0);
  const isTagged =
    given.some(([key]) => key.startsWith("aws:requesttag/")) || inheritedTags(session).length > 0;
  const isNamed =
    given.some(([key]) => key === "sts:sourceidentity") ||
    (session !== null && session.sourceIdentity !== null);
  return [
    ...(isTagged ? ["sts:TagSession"] : []),
    ...(isAssumeRole && isNamed ? ["sts:SetSourceIdentity"] : []),
  ];
}

function inheritedTags(session: SessionState | null): readonly Tag[] {
  return session === null ? [] : transitiveTags(session.tags, session.transitiveKeys);
}

function partsOf(request: NormalRequest, caller: Caller): QuestionParts {
  const isPassRole = requestedAction(request.action).lowerCase === "iam:passrole";
  return {
    caller,
    action: request.action,
    resource: request.resource,
    given: request.context,
    resourceAccount: request.resourceAccount,
    vpcEndpoint: request.vpcEndpoint,
    call: null,
    passRole: isPassRole ? request.passRole : null,
    time: request.time,
    needsBothSides: false,
  };
}

export interface PlannedHop {
  readonly hop: NormalHop;
  readonly index: number | null;
  readonly workload: Workload | null;
}

/** The roles to assume, in order; first of all a workload's own, which its service assumes. */
export function hopsOf(
  { hops, session }: NormalRequest,
  workload: Workload | null,
): readonly PlannedHop[] {
  const given =
    hops.length === 0 ? NO_HOPS : hops.map((hop, index) => ({ hop, index, workload: null }));
  if (workload === null) return given;
  const { resource, role } = workload;
  const own: NormalHop = {
    ...(takesSessionPolicies(resource.arn) ? (session ?? NOTHING_PASSED) : NOTHING_PASSED),
    role: role.arn,
    sessionName: resource.arn.slice(
      Math.max(resource.arn.lastIndexOf("/"), resource.arn.lastIndexOf(":")) + 1,
    ),
    context: NO_CONTEXT,
  };
  return [{ hop: own, index: null, workload }, ...given];
}

const NO_HOPS: readonly PlannedHop[] = [];

type Failure = Extract<Authenticated, { ok: false }>;

/** Who comes with a token of an identity provider has no AWS credentials before assuming a role. */
export function mustAssumeRole({ action }: NormalRequest, caller: Caller): Failure | null {
  if (caller.kind !== "federated" || ASSUME_ROLE_ACTIONS.has(requestedAction(action).lowerCase))
    return null;
  return {
    ok: false,
    error: "InvalidClientTokenId",
    reason: { code: "must-assume-a-role", provider: caller.id },
  };
}

/** When a session's credentials end, in milliseconds since 1970; null where nothing says when they began. */
export function endOf({ issuedAt, durationSeconds }: SessionState): number | null {
  return issuedAt === null ? null : issuedAt + durationSeconds * 1000;
}

/**
 * Temporary credentials end. When they began is the hop's time, or `aws:TokenIssueTime` of the request.
 * @param time When they are used, in milliseconds since 1970; null is now.
 */
export function expiryOf(
  { now }: Environment,
  time: number | null,
  { session, id }: Caller,
): Failure | null {
  const end = session === null ? null : endOf(session);
  if (end === null || (time ?? now()) <= end) return null;
  return {
    ok: false,
    error: "ExpiredToken",
    reason: { code: "session-expired", session: id, expired: isoSeconds(end) },
  };
}
