import type { Decision, Stage } from "../../iam/decision.ts";
import { type Ruling, ruleLane } from "../combine.ts";
import type { Reason } from "../reason.ts";
import type { Question } from "../request/question.ts";
import { belongsTo, type Lane, lanesOf, RULE_OF } from "../stages/stage-rules.ts";
import type { AccountStep, EvaluationStep, StageStep, StepId } from "../trace.ts";
import { findDecider } from "./decider.ts";
import { callerEntity, unaskedStep } from "./stage-step.ts";
import { StepFacts, stagesOf } from "./step-facts.ts";

/** A trace, and the step of it that settled the question. */
export interface TracedQuestion {
  readonly trace: EvaluationStep;
  readonly decidedBy: StepId;
}

/** Evaluates a question: the decision is what the steps add up to. */
export function traceQuestion(question: Question, id: StepId): TracedQuestion {
  const facts = new StepFacts(question, id);
  const lanes = lanesOf(question).map((lane) => traceLane(facts, lane));
  const decisive = decisiveLane(lanes);
  const allowed = lanes.every(({ step }) => step.outcome === "allowed");
  const reason: Reason =
    allowed && lanes.length > 1
      ? {
          code: "both-accounts-allow",
          principal: question.caller.account ?? "",
          resource: question.owner.account ?? "",
        }
      : decisive.step.reason;
  return {
    trace: {
      kind: "evaluation",
      id,
      outcome: decisive.step.outcome,
      reason,
      at: null,
      subject: callerEntity(question),
      action: question.action,
      resource: question.target.arn,
      children: lanes.map(({ step }) => step),
    },
    decidedBy: decisive.decidedBy,
  };
}

/** A question that was settled without asking any policy. */
export function settledTrace(
  question: Question,
  id: StepId,
  decision: Decision,
  { reason, unasked }: { readonly reason: Reason; readonly unasked: Reason },
): TracedQuestion {
  const facts = new StepFacts(question, id);
  const children = lanesOf(question).map((lane): AccountStep => {
    const steps = stagesOf(question).map((stage) =>
      unaskedStep(stage, "not-reached", unasked, { question, id: facts.idOf(lane, stage) }),
    );
    return accountStep(facts, lane, { decision, reason, steps });
  });
  return {
    trace: {
      kind: "evaluation",
      id,
      outcome: decision,
      reason,
      at: null,
      subject: callerEntity(question),
      action: question.action,
      resource: question.target.arn,
      children,
    },
    decidedBy: id,
  };
}

interface TracedLane {
  readonly step: AccountStep;
  readonly decidedBy: StepId;
}

function traceLane(facts: StepFacts, lane: Lane): TracedLane {
  const ruling = ruleLane(facts, lane);
  const decider = findDecider(facts, lane, ruling);
  const steps = stagesOf(facts.question).map((stage) => stageStep(facts, lane, stage, ruling));
  const { decision } = ruling;
  return {
    step: accountStep(facts, lane, { decision, reason: decider.reason, steps }),
    decidedBy: decider.id,
  };
}

/** A stage before the deciding one, or one that was asked; what comes after was not reached. */
function stageStep(facts: StepFacts, lane: Lane, stage: Stage, ruling: Ruling): StageStep {
  const { question } = facts;
  const place = { question, id: facts.idOf(lane, stage) };
  if (!isOfLane(stage, lane)) {
    return unaskedStep(stage, "not-applicable", { code: "decided-in-other-account" }, place);
  }
  const stages = stagesOf(question);
  const isBefore = stages.indexOf(stage) <= stages.indexOf(ruling.stage);
  if (isBefore || facts.wasAsked(lane, stage)) return facts.step(lane, stage);
  return unaskedStep(stage, "not-reached", afterwards(ruling), place);
}

function isOfLane(stage: Stage, lane: Lane): boolean {
  if (stage === "explicit-deny") return true;
  if (stage === "block-public-access") return lane !== "principal";
  return belongsTo(RULE_OF[stage].side, lane);
}

function afterwards({ decision, stage }: Ruling): Reason {
  if (decision === "explicitDeny") return { code: "already-denied" };
  return decision === "allowed"
    ? { code: "already-allowed", by: stage }
    : { code: "already-refused", by: stage };
}

function accountStep(
  facts: StepFacts,
  lane: Lane,
  { decision, reason, steps }: LaneResult,
): AccountStep {
  const { caller, owner } = facts.question;
  const account = lane === "principal" ? caller.account : (owner.account ?? caller.account);
  return {
    kind: "account",
    id: facts.laneId(lane),
    outcome: decision,
    reason,
    at: null,
    subject: account,
    account: account ?? "",
    side: sideOf(lane, facts.question),
    children: steps,
  };
}

interface LaneResult {
  readonly decision: Decision;
  readonly reason: Reason;
  readonly steps: readonly StageStep[];
}

/** A caller of no account meets the resource's account alone. */
function sideOf(lane: Lane, { sides }: Question): AccountStep["side"] {
  return sides === "resource-only" ? "resource" : lane;
}

/** An explicit deny first, then a refusal, the principal's before the resource's. */
function decisiveLane(lanes: readonly TracedLane[]): TracedLane {
  const [first] = lanes;
  const found =
    lanes.find(({ step }) => step.outcome === "explicitDeny") ??
    lanes.find(({ step }) => step.outcome === "implicitDeny") ??
    lanes.at(-1) ??
    first;
  if (found === undefined) throw new Error("a question has at least one lane");
  return found;
}
