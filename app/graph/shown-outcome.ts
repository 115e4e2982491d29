import type { Evaluation } from "#core";
import type { Frame } from "../state/frame.ts";
import { pathTo } from "../state/trace-steps.ts";
import type { Outcome } from "../ui/verdict.tsx";

/** The mark of a step: a stage that looked for denials and found none has let the request through. */
export function shownOutcome(frame: Frame, evaluation: Evaluation | null): Outcome {
  if (frame.outcome !== "no-match" || evaluation === null) return frame.outcome;
  const step = pathTo(evaluation, frame.id).at(-1);
  return step?.kind === "stage" && step.stage === "explicit-deny" ? "allows" : frame.outcome;
}
