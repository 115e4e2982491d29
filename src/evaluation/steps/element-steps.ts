import { findAction } from "../compile/action-element.ts";
import type { CompiledStatement } from "../compile/policy.ts";
import { findName, findUnlistedName, isSpared } from "../compile/principal-element.ts";
import { findResource, type ResourceMatcher } from "../compile/resource-element.ts";
import type { ActionElement, PrincipalElement, ResourceElement } from "../../policy/ast.ts";
import type { Reason } from "../reason.ts";
import type { Matter, Question } from "../request/question.ts";
import type { SourceRange } from "../../text/source.ts";
import type { ElementStep, StepId } from "../trace.ts";
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
  /** Whether those all match. */
  readonly match: boolean;
  /** What is left to ask of a question; null where nothing is. */
  readonly resource: ((question: Question) => ElementStep) | null;
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
  if (resource === null) return { steps, match, resource: null };
  const { resource: matcher } = statement;
  if (!match || matcher === null) {
    steps.push(elementStep(resource, place, resourceId, null));
    return { steps, match, resource: null };
  }
  return {
    steps,
    match,
    resource: (question) =>
      elementStep(resource, place, resourceId, findResourceElement(matcher, question)),
  };
}

type Element = PrincipalElement | ActionElement | ResourceElement;

const NOT_ASKED = { code: "earlier-part-did-not-match" } as const;

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

function findResourceElement(matcher: ResourceMatcher, { target, context }: Question): Finding {
  const resource = target.arn;
  const { range, patterns } = matcher.source;
  const pattern = patterns[findResource(matcher, resource, context)];
  const matches = (pattern !== undefined) !== matcher.negated;
  if (pattern !== undefined) {
    const code = matcher.negated ? "resource-excluded" : "resource-matches";
    return { matches, range: pattern.range, reason: { code, resource, pattern: pattern.value } };
  }
  if (matcher.negated) {
    return { matches, range, reason: { code: "resource-not-excluded", resource } };
  }
  const [only, other] = matcher.patterns;
  const [written] = patterns;
  if (only === undefined || other !== undefined || written === undefined) {
    return { matches, range, reason: { code: "resource-does-not-match", resource } };
  }
  if (only.resolve(context) === null) {
    const reason = { code: "resource-variable-without-value", pattern: written.value } as const;
    return { matches, range: written.range, reason };
  }
  const part = only.mismatch(resource, context);
  const reason: Reason =
    part === null
      ? { code: "resource-does-not-match", resource }
      : { code: "resource-part-does-not-match", resource, pattern: written.value, part };
  return { matches, range: written.range, reason };
}
