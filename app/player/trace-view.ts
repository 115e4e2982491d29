import { type Evaluation, type SourceRef, type StepId, type TraceStep, walkTrace } from "#core";
import type { Frame } from "../state/frame.ts";
import { callsOf, childrenOf, decidersOf, pathTo } from "../state/trace-steps.ts";

/**
 * The ids open at first: down to what decided, and where nothing allowed it, on down to the statement
 * that came closest; the rest is a click away.
 */
export function openAtFirst(evaluation: Evaluation): readonly StepId[] {
  const path = pathTo(evaluation, evaluation.decidedBy);
  const stage = path.at(-1);
  return [...path, ...(stage?.kind === "stage" ? decidersOf(stage) : [])]
    .filter((step) => childrenOf(step).length > 0)
    .map(({ id }) => id);
}

/**
 * What the verdict hangs on: the way to the deciding step, each stage the player stops at, and in it
 * the policy, the statement and the check that settled it.
 */
export function stepsThatMattered(
  evaluation: Evaluation,
  frames: readonly Frame[],
): ReadonlySet<StepId> {
  const mattering = new Set(pathTo(evaluation, evaluation.decidedBy).map(({ id }) => id));
  const stops = new Set(frames.map(({ id }) => id));
  for (const { evaluation: call } of callsOf(evaluation)) {
    for (const lane of call.trace.children) {
      for (const stage of lane.children) {
        if (!stops.has(stage.id)) continue;
        for (const step of [call.trace, lane, stage, ...decidersOf(stage)]) mattering.add(step.id);
      }
    }
  }
  return mattering;
}

/**
 * The step that a selection elsewhere means: the smallest text that holds the marked characters, else
 * the first policy or level of the selected entity. Null when the request never looked at it.
 */
export function stepForSelection(
  evaluation: Evaluation,
  entity: string | null,
  source: SourceRef | null,
): StepId | null {
  const steps = callsOf(evaluation).flatMap(({ evaluation: { trace } }) =>
    Array.from(walkTrace(trace)),
  );
  if (source !== null) {
    let closest: { readonly id: StepId; readonly length: number } | null = null;
    for (const { id, at } of steps) {
      if (at === null || !holds(at, source)) continue;
      const length = at.range.to - at.range.from;
      if (closest === null || length <= closest.length) closest = { id, length };
    }
    return closest?.id ?? null;
  }
  if (entity === null) return null;
  return steps.find(({ kind, subject }) => subject === entity && speaksForItself(kind))?.id ?? null;
}

/** Every step that is that statement: it is looked at for an explicit deny, and again in its own stage. */
export function stepsOfStatement(
  evaluation: Evaluation,
  statement: SourceRef | null,
): ReadonlySet<StepId> {
  if (statement === null) return new Set();
  const steps = callsOf(evaluation).flatMap(({ evaluation: { trace } }) =>
    [...walkTrace(trace)].filter(
      ({ kind, at }) => kind === "statement" && at !== null && isSameSource(at, statement),
    ),
  );
  return new Set(steps.map(({ id }) => id));
}

export function isSameSource(one: SourceRef, other: SourceRef): boolean {
  return holds(one, other) && holds(other, one);
}

function holds(outer: SourceRef, inner: SourceRef): boolean {
  return (
    outer.documentId === inner.documentId &&
    outer.range.from <= inner.range.from &&
    outer.range.to >= inner.range.to
  );
}

function speaksForItself(kind: TraceStep["kind"]): boolean {
  return kind === "policy" || kind === "level" || kind === "account";
}
