import type { SourceRange } from "#core";
import type { Frame } from "../state/frame.ts";
import { type VerdictState, verdictState } from "../ui/verdict.tsx";

/** A part of a policy's text that stands out: what decided the current step, or what is selected. */
export interface Mark {
  readonly range: SourceRange;
  /** How the step ended that this part decided; null for a mere selection. */
  readonly outcome: Frame["outcome"] | null;
}

export type MarkLook = VerdictState | "selected";

export function markLook(outcome: Mark["outcome"]): MarkLook {
  return outcome === null ? "selected" : verdictState(outcome);
}
