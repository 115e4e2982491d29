import type {
  AccountStep,
  Decision,
  Evaluation,
  EvaluationStep,
  HopEvaluation,
  LevelStep,
  PolicyStep,
  Stage,
  StageOutcome,
  StageStep,
  StatementStep,
} from "#core";
import { STAGES } from "#core";

// Small hand-made evaluations, so that tests of what is shown do not depend on what AWS would decide.

/** Any reason does: none of these tests words it. */
const REASON = { code: "no-statement-allows" } as const;

export const ALICE = "arn:aws:iam::111111111111:user/alice";
export const ROLE = "arn:aws:iam::222222222222:role/search-role";
export const BUCKET = "arn:aws:s3:::reports";

export function statement(
  id: string,
  effect: "Allow" | "Deny",
  failing: "Action" | "Resource" | "condition" | null,
  range: { readonly from: number; readonly to: number } = { from: 0, to: 10 },
): StatementStep {
  const base = { reason: REASON, subject: null, at: null };
  const outcome = (reached: boolean, fails: boolean) =>
    fails ? ("no-match" as const) : reached ? ("matches" as const) : ("not-reached" as const);
  return {
    ...base,
    kind: "statement",
    id,
    effect,
    sid: `Sid${id}`,
    index: 0,
    outcome: failing === null ? "matches" : "no-match",
    at: { documentId: `doc-${id}`, range },
    children: [
      {
        ...base,
        kind: "element",
        id: `${id}.0`,
        element: "Action",
        outcome: outcome(true, failing === "Action"),
        at: { documentId: `doc-${id}`, range: { from: 1, to: 2 } },
      },
      {
        ...base,
        kind: "element",
        id: `${id}.1`,
        element: "Resource",
        outcome: outcome(failing !== "Action", failing === "Resource"),
        at: { documentId: `doc-${id}`, range: { from: 3, to: 4 } },
      },
      {
        ...base,
        kind: "condition",
        id: `${id}.2`,
        operator: "StringEquals",
        key: "aws:PrincipalTag/team",
        origin: "derived",
        got: ["search"],
        wanted: [{ written: "ops", resolved: "ops", matched: failing === null, at: null }],
        outcome: failing === "condition" ? "not-met" : failing === null ? "met" : "not-reached",
        at: { documentId: `doc-${id}`, range: { from: 5, to: 6 } },
      },
    ],
  };
}

export function policy(
  id: string,
  subject: string,
  outcome: PolicyStep["outcome"],
  children: readonly StatementStep[],
): PolicyStep {
  return {
    kind: "policy",
    id,
    outcome,
    reason: REASON,
    at: null,
    subject,
    name: `Policy${id}`,
    children,
  };
}

export function level(
  id: string,
  subject: string,
  outcome: LevelStep["outcome"],
  children: readonly PolicyStep[],
): LevelStep {
  return { kind: "level", id, outcome, reason: REASON, at: null, subject, name: subject, children };
}

/** What stages are about when no policy of theirs says it better. */
const SUBJECTS: Partial<Record<Stage, string>> = {
  "explicit-deny": ALICE,
  "resource-based-policy": BUCKET,
};

type StageSpec = readonly [StageOutcome, ...StageStep["children"][number][]];

/** A lane with every stage; what is not given was not applicable. Stage n of lane `id` has the id `id.n`. */
export function lane(
  id: string,
  account: string,
  side: AccountStep["side"],
  outcome: Decision,
  stages: Partial<Record<Stage, StageSpec>>,
): AccountStep {
  return {
    kind: "account",
    id,
    account,
    side,
    outcome,
    reason: REASON,
    at: null,
    subject: account,
    children: STAGES.filter((stage) => stage !== "block-public-access").map((stage, index) => {
      const [stageOutcome, ...children] = stages[stage] ?? ["not-applicable" as const];
      return {
        kind: "stage",
        id: `${id}.${index}`,
        stage,
        outcome: stageOutcome,
        reason: REASON,
        at: null,
        subject: SUBJECTS[stage] ?? null,
        children,
      };
    }),
  };
}

export function trace(
  id: string,
  outcome: Decision,
  children: readonly AccountStep[],
  subject = ALICE,
): EvaluationStep {
  return {
    kind: "evaluation",
    id,
    outcome,
    reason: REASON,
    at: null,
    subject,
    action: "s3:GetObject",
    resource: `${BUCKET}/q1.csv`,
    children,
  };
}

export function evaluation(
  step: EvaluationStep,
  decidedBy: string,
  more: Partial<Evaluation> = {},
): Evaluation {
  return {
    request: { principal: ALICE, action: step.action, resource: step.resource },
    decision: step.outcome,
    authentication: {
      ok: true,
      credentials: "long-term",
      arn: ALICE,
      account: "111111111111",
      expires: null,
      reason: REASON,
    },
    hops: [],
    dependent: [],
    trace: step,
    decidedBy,
    blockedBy: [],
    message: null,
    notModelled: [],
    context: [],
    ...more,
  };
}

export function hop(step: EvaluationStep, decidedBy: string, ok = true): HopEvaluation {
  return {
    ...evaluation(step, decidedBy),
    hop: { role: ROLE },
    api: "sts:AssumeRole",
    result: ok
      ? {
          ok,
          session: "arn:aws:sts::222222222222:assumed-role/search-role/alice",
          durationSeconds: 3600,
          expires: null,
        }
      : { ok, error: "ValidationError", reason: REASON },
  };
}
