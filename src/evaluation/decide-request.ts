import type { Decision } from "../iam/decision.ts";
import { authenticate } from "./caller/authenticate.ts";
import { sessionCredentials } from "./caller/credentials.ts";
import { decideQuestion } from "./decide-question.ts";
import type { Environment } from "./request/environment.ts";
import type { NormalRequest } from "./request/normal-request.ts";
import { expiryOf, hopsOf, mustAssumeRole } from "./request/plan.ts";
import { planRequest, type RequestPlan } from "./request/request-plan.ts";
import { hopTime, prepareAssumeRole, settleCall } from "./sts/assume-role.ts";

/** Decides a request, following its hops. */
export function decideRequest(environment: Environment, request: NormalRequest): Decision {
  const authenticated = authenticate(environment.world, request);
  if (!authenticated.ok) return "implicitDeny";
  let { caller } = authenticated;
  for (const planned of hopsOf(request, authenticated.workload)) {
    const usedAt = hopTime(planned.hop) ?? request.time;
    if (expiryOf(environment, usedAt, caller) !== null) return "implicitDeny";
    const call = prepareAssumeRole({ environment, request, caller, ...planned });
    const { decision } = settleCall(call, (index) => {
      const question = index === null ? call.question : call.dependents[index];
      return question === undefined ? "allowed" : decideQuestion(question);
    });
    if (decision !== "allowed") return decision;
    caller = call.session;
  }
  const failed = mustAssumeRole(request, caller) ?? expiryOf(environment, request.time, caller);
  if (failed !== null) return "implicitDeny";
  return decidePlan(planRequest(environment, request, caller, sessionCredentials(caller)));
}

/** The first question that is refused decides. */
export function decidePlan({ main, dependent }: RequestPlan): Decision {
  const decision = decideQuestion(main);
  if (decision !== "allowed") return decision;
  for (const question of dependent) {
    const refused = decideQuestion(question);
    if (refused !== "allowed") return refused;
  }
  return "allowed";
}
