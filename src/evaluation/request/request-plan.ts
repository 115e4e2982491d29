import { authenticate } from "../caller/authenticate.ts";
import type { Caller } from "../caller/caller.ts";
import { authenticationOf, type WithCredentials } from "../caller/credentials.ts";
import type { Authentication } from "../trace.ts";
import type { Environment } from "./environment.ts";
import type { NormalRequest } from "./normal-request.ts";
import { dependentQuestions, expiryOf, hopsOf, mainQuestion, mustAssumeRole } from "./plan.ts";
import type { Question } from "./question.ts";

/** What a request comes down to once it is known who makes it: questions that must all be allowed. */
export interface RequestPlan {
  readonly authentication: Extract<Authentication, { ok: true }>;
  readonly main: Question;
  readonly dependent: readonly Question[];
}

/** @param caller Who makes the request itself, with every role on the way assumed. */
export function planRequest(
  environment: Environment,
  request: NormalRequest,
  caller: Caller,
  credentials: WithCredentials,
): RequestPlan {
  return {
    authentication: authenticationOf(caller, credentials),
    main: mainQuestion(environment, request, caller),
    dependent: dependentQuestions(environment, request, caller),
  };
}

/**
 * The plan of a request that will be the same whenever it is asked; null for one that assumes roles,
 * fails before any policy is asked, or comes with credentials that end.
 */
export function planLasting(environment: Environment, request: NormalRequest): RequestPlan | null {
  const authenticated = authenticate(environment.world, request);
  if (!authenticated.ok || hopsOf(request, authenticated.workload).length > 0) return null;
  const { caller } = authenticated;
  if (request.time === null && (caller.session?.issuedAt ?? null) !== null) return null;
  const failed = mustAssumeRole(request, caller) ?? expiryOf(environment, request.time, caller);
  return failed === null ? planRequest(environment, request, caller, authenticated) : null;
}
