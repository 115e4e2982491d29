import type { ConditionStep, ElementStep, Evaluation } from "../evaluation/trace.ts";
import { findDeciding } from "./deciding.ts";
import { gatesOf, type NearMiss, nearMisses } from "./fix/gate.ts";

/**
 * The Allow statements that would have to allow an implicitly denied request and did not, each with the
 * part it failed on; the one that came furthest first. Empty for every other verdict.
 */
export function findNearMisses(evaluation: Evaluation): readonly NearMiss[] {
  if (evaluation.decision !== "implicitDeny") return [];
  return gatesOf(findDeciding(evaluation))
    .flatMap(nearMisses)
    .toSorted((one, other) => howFar(other) - howFar(one));
}

/** A statement's parts are asked in this order, and none after the first that fails. */
const ORDER: readonly (readonly ElementStep["element"][])[] = [
  ["Principal", "NotPrincipal"],
  ["Action", "NotAction"],
  ["Resource", "NotResource"],
];

function howFar({ failed, statement }: NearMiss): number {
  if (failed.kind === "element") {
    return ORDER.findIndex((elements) => elements.includes(failed.element));
  }
  return ORDER.length + passedConditions(failed, statement.children);
}

function passedConditions(failed: ConditionStep, parts: NearMiss["statement"]["children"]): number {
  return parts.filter(({ kind }) => kind === "condition").findIndex(({ id }) => id === failed.id);
}
