import type { Reason } from "../evaluation/reason.ts";
import type { World } from "../evaluation/world.ts";
import type { ChangeFact } from "../explanation/fix-facts.ts";
import type { Decision, Stage } from "../iam/decision.ts";
import type { SavedRequest } from "../iam/request.ts";
import { findDeciding, isOfTrustPolicy } from "./deciding.ts";
import { listVerdicts, type Verdict, verdictAt, type Verdicts } from "./verdicts.ts";

/** A scenario's saved requests and the world they are put to. */
export interface Answering {
  readonly requests: readonly SavedRequest[];
  readonly world: World;
  /** Those of the requests in this world, where they are known already. */
  readonly verdicts?: Verdicts;
}

export interface Outcome {
  readonly decision: Decision;
  readonly stage: Stage | null;
  /** Whether the resource-based policy that settled it is a role's trust policy. */
  readonly isTrust: boolean;
  readonly reason: Reason;
}

/** A saved request that came out otherwise after an edit. */
export interface Change {
  /** Position among the requests after the edit. */
  readonly index: number;
  readonly request: SavedRequest;
  readonly before: Outcome;
  readonly after: Outcome;
  /** Whether it is allowed now and was not, or the other way round; else only who decides changed. */
  readonly flipped: boolean;
}

/**
 * Which saved requests an edit changed: another verdict, or the same by another stage. Requests are
 * paired by name, and those of equal names in their order; one that is new or gone is no change.
 * The flips come first, else in the order of the requests.
 */
export function findChanges(before: Answering, after: Answering): readonly Change[] {
  const partners = pairByName(before.requests, after.requests);
  const old = before.verdicts ?? listVerdicts(before.requests, before.world);
  const now = after.verdicts ?? listVerdicts(after.requests, after.world);
  const changes = after.requests.flatMap((request, index): Change[] => {
    const at = partners[index] ?? null;
    const partner = at === null ? undefined : before.requests[at];
    if (at === null || partner === undefined) return [];
    if (isSame(verdictAt(old, at), verdictAt(now, index))) return [];
    const was = outcomeOf(before.world, partner);
    const is = outcomeOf(after.world, request);
    const flipped = (was.decision === "allowed") !== (is.decision === "allowed");
    return [{ index, request, before: was, after: is, flipped }];
  });
  return [
    ...changes.filter(({ flipped }) => flipped),
    ...changes.filter(({ flipped }) => !flipped),
  ];
}

/** What there is to say about a change; `explanation/` says it. */
export function changeFact({ request: { name: request }, before, after }: Change): ChangeFact {
  const { reason } = after;
  const was = before.decision === "allowed";
  if (after.decision === "allowed") {
    return { code: was ? "allowed-otherwise" : "now-allowed", request, reason };
  }
  return { code: was ? "now-denied" : "denied-otherwise", request, reason };
}

function isSame(one: Verdict | null, other: Verdict | null): boolean {
  return (
    one?.decision === other?.decision &&
    one?.stage === other?.stage &&
    one?.isTrust === other?.isTrust
  );
}

function outcomeOf(world: World, request: SavedRequest): Outcome {
  const evaluation = world.evaluate(request);
  const deciding = findDeciding(evaluation);
  const { stage, reason } = deciding;
  return { decision: evaluation.decision, stage, isTrust: isOfTrustPolicy(deciding), reason };
}

/** For each request after, the position of its partner before; null for one that is new. */
function pairByName(
  before: readonly SavedRequest[],
  after: readonly SavedRequest[],
): readonly (number | null)[] {
  const waiting = new Map<string, number[]>();
  for (const [index, { name }] of before.entries()) {
    const same = waiting.get(name);
    if (same === undefined) waiting.set(name, [index]);
    else same.push(index);
  }
  // Taken from the end of reversed lists, so that a thousand equal names stay linear.
  for (const list of waiting.values()) list.reverse();
  return after.map(({ name }) => waiting.get(name)?.pop() ?? null);
}
