import { type Decision, type Stage, STAGES } from "../../iam/decision.ts";
import { type Ruling, ruleLane } from "../combine.ts";
import type { Reason } from "../reason.ts";
import type { Question } from "../request/question.ts";
import { belongsTo, type Lane, RULE_OF } from "../stages/stage-rules.ts";
import type { AccountStep, EvaluationStep, StageStep, StepId } from "../trace.ts";
import { type Decider, findDecider } from "./decider.ts";
import type { ForeseenTrace } from "./foreseen-trace.ts";
import { StepFacts } from "./step-facts.ts";
import { callerEntity } from "./subject.ts";

/** A trace, and the step of it that settled the question. */
export interface TracedQuestion {
  readonly trace: EvaluationStep;
  readonly decider: Decider;
}

/** Evaluates a question: the decision is what the steps add up to. */
export function traceQuestion(question: Question, id: StepId): TracedQuestion {
  const trace = question.memory.traces.of(question, id);
  const facts = new StepFacts(question, trace);
  const lanes = trace.lanes.map((lane) => traceLane(facts, trace, lane));
  const decisive = decisiveLane(lanes);
  const { outcome } = decisive.step;
  const reason: Reason =
    outcome === "allowed" && lanes.length > 1
      ? {
          code: "both-accounts-allow",
          principal: question.caller.account ?? "",
          resource: question.owner.account ?? "",
        }
      : decisive.step.reason;
  const children = lanes.map(({ step }) => step);
  return {
    trace: evaluationStep(question, id, { outcome, reason, children }),
    decider: decisive.decider,
  };
}

/** A question that was settled without asking any policy. */
export function settledTrace(
  question: Question,
  id: StepId,
  decision: Decision,
  { reason, unasked }: { readonly reason: Reason; readonly unasked: Reason },
): TracedQuestion {
  const trace = question.memory.traces.of(question, id);
  const children = trace.lanes.map((lane): AccountStep => {
    const steps = trace.stages.map((stage) => trace.unasked(lane, stage, "not-reached", unasked));
    return accountStep(question, trace, lane, { decision, reason, steps });
  });
  return {
    trace: evaluationStep(question, id, { outcome: decision, reason, children }),
    decider: { id, reason, at: null },
  };
}

function evaluationStep(
  question: Question,
  id: StepId,
  { outcome, reason, children }: Pick<EvaluationStep, "outcome" | "reason" | "children">,
): EvaluationStep {
  return {
    kind: "evaluation",
    id,
    outcome,
    reason,
    at: null,
    subject: callerEntity(question),
    action: question.action,
    resource: question.target.arn,
    children,
  };
}

interface TracedLane {
  readonly step: AccountStep;
  readonly decider: Decider;
}

function traceLane(facts: StepFacts, trace: ForeseenTrace, lane: Lane): TracedLane {
  const ruling = ruleLane(facts, lane);
  const decider = findDecider(facts, lane, ruling);
  const last = trace.stages.indexOf(ruling.stage);
  const rest = afterwards(ruling);
  // A stage before the deciding one, or one that was asked; what comes after was not reached.
  const steps = trace.stages.map((stage, index) => {
    if (!isOfLane(stage, lane)) return trace.unasked(lane, stage, "not-applicable", ELSEWHERE);
    if (index <= last || facts.wasAsked(lane, stage)) return facts.step(lane, stage);
    return trace.unasked(lane, stage, "not-reached", rest);
  });
  const { decision } = ruling;
  return {
    step: accountStep(facts.question, trace, lane, { decision, reason: decider.reason, steps }),
    decider,
  };
}

const ELSEWHERE = { code: "decided-in-other-account" } as const;

function isOfLane(stage: Stage, lane: Lane): boolean {
  if (stage === "explicit-deny") return true;
  if (stage === "block-public-access") return lane !== "principal";
  return belongsTo(RULE_OF[stage].side, lane);
}

const ALREADY_DENIED = { code: "already-denied" } as const;

/** Made once for each stage, so that the steps which say it can be shared. */
const ALREADY_ALLOWED = reasonByStage("already-allowed");
const ALREADY_REFUSED = reasonByStage("already-refused");

function reasonByStage(code: "already-allowed" | "already-refused"): ReadonlyMap<Stage, Reason> {
  return new Map(STAGES.map((by) => [by, { code, by }]));
}

function afterwards({ decision, stage }: Ruling): Reason {
  const reasons = decision === "allowed" ? ALREADY_ALLOWED : ALREADY_REFUSED;
  return (decision === "explicitDeny" ? null : reasons.get(stage)) ?? ALREADY_DENIED;
}

function accountStep(
  question: Question,
  trace: ForeseenTrace,
  lane: Lane,
  { decision, reason, steps }: LaneResult,
): AccountStep {
  const { caller, owner } = question;
  const account = lane === "principal" ? caller.account : (owner.account ?? caller.account);
  return {
    kind: "account",
    id: trace.laneId(lane),
    outcome: decision,
    reason,
    at: null,
    subject: account,
    account: account ?? "",
    side: sideOf(lane, question),
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
  const [first, other] = lanes;
  if (first !== undefined && other === undefined) return first;
  const found =
    lanes.find(({ step }) => step.outcome === "explicitDeny") ??
    lanes.find(({ step }) => step.outcome === "implicitDeny") ??
    lanes.at(-1) ??
    first;
  if (found === undefined) throw new Error("a question has at least one lane");
  return found;
}
