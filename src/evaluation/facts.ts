import type { Grant } from "./caller/caller-name.ts";
import type { Question } from "./request/question.ts";
import type { Lane, StagePosition } from "./stages/stage-rules.ts";

/**
 * What the stages found out about one question, asked for when it is needed. Deciding reads it from
 * the policies; evaluating reads it off the steps of the trace. What follows from it is written once,
 * in `combine.ts`, for both.
 */
export interface Facts {
  readonly question: Question;
  /** Whether a statement denies, among the policies of a lane. */
  denies(lane: Lane): boolean;
  /** Whether a stage stands in nobody's way: it allows, or has nothing to say. */
  passes(stage: StagePosition): boolean;
  blocksPublicAccess(): boolean;
  /** The widest grant of the resource-based policy to the caller. */
  grant(): Grant;
}
