import type { World } from "../evaluation/world.ts";
import type { Decision, Stage } from "../iam/decision.ts";
import type { SavedRequest } from "../iam/request.ts";
import { listVerdicts, type Verdict, verdictAt, type Verdicts } from "./verdicts.ts";

/** A saved request held against what its author expects of it. */
export interface Check {
  /** Position in `scenario.requests`. */
  readonly index: number;
  readonly request: SavedRequest;
  readonly decision: Decision;
  /** The stage that decided it; null when none did, such as when STS refuses a call for what it passes. */
  readonly stage: Stage | null;
  /** Whether the resource-based policy that settled it is a role's trust policy. */
  readonly isTrust: boolean;
  /** Null for a request that expects nothing. */
  readonly passes: boolean | null;
}

export interface CheckCounts {
  readonly passed: number;
  readonly failed: number;
}

/** Every saved request, evaluated in this world, in the scenario's order. */
export function runChecks(requests: readonly SavedRequest[], world: World): readonly Check[] {
  return holdChecks(requests, listVerdicts(requests, world));
}

/** The same with verdicts that are known already: those of the same requests, in the same order. */
export function holdChecks(
  requests: readonly SavedRequest[],
  verdicts: Verdicts,
): readonly Check[] {
  return requests.flatMap((request, index): Check[] => {
    const verdict = verdictAt(verdicts, index);
    if (verdict === null) return [];
    return [{ index, request, ...verdict, passes: meets(request, verdict) }];
  });
}

/** How many of the requests that expect something get it. */
export function countChecks(checks: readonly Check[]): CheckCounts {
  const passed = checks.filter(({ passes }) => passes === true).length;
  const failed = checks.filter(({ passes }) => passes === false).length;
  return { passed, failed };
}

function meets(request: SavedRequest, { decision, stage }: Verdict): boolean | null {
  const expected = request.expect ?? null;
  const expectedStage = request.expectDecidedBy ?? null;
  if (expected === null && expectedStage === null) return null;
  return (
    (expected === null || expected === decision) &&
    (expectedStage === null || expectedStage === stage)
  );
}
