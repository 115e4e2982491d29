import type { World } from "../evaluation/world.ts";
import { type Decision, type Stage, STAGES } from "../iam/decision.ts";
import type { Request } from "../iam/request.ts";
import { findDeciding } from "./deciding.ts";

/** The decisions in the order of their numbers. */
export const DECISIONS: readonly Decision[] = ["allowed", "explicitDeny", "implicitDeny"];

/** The stage of a verdict that none decided. */
const NO_STAGE = 255;

/** What came of a request, and which stage settled it: null when none did, as when STS refuses a call. */
export interface Verdict {
  readonly decision: Decision;
  readonly stage: Stage | null;
}

/**
 * Verdicts of a list of requests, a byte each for decision and stage, so that another thread can work
 * them out and hand them over without copying. Read them with `verdictAt`.
 */
export interface Verdicts {
  readonly decisions: Uint8Array;
  readonly stages: Uint8Array;
}

/** Evaluates every request in this world, in their order. */
export function listVerdicts(requests: readonly Request[], world: World): Verdicts {
  const decisions = new Uint8Array(requests.length);
  const stages = new Uint8Array(requests.length);
  for (const [index, request] of requests.entries()) {
    const { decision, stage } = verdictOf(request, world);
    decisions[index] = DECISIONS.indexOf(decision);
    stages[index] = stage === null ? NO_STAGE : STAGES.indexOf(stage);
  }
  return { decisions, stages };
}

/** The verdict of the request at `index`; null beyond the list. */
export function verdictAt({ decisions, stages }: Verdicts, index: number): Verdict | null {
  const decision = DECISIONS[decisions[index] ?? -1];
  if (decision === undefined) return null;
  return { decision, stage: STAGES[stages[index] ?? NO_STAGE] ?? null };
}

function verdictOf(request: Request, world: World): Verdict {
  const evaluation = world.evaluate(request);
  return { decision: evaluation.decision, stage: findDeciding(evaluation).stage };
}
