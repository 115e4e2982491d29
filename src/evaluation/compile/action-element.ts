import { compileActionPattern } from "../../arn/action-pattern.ts";
import type { Pattern } from "../../arn/pattern.ts";
import type { ActionElement } from "../../policy/ast.ts";

/**
 * `Action` or `NotAction`, compiled.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export interface ActionMatcher {
  readonly source: ActionElement;
  readonly negated: boolean;
  readonly patterns: readonly Pattern[];
}

export function compileActions(source: ActionElement): ActionMatcher {
  const negated = source.kind === "NotAction";
  return {
    source,
    negated,
    patterns: source.patterns.map(({ value }) => compileActionPattern(value)),
  };
}

/** Position of the first pattern that names the action, given in lower case; -1 when none does. */
export function findAction(matcher: ActionMatcher, lowerCaseAction: string): number {
  const { patterns } = matcher;
  for (let index = 0; index < patterns.length; index += 1) {
    if (patterns[index]?.matches(lowerCaseAction) === true) return index;
  }
  return -1;
}

/** Whether the element covers the action: one of its patterns does, or with `NotAction` none. */
export function coversAction(matcher: ActionMatcher, lowerCaseAction: string): boolean {
  const isListed = findAction(matcher, lowerCaseAction) !== -1;
  return isListed !== matcher.negated;
}

/** The services named before the colon, in lower case; null when it can be any service. */
export function servicesOf(source: ActionElement): readonly string[] | null {
  if (source.kind === "NotAction") return null;
  const services = new Set<string>();
  for (const { value } of source.patterns) {
    const service = value.slice(0, Math.max(0, value.indexOf(":"))).toLowerCase();
    if (service === "" || service.includes("*") || service.includes("?")) return null;
    services.add(service);
  }
  return [...services];
}
