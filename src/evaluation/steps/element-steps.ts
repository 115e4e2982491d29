import { findAction } from "../compile/action-element.ts";
import type { CompiledStatement } from "../compile/policy.ts";
import { findName, findUnlistedName, isSpared } from "../compile/principal-element.ts";
import { findResource } from "../compile/resource-element.ts";
import type { Reason } from "../reason.ts";
import type { Statement } from "../../policy/ast.ts";
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

/** The elements in the order they are asked, each as deciding asks it. */
const ELEMENTS = [
  { of: ({ principal }: Statement) => principal, find: findPrincipal },
  { of: ({ action }: Statement) => action, find: findActionElement },
  { of: ({ resource }: Statement) => resource, find: findResourceElement },
] as const;

const NOT_ASKED = { code: "earlier-part-did-not-match" } as const;

/**
 * `Principal`, `Action` and `Resource` of a statement. After one that does not match, the others are
 * not asked.
 */
export function elementSteps(
  statement: CompiledStatement,
  place: PolicyPlace,
  id: StepId,
): readonly ElementStep[] {
  const steps: ElementStep[] = [];
  let open = true;
  for (const { of, find } of ELEMENTS) {
    const element = of(statement.source);
    if (element === null) continue;
    const finding = open ? find(statement, place, element.range) : null;
    if (finding?.matches === false) open = false;
    steps.push({
      kind: "element",
      element: element.kind,
      id: childId(id, steps.length),
      outcome: outcomeOf(finding),
      reason: finding?.reason ?? NOT_ASKED,
      at: sourceAt(place, finding?.range ?? element.range),
      subject: place.subject,
    });
  }
  return steps;
}

function outcomeOf(finding: Finding | null): ElementStep["outcome"] {
  if (finding === null) return "not-reached";
  return finding.matches ? "matches" : "no-match";
}

function findPrincipal(
  { principal, isDeny }: CompiledStatement,
  { question: { caller } }: PolicyPlace,
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
  { question: { action, lowerCaseAction } }: PolicyPlace,
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

function findResourceElement(
  { resource: matcher }: CompiledStatement,
  { question: { target, context } }: PolicyPlace,
  range: SourceRange,
): Finding {
  const resource = target.arn;
  if (matcher === null) {
    return { matches: true, range, reason: { code: "resource-not-excluded", resource } };
  }
  const index = findResource(matcher, resource, context);
  const pattern = matcher.source.patterns[index];
  const matches = (pattern !== undefined) !== matcher.negated;
  if (pattern !== undefined) {
    const code = matcher.negated ? "resource-excluded" : "resource-matches";
    return { matches, range: pattern.range, reason: { code, resource, pattern: pattern.value } };
  }
  if (matcher.negated) {
    return { matches, range, reason: { code: "resource-not-excluded", resource } };
  }
  const [only, other] = matcher.patterns;
  const [written] = matcher.source.patterns;
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
