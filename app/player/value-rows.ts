import type { ConditionStep, Evaluation, SourceRef, StepId } from "#core";
import { pathTo } from "../state/trace-steps.ts";

// The values a condition wants are no steps of the trace, and still each leads to its own characters.

/** Rows of their own only where there are several: of one, the condition's row says all. */
export function hasValueRows({ wanted }: ConditionStep): boolean {
  return wanted.length > 1;
}

export function valueRowId(condition: StepId, index: number): string {
  return `${condition}#${index}`;
}

/** The step a row of the trace belongs to. */
export function stepIdOfRow(row: string): StepId {
  const mark = row.indexOf("#");
  return mark === -1 ? row : row.slice(0, mark);
}

/** What a row of the trace is about, in the texts; null when it is about none. */
export function sourceOfRow(evaluation: Evaluation, row: string): SourceRef | null {
  const id = stepIdOfRow(row);
  const step = pathTo(evaluation, id).at(-1);
  if (step?.kind !== "condition" || id === row) return step?.at ?? null;
  return step.wanted[Number(row.slice(id.length + 1))]?.at ?? step.at;
}
