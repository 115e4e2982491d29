import {
  type AccountStep,
  type Decision,
  type Evaluation,
  type Stage,
  type StageStep,
  STAGES,
  walkTrace,
} from "#core";
import type { Frame } from "../state/frame.ts";
import { type Call, callsOf } from "../state/trace-steps.ts";

/**
 * How a station looks. `refused` is the one that ended its lane; a stage that merely has no Allow
 * while another grants is `open`.
 */
export type StationState = "passed" | "open" | "refused" | "denied" | "passed-by" | "unreached";

export interface Station {
  readonly step: StageStep;
  readonly state: StationState;
  /** Where the player stops for it; null when it does not. */
  readonly frame: number | null;
  /** The frame from which on the station lies behind the token. */
  readonly passedAt: number;
}

export interface Lane {
  readonly step: AccountStep;
  readonly stations: readonly Station[];
  /** The station that ended this lane; null when the lane allows or was never entered. */
  readonly refusal: Station | null;
}

/** One call: one lane, or two that join at its end. */
export interface Line {
  readonly call: Call;
  readonly lanes: readonly Lane[];
  readonly decision: Decision;
  /** Frame of the call's end; the last stop of its lanes where it has no frame of its own. */
  readonly end: number;
}

export interface Chain {
  /** The columns: every stage that any lane knows, in AWS's order. */
  readonly stages: readonly Stage[];
  readonly lines: readonly Line[];
}

/** The evaluation as a metro map: a line per call, a lane per account, a station per stage. */
export function chainOf(evaluation: Evaluation, frames: readonly Frame[]): Chain {
  const frameOf = new Map(frames.map(({ id }, index) => [id, index]));
  const calls = callsOf(evaluation);
  const known = new Set(
    calls.flatMap(({ evaluation: { trace } }) =>
      trace.children.flatMap(({ children }) => children.map(({ stage }) => stage)),
    ),
  );
  let before = 0;
  const lines = calls.map((call): Line => {
    const lanes = call.evaluation.trace.children.map((step) => {
      const stations = stationsOf(step, evaluation.decidedBy, frameOf, before);
      before = stations.at(-1)?.passedAt ?? before;
      return {
        step,
        stations,
        refusal: stations.find(({ state }) => state === "refused") ?? null,
      };
    });
    const own = call.kind === "request" ? frames.length - 1 : frameOf.get(call.evaluation.trace.id);
    before = own ?? before;
    return {
      call,
      lanes,
      decision: endOf(call),
      end: before,
    };
  });
  return { stages: STAGES.filter((stage) => known.has(stage)), lines };
}

/** STS may refuse for reasons no policy has: a session that may not be that long, a role that is not there. */
function endOf(call: Call): Decision {
  const { decision } = call.evaluation;
  if (call.kind !== "hop" || call.evaluation.result.ok || decision !== "allowed") return decision;
  return "implicitDeny";
}

function stationsOf(
  lane: AccountStep,
  decidedBy: string,
  frameOf: ReadonlyMap<string, number>,
  before: number,
): readonly Station[] {
  const refusal = lane.outcome === "allowed" ? null : refusalOf(lane, decidedBy);
  let passedAt = before;
  return lane.children.map((step): Station => {
    const frame = frameOf.get(step.id) ?? null;
    passedAt = frame ?? passedAt;
    return { step, state: stateOf(step, refusal), frame, passedAt };
  });
}

function stateOf(step: StageStep, refusal: StageStep | null): StationState {
  if (step === refusal) return "refused";
  switch (step.outcome) {
    case "allows":
      return "passed";
    case "denies":
      return "denied";
    case "no-match":
      return step.stage === "explicit-deny" ? "passed" : "open";
    case "not-applicable":
      return "passed-by";
    case "not-reached":
      return "unreached";
  }
}

/** The stage that ended a lane: the one that holds the deciding step, else the first that did not let it through. */
function refusalOf(lane: AccountStep, decidedBy: string): StageStep | null {
  const deciding = lane.children.find((stage) =>
    [...walkTrace(stage)].some(({ id }) => id === decidedBy),
  );
  if (deciding !== undefined) return deciding;
  const denies = lane.children.find(({ outcome }) => outcome === "denies");
  if (denies !== undefined) return denies;
  const lacks = lane.children.filter(
    ({ outcome, stage }) => outcome === "no-match" && stage !== "explicit-deny",
  );
  // In one account the resource-based policy need not allow: the identity's may.
  return lacks.find(({ stage }) => stage !== "resource-based-policy") ?? lacks[0] ?? null;
}
