import type { Stage } from "../../iam/decision.ts";
import type { Reason } from "../reason.ts";
import type { Matter } from "../request/question.ts";
import type { StageOutcome, StageStep, StepId } from "../trace.ts";
import { subjectOf } from "./subject.ts";

/** The step of a stage that came to its outcome without asking a policy. */
export function stageWithoutPolicies(
  matter: Matter,
  stage: Stage,
  id: StepId,
  outcome: StageOutcome,
  reason: Reason,
): StageStep {
  const subject = subjectOf(stage, matter);
  return { kind: "stage", stage, id, outcome, reason, at: null, subject, children: [] };
}
