import type { LoadedCatalog } from "./catalog-reasons.ts";
import type { Request } from "../iam/request.ts";
import { findBlockers } from "./blockers.ts";
import { denialMessage } from "./message.ts";
import { findNotModelled } from "./not-modelled.ts";
import type { Question } from "./request/question.ts";
import { findSettlement } from "./restrictions.ts";
import type { Decider } from "./steps/decider.ts";
import { settledTrace, traceQuestion } from "./steps/evaluation-step.ts";
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
  question.context.forgetDoubts();
  const settlement = findSettlement(question);
  const traced =
    settlement === null
      ? traceQuestion(question, id)
      : settledTrace(question, id, settlement.decision, {
          reason: settlement.reason,
          unasked: settlement.reason,
        });
  const { trace, decider } = traced;
  const decision = trace.outcome;
  return {
    request,
    decision,
    authentication,
    hops: [],
    dependent: [],
    trace,
    decidedBy: decider.id,
    blockedBy: decision === "allowed" || settlement !== null ? [] : findBlockers(question),
    message:
      decision === "allowed"
        ? null
        : denialMessage(question, decider.reason, managedPolicyOf(decider)),
    notModelled: findNotModelled(question, traced, catalog),
    context: question.context.entries(),
  };
}

const MANAGED = '["managed"';

/** ARN of the managed policy whose statement decided; AWS names no others. */
function managedPolicyOf({ at }: Decider): string | null {
  // Cheaper than reading every id.
  if (at?.documentId.startsWith(MANAGED) !== true) return null;
  const location: unknown = JSON.parse(at.documentId);
  if (!Array.isArray(location) || location[0] !== "managed") return null;
  const arn: unknown = location[1];
  return typeof arn === "string" ? arn : null;
}
