import type { StepId, TraceStep } from "../trace.ts";

/** Steps in the order a player shows them: a parent, then its children. */
export function* walkTrace(step: TraceStep): Generator<TraceStep> {
  yield step;
  if (!("children" in step)) return;
  for (const child of step.children) yield* walkTrace(child);
}

/** The step with an id, found down its path; null when the trace does not have it. */
export function findStep(trace: TraceStep, id: StepId): TraceStep | null {
  if (trace.id === id) return trace;
  if (!("children" in trace)) return null;
  const child = trace.children.find((one) => one.id === id || id.startsWith(`${one.id}.`));
  return child === undefined ? null : findStep(child, id);
}
