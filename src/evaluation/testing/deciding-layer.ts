import type { Stage } from "../../iam/decision.ts";
import { findStep } from "../steps/find-step.ts";
import type { Evaluation, EvaluationStep, TraceStep } from "../trace.ts";

/** The policy type that settled an evaluation; for an explicit deny, that of the policy that denies. */
export function decidingLayer(evaluation: Evaluation): Stage | null {
  const path = pathOf(evaluation, evaluation.decidedBy);
  const policy = path.find((step) => step.kind === "policy");
  if (policy?.reason.code === "policy-denies") return policy.reason.stage;
  const stage = path.find((step) => step.kind === "stage");
  return stage?.stage ?? null;
}

/** The steps from a trace's root down to the one with this id, in whichever trace it is. */
function pathOf(evaluation: Evaluation, id: string): readonly TraceStep[] {
  for (const trace of tracesOf(evaluation)) {
    const path: TraceStep[] = [];
    for (let at = trace.id; ; at = nextId(at, id)) {
      const step = findStep(trace, at);
      if (step === null) break;
      path.push(step);
      if (at === id) return path;
      if (!id.startsWith(`${at}.`)) break;
    }
  }
  return [];
}

function nextId(at: string, id: string): string {
  const end = id.indexOf(".", at.length + 1);
  return end === -1 ? id : id.slice(0, end);
}

/** The traces of a request: its hops', its own and those of the checks besides. */
export function tracesOf({ hops, trace, dependent }: Evaluation): readonly EvaluationStep[] {
  return [...hops.flatMap(tracesOf), trace, ...dependent.flatMap(tracesOf)];
}
