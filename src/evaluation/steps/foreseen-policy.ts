import type { CompiledStatement } from "../compile/policy.ts";
import type { AttachedPolicy } from "../compile/policy-set.ts";
import type { PolicyStep, StatementStep, StepId } from "../trace.ts";
import type { UnaskedLine } from "./condition-steps.ts";
import type { PolicyPlace } from "./step-place.ts";

/** As much of a policy's step as the action of a request says: the same for every such request. */
export interface ForeseenPolicy {
  readonly statements: readonly ForeseenStatement[];
  /** The step itself, where nothing is left open. */
  readonly whole: PolicyStep | null;
}

export interface ForeseenStatement {
  readonly statement: CompiledStatement;
  readonly id: StepId;
  /** Null when the request must be asked; else the step without its conditions. */
  readonly step: StatementStep | null;
  /** Its conditions, none of which is asked. */
  readonly lines: readonly UnaskedLine[];
}

interface Place {
  readonly subject: string | null;
  readonly byAction: Map<string, ForeseenPolicy>;
}

/** Beyond this many different actions the memory is dropped and begun anew. */
const MAX_REMEMBERED_ACTIONS = 256;

/** A policy stands in two or three places of a trace, and a request has few hops. */
const MAX_REMEMBERED_PLACES = 64;

const PLACES = new WeakMap<AttachedPolicy, Map<StepId, Place>>();

/**
 * Most statements of a world are about other actions than a request's. Their steps are made once for
 * each action and place, and shared by all traces that show them.
 */
export function foreseenPolicy(
  { attached, subject, question: { action } }: PolicyPlace,
  id: StepId,
  foresee: () => ForeseenPolicy,
): ForeseenPolicy {
  const { byAction } = placeOf(attached, id, subject);
  const known = byAction.get(action);
  if (known !== undefined) return known;
  if (byAction.size >= MAX_REMEMBERED_ACTIONS) byAction.clear();
  const made = foresee();
  byAction.set(action, made);
  return made;
}

function placeOf(attached: AttachedPolicy, id: StepId, subject: string | null): Place {
  let places = PLACES.get(attached);
  if (places === undefined) {
    places = new Map();
    PLACES.set(attached, places);
  }
  let place = places.get(id);
  if (place === undefined || place.subject !== subject) {
    if (places.size >= MAX_REMEMBERED_PLACES) places.clear();
    place = { subject, byAction: new Map() };
    places.set(id, place);
  }
  return place;
}
