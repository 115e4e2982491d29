import type { World } from "../evaluation/world.ts";
import { type Decision, type Stage, STAGES } from "../iam/decision.ts";
import type { Request } from "../iam/request.ts";
import { findDeciding, isOfTrustPolicy } from "./deciding.ts";

/** The decisions in the order of their numbers. */
export const DECISIONS: readonly Decision[] = ["allowed", "explicitDeny", "implicitDeny"];

/** The stage of a verdict that none decided. */
const NO_STAGE = 255;

/** The stage of one that a role's trust policy decided, which is a resource-based policy by another name. */
const TRUST_POLICY = 254;

/** What came of a request, and which stage settled it: null when none did, as when STS refuses a call. */
export interface Verdict {
  readonly decision: Decision;
  readonly stage: Stage | null;
  /** Whether the resource-based policy that settled it is a role's trust policy. */
  readonly isTrust: boolean;
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
    const verdict = verdictOf(request, world);
    decisions[index] = DECISIONS.indexOf(verdict.decision);
    stages[index] = numberOf(verdict);
  }
  return { decisions, stages };
}

/** The verdict of the request at `index`; null beyond the list. */
export function verdictAt({ decisions, stages }: Verdicts, index: number): Verdict | null {
  const decision = DECISIONS[decisions[index] ?? -1];
  if (decision === undefined) return null;
  const number = stages[index] ?? NO_STAGE;
  if (number === TRUST_POLICY) return { decision, stage: "resource-based-policy", isTrust: true };
  return { decision, stage: STAGES[number] ?? null, isTrust: false };
}

function numberOf({ stage, isTrust }: Verdict): number {
  if (isTrust) return TRUST_POLICY;
  return stage === null ? NO_STAGE : STAGES.indexOf(stage);
}

function verdictOf(request: Request, world: World): Verdict {
  const evaluation = world.evaluate(request);
  const deciding = findDeciding(evaluation);
  const { decision } = evaluation;
  return { decision, stage: deciding.stage, isTrust: isOfTrustPolicy(deciding) };
}
