import type { Decision } from "../iam/decision.ts";
import { authenticate } from "./caller/authenticate.ts";
import { decideQuestion } from "./decide-question.ts";
import type { Environment } from "./request/environment.ts";
import type { NormalRequest } from "./request/normal-request.ts";
import type { Question } from "./request/question.ts";
import {
  dependentQuestions,
  expiryOf,
  hopsOf,
  mainQuestion,
  mustAssumeRole,
} from "./request/plan.ts";
import { hopTime, prepareAssumeRole, settleCall } from "./sts/assume-role.ts";

/** What is left to decide once it is known who asks: questions that must all be allowed, or nothing. */
export interface DecisionPlan {
  /** Decided already; null when the questions decide. */
  readonly settled: Decision | null;
  readonly questions: readonly Question[];
  /** Whether it would be the same plan later: hops and credentials are as of a time. */
  readonly isLasting: boolean;
}

/** Works out the questions of a request, following its hops. */
export function planDecision(environment: Environment, request: NormalRequest): DecisionPlan {
  const authenticated = authenticate(environment.world, request);
  if (!authenticated.ok) return REFUSED;
  let { caller } = authenticated;
  for (const planned of hopsOf(request, authenticated.workload)) {
    const usedAt = hopTime(planned.hop) ?? request.time;
    if (expiryOf(environment, usedAt, caller) !== null) return REFUSED;
    const call = prepareAssumeRole({ environment, request, caller, ...planned });
    const { decision } = settleCall(call, (index) => {
      const question = index === null ? call.question : call.dependents[index];
      return question === undefined ? "allowed" : decideQuestion(question);
    });
    if (decision !== "allowed") return settledPlan(decision);
    caller = call.session;
  }
  const failed = mustAssumeRole(request, caller) ?? expiryOf(environment, request.time, caller);
  if (failed !== null) return REFUSED;
  const main = mainQuestion(environment, request, caller);
  const dependent = dependentQuestions(environment, request, caller);
  return {
    settled: null,
    questions: dependent.length === 0 ? [main] : [main, ...dependent],
    isLasting: request.time !== null || (caller.session?.issuedAt ?? null) === null,
  };
}

/** The first question that is refused decides. */
export function decidePlan(plan: DecisionPlan): Decision {
  if (plan.settled !== null) return plan.settled;
  for (const question of plan.questions) {
    const decision = decideQuestion(question);
    if (decision !== "allowed") return decision;
  }
  return "allowed";
}

function settledPlan(settled: Decision): DecisionPlan {
  return { settled, questions: [], isLasting: false };
}

const REFUSED = settledPlan("implicitDeny");
