import type { Reason } from "../evaluation/reason.ts";
import { findStep } from "../evaluation/steps/find-step.ts";
import type { Evaluation, TraceStep } from "../evaluation/trace.ts";
import type { Stage } from "../iam/decision.ts";

/** Where and why an evaluation was settled. */
export interface Deciding {
  /** The request itself, or the hop or dependent check that ended it. */
  readonly call: Evaluation;
  /** Position in the request's `assume` of the hop it lies in; null when it lies in none of them. */
  readonly hop: number | null;
  /** From the call's root down to the deciding step. */
  readonly path: readonly TraceStep[];
  /** Null when no stage decided: nobody could sign, or STS refused the call itself. */
  readonly stage: Stage | null;
  readonly reason: Reason;
}

/** Finds the call, the stage and the reason that settled an evaluation. */
export function findDeciding(evaluation: Evaluation): Deciding {
  const { call, hop } = callsOf(evaluation).find(({ call: one }) =>
    isWithin(evaluation.decidedBy, one.trace.id),
  ) ?? { call: evaluation, hop: null };
  const path = pathTo(call.trace, evaluation.decidedBy);
  const stage = path.find((step) => step.kind === "stage")?.stage ?? null;
  return { call, hop, path, stage, reason: reasonOf(evaluation, call, path) };
}

/**
 * Whose policies settled it: like the stage, but for an explicit deny the stage in which the denying
 * policy would allow, such as the control policies. Null when no policy decided.
 */
export function decidingLayer({ path, stage }: Deciding): Stage | null {
  if (stage !== "explicit-deny") return stage;
  const policy = path.find(({ kind }) => kind === "policy");
  return policy?.reason.code === "policy-denies" ? policy.reason.stage : stage;
}

/** Whether the stage that settled it asked the trust policy of a role. */
export function isOfTrustPolicy({ stage, call }: Deciding): boolean {
  return stage === "resource-based-policy" && TRUST_CALL.test(call.trace.action);
}

const TRUST_CALL = /^sts:(?:assumerole|tagsession$|setsourceidentity$)/i;

interface Call {
  readonly call: Evaluation;
  readonly hop: number | null;
}

function callsOf(evaluation: Evaluation): readonly Call[] {
  // The service's own call for a workload comes first, and is no hop of the request.
  const [first] = evaluation.hops;
  const offset = first?.authentication.reason.code === "workload-caller" ? 1 : 0;
  return [
    ...evaluation.hops.flatMap((hop, index): Call[] => {
      const place = index < offset ? null : index - offset;
      return [hop, ...hop.dependent].map((call) => ({ call, hop: place }));
    }),
    ...[evaluation, ...evaluation.dependent].map((call) => ({ call, hop: null })),
  ];
}

function pathTo(trace: TraceStep, id: string): readonly TraceStep[] {
  const path: TraceStep[] = [];
  for (let at = trace.id; ; at = nextId(at, id)) {
    const step = findStep(trace, at);
    if (step === null) return path;
    path.push(step);
    if (at === id) return path;
  }
}

function nextId(at: string, id: string): string {
  const end = id.indexOf(".", at.length + 1);
  return end === -1 ? id : id.slice(0, end);
}

function isWithin(id: string, ancestor: string): boolean {
  return id === ancestor || id.startsWith(`${ancestor}.`);
}

/** The words of the account that refused; of the whole where it was allowed, or no account was asked. */
function reasonOf(evaluation: Evaluation, call: Evaluation, path: readonly TraceStep[]): Reason {
  if (!evaluation.authentication.ok) return evaluation.authentication.reason;
  if (evaluation.decision === "allowed") return evaluation.trace.reason;
  return path.find(({ kind }) => kind === "account")?.reason ?? call.trace.reason;
}
