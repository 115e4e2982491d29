import {
  type AccountStep,
  type Evaluation,
  type SourceRef,
  type StageStep,
  type TraceStep,
  walkTrace,
} from "#core";
import type { Frame } from "./frame.ts";
import { type Call, callsOf, decidersOf, decidingCall, pathTo } from "./trace-steps.ts";

/**
 * The recorded evaluation as the player shows it: who is calling, each stage of each call that was
 * asked, what STS answered to each assumed role, and the verdict. Stages that were passed by or never
 * reached are no stops; the chain shows them, the token does not wait at them.
 */
export function framesOf(evaluation: Evaluation): readonly Frame[] {
  return [
    authenticationFrame(evaluation),
    ...callsOf(evaluation).flatMap(callFrames),
    verdictFrame(evaluation),
  ];
}

function authenticationFrame(evaluation: Evaluation): Frame {
  const { request } = evaluation;
  // Who began; the evaluation's own authentication is that of whoever the last hop ended in.
  const { authentication } = evaluation.hops[0] ?? evaluation;
  const account = authentication.ok ? authentication.account : null;
  const [first] = callsOf(evaluation);
  // A session and the root user are no entities of their own; their role and their account are.
  const isEntity = !/:(assumed-role|federated-user)\/|:root$/.test(request.principal);
  const caller = isEntity ? request.principal : (first?.evaluation.trace.subject ?? null);
  return {
    id: "authentication",
    kind: "authentication",
    call: first?.id ?? "request",
    account: null,
    outcome: authentication.ok ? "allows" : "no-match",
    at: caller,
    concerns: unique([caller, account]),
    source: null,
  };
}

function callFrames(call: Call): Frame[] {
  const { trace } = call.evaluation;
  const stops = trace.children.flatMap((lane) =>
    lane.children
      .filter(({ outcome }) => outcome !== "not-applicable" && outcome !== "not-reached")
      .map((stage) => stageFrame(call, lane, stage)),
  );
  return call.kind === "hop" ? [...stops, hopFrame(call)] : stops;
}

function stageFrame(call: Call, lane: AccountStep, stage: StageStep): Frame {
  const deciders = decidersOf(stage);
  return {
    id: stage.id,
    kind: "stage",
    call: call.id,
    account: lane.account,
    outcome: stage.outcome,
    at: placeOf(lane, stage, deciders),
    concerns: unique([...concernsOf(call), ...[...walkTrace(stage)].map(({ subject }) => subject)]),
    source: sourceOf(deciders) ?? stage.at,
  };
}

/** What STS answered: the token has arrived at the role, or stays before it. */
function hopFrame(call: Extract<Call, { kind: "hop" }>): Frame {
  const { hop, decision, trace, result } = call.evaluation;
  return {
    id: trace.id,
    kind: "verdict",
    call: call.id,
    account: null,
    outcome: result.ok || decision !== "allowed" ? decision : "implicitDeny",
    at: result.ok ? hop.role : null,
    concerns: concernsOf(call),
    source: null,
  };
}

function verdictFrame(evaluation: Evaluation): Frame {
  const path = pathTo(evaluation, evaluation.decidedBy);
  const call = decidingCall(evaluation) ?? callsOf(evaluation).at(-1);
  const stage = path.find((step) => step.kind === "stage");
  const deciders = [...path, ...(stage === undefined ? [] : decidersOf(stage))];
  return {
    id: "verdict",
    kind: "verdict",
    call: "request",
    account: null,
    outcome: evaluation.decision,
    at: evaluation.decision === "allowed" ? resourceOf(evaluation) : subjectOf(deciders),
    concerns: unique([
      ...(call === undefined ? [] : concernsOf(call)),
      ...deciders.map(({ subject }) => subject),
    ]),
    source: sourceOf(deciders),
  };
}

/** Who calls, on what, and the accounts of both. */
function concernsOf({ evaluation }: Call): readonly string[] {
  const { trace } = evaluation;
  return unique([
    trace.subject,
    resourceOf(evaluation),
    ...trace.children.map(({ account }) => account),
  ]);
}

/** The entity acted on: the one whose policy would be asked, whether it has one or not. */
function resourceOf({ trace }: Evaluation): string {
  const stages = trace.children.flatMap(({ children }) => children);
  const entity = stages.find(
    ({ stage, subject }) => stage === "resource-based-policy" && subject !== null,
  );
  return entity?.subject ?? trace.resource;
}

/** Where the token is. Looking for denials it goes nowhere; it has not come to anyone's policy yet. */
function placeOf(
  lane: AccountStep,
  stage: StageStep,
  deciders: readonly TraceStep[],
): string | null {
  const goesNowhere = stage.stage === "explicit-deny" && deciders.length === 0;
  return goesNowhere && lane.side === "resource" ? null : subjectOf([stage, ...deciders]);
}

/** The policy's owner says best where a stage was settled; the level or the stage where no policy did. */
function subjectOf(steps: readonly TraceStep[]): string | null {
  const policy = steps.find(({ kind, subject }) => kind === "policy" && subject !== null);
  return policy?.subject ?? steps.findLast(({ subject }) => subject !== null)?.subject ?? null;
}

/** The innermost characters: the element that failed, or the whole statement that matched. */
function sourceOf(steps: readonly TraceStep[]): SourceRef | null {
  return steps.findLast(({ at }) => at !== null)?.at ?? null;
}

function unique(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
