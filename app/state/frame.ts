import type { SourceRef, StageOutcome, StepId } from "#core";

/**
 * One stop of the player: an authentication, a stage of one account of one call, or the verdict.
 * A recorded evaluation is a list of these, in the order the request visits them.
 */
export interface Frame {
  /** Id of the trace step; `authentication` and `verdict` for the two that are not in the trace. */
  readonly id: StepId;
  readonly kind: "authentication" | "stage" | "verdict";
  /** Which call this belongs to: `request`, `hop-0`, `hop-1`, …, `dependent-0`, …. */
  readonly call: string;
  /** The account whose lane it runs in; null outside any. */
  readonly account: string | null;
  readonly outcome: StageOutcome | "allowed" | "explicitDeny" | "implicitDeny";
  /** Where the token is: an entity's id, or null when it stays where it was. */
  readonly at: string | null;
  /** Everything on the canvas this frame concerns; the rest fades. Entity ids. */
  readonly concerns: readonly string[];
  /** The statement or element that decided this stop. */
  readonly source: SourceRef | null;
}
