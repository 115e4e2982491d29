import { findAction } from "../compile/action-element.ts";
import type { CompiledStatement } from "../compile/policy.ts";
import { findName, findUnlistedName, isSpared } from "../compile/principal-element.ts";
import type { ActionElement, PrincipalElement, ResourceElement } from "../../policy/ast.ts";
import type { Reason } from "../reason.ts";
import type { Matter } from "../request/question.ts";
import type { SourceRange } from "../../text/source.ts";
import type { ElementStep, StepId } from "../trace.ts";
import { NOT_ASKED, ResourceLine } from "./resource-line.ts";
import { childId, type PolicyPlace, sourceAt } from "./step-place.ts";

/** What an element step says; the rest of it follows from where it stands. */
interface Finding {
  readonly matches: boolean;
  readonly reason: Reason;
  /** The one pattern that decided it, else the whole element. */
  readonly range: SourceRange;
}

/**
 * The elements of a statement in the order they are asked. After one that does not match, the others
 * are not asked.
 */
export interface ElementSteps {
  /** `Principal` and `Action`, and all there are where one of the two does not match. */
  readonly steps: readonly ElementStep[];
  /** What is left to ask of a question; null where nothing is. */
  readonly resource: ResourceLine | null;
}

/** As far as a statement's elements can be answered for a matter. */
export function elementSteps(
  statement: CompiledStatement,
  place: PolicyPlace,
  matter: Matter,
  id: StepId,
): ElementSteps {
  const { principal, action, resource } = statement.source;
  const steps: ElementStep[] = [];
  let match = true;
  const add = (element: Element, find: () => Finding): void => {
    const finding = match ? find() : null;
    if (finding?.matches === false) match = false;
    steps.push(elementStep(element, place, childId(id, steps.length), finding));
  };
  if (principal !== null) {
    add(principal, () => findPrincipal(statement, matter, principal.range));
  }
  add(action, () => findActionElement(statement, matter));
  const resourceId = childId(id, steps.length);
  if (resource === null) return { steps, resource: null };
  const { resource: matcher } = statement;
  if (!match || matcher === null) {
    steps.push(elementStep(resource, place, resourceId, null));
    return { steps, resource: null };
  }
  return { steps, resource: new ResourceLine(matcher, place, resourceId) };
}

type Element = PrincipalElement | ActionElement | ResourceElement;

function elementStep(
  element: Element,
  place: PolicyPlace,
  id: StepId,
  finding: Finding | null,
): ElementStep {
  return {
    kind: "element",
    element: element.kind,
    id,
    outcome: outcomeOf(finding),
    reason: finding?.reason ?? NOT_ASKED,
    at: sourceAt(place, finding?.range ?? element.range),
    subject: place.subject,
  };
}

function outcomeOf(finding: Finding | null): ElementStep["outcome"] {
  if (finding === null) return "not-reached";
  return finding.matches ? "matches" : "no-match";
}

function findPrincipal(
  { principal, isDeny }: CompiledStatement,
  { caller }: Matter,
  range: SourceRange,
): Finding {
  const who = caller.id;
  if (principal === null || (principal.negated && !isDeny)) {
    return { matches: false, range, reason: { code: "principal-does-not-match", principal: who } };
  }
  if (principal.negated) {
    if (isSpared(principal, caller)) {
      return { matches: false, range, reason: { code: "not-principal-lists-all", principal: who } };
    }
    const missing = findUnlistedName(principal, caller);
    return {
      matches: true,
      range,
      reason:
        missing === null
          ? { code: "not-principal-with-boundary", principal: who }
          : { code: "not-principal-misses", name: missing.text },
    };
  }
  const name = findName(principal, caller);
  const written = name === null ? undefined : principal.values.get(name.key);
  if (name === null || written === undefined) {
    return { matches: false, range, reason: { code: "principal-does-not-match", principal: who } };
  }
  return {
    matches: true,
    range: written.range,
    reason: { code: "principal-matches", pattern: written.value, name: name.text },
  };
}

function findActionElement(
  { action: matcher }: CompiledStatement,
  { action, lowerCaseAction }: Matter,
): Finding {
  const pattern = matcher.source.patterns[findAction(matcher, lowerCaseAction)];
  const matches = (pattern !== undefined) !== matcher.negated;
  if (pattern === undefined) {
    const code = matcher.negated ? "action-not-excluded" : "action-does-not-match";
    return { matches, range: matcher.source.range, reason: { code, action } };
  }
  const code = matcher.negated ? "action-excluded" : "action-matches";
  return { matches, range: pattern.range, reason: { code, action, pattern: pattern.value } };
}
