import type { LoadedCatalog } from "./catalog-reasons.ts";
import type { Request } from "../iam/request.ts";
import { findBlockers } from "./blockers.ts";
import { denialMessage } from "./message.ts";
import { findNotModelled } from "./not-modelled.ts";
import type { Question } from "./request/question.ts";
import { findSettlement } from "./restrictions.ts";
import { settledTrace, traceQuestion, type TracedQuestion } from "./steps/evaluation-step.ts";
import { findStep } from "./steps/find-step.ts";
import type { Authentication, Evaluation, StepId } from "./trace.ts";

export interface EvaluationParts {
  readonly request: Request;
  readonly authentication: Authentication;
  readonly catalog: LoadedCatalog | null;
}

/** Evaluates one question by itself: no hops, no dependent checks. */
export function evaluateQuestion(
  question: Question,
  id: StepId,
  { request, authentication, catalog }: EvaluationParts,
): Evaluation {
  const settlement = findSettlement(question);
  const traced =
    settlement === null
      ? traceQuestion(question, id)
      : settledTrace(question, id, settlement.decision, {
          reason: settlement.reason,
          unasked: settlement.reason,
        });
  const { trace, decidedBy } = traced;
  const decision = trace.outcome;
  return {
    request,
    decision,
    authentication,
    hops: [],
    dependent: [],
    trace,
    decidedBy,
    blockedBy: decision === "allowed" || settlement !== null ? [] : findBlockers(question),
    message: decision === "allowed" ? null : messageOf(question, traced),
    notModelled: findNotModelled(question, trace, catalog),
    context: question.context.entries(),
  };
}

/** The refusal of the lane that decided. */
function messageOf(question: Question, { trace, decidedBy }: TracedQuestion): string {
  const lane = trace.children.find(({ id }) => decidedBy === id || decidedBy.startsWith(`${id}.`));
  const reason = lane?.reason ?? trace.reason;
  return denialMessage(question, reason, managedPolicyOf(trace, decidedBy));
}

const MANAGED = '["managed"';

/** ARN of the managed policy whose statement decided; AWS names no others. */
function managedPolicyOf(trace: TracedQuestion["trace"], decidedBy: StepId): string | null {
  const documentId = findStep(trace, decidedBy)?.at?.documentId;
  // Cheaper than reading every id.
  if (documentId?.startsWith(MANAGED) !== true) return null;
  const location: unknown = JSON.parse(documentId);
  if (!Array.isArray(location) || location[0] !== "managed") return null;
  const arn: unknown = location[1];
  return typeof arn === "string" ? arn : null;
}
