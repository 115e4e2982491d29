import type { KnownPrefixPattern } from "../../arn/pattern.ts";
import type { ResourceElement } from "../../policy/ast.ts";
import type { ConditionContext } from "../../policy/context.ts";
import {
  compileResourcePattern,
  type ResourcePattern,
  type ResourcePatternOptions,
} from "../../policy/resource-pattern.ts";

/**
 * `Resource` or `NotResource`, compiled.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export interface ResourceMatcher {
  readonly source: ResourceElement;
  readonly negated: boolean;
  readonly patterns: readonly ResourcePattern[];
}

export function compileResources(
  source: ResourceElement,
  options: ResourcePatternOptions,
): ResourceMatcher {
  return {
    source,
    negated: source.kind === "NotResource",
    patterns: source.patterns.map(({ value }) => compileResourcePattern(value, options)),
  };
}

/** What is left to ask of a resource once it is known where it is. */
export interface PlacedMatcher {
  readonly negated: boolean;
  readonly patterns: readonly KnownPrefixPattern<ConditionContext>[];
}

/**
 * The element for resources whose names begin with `prefix`: what it says of them all, or what is left
 * to compare of each.
 */
export function placeResources(
  { patterns, negated }: ResourceMatcher,
  prefix: string,
): PlacedMatcher | "covers-all" | "covers-none" {
  const left = patterns.flatMap((pattern) => pattern.after(prefix) ?? []);
  if (left.length === 0) return negated ? "covers-all" : "covers-none";
  if (left.some(({ isAlways }) => isAlways)) return negated ? "covers-none" : "covers-all";
  return { negated, patterns: left };
}

/** Whether it covers a resource of that place. */
export function coversPlaced(
  { patterns, negated }: PlacedMatcher,
  resource: string,
  context: ConditionContext,
): boolean {
  for (const pattern of patterns) if (pattern.matches(resource, context)) return !negated;
  return negated;
}

/** Position of the first pattern that matches the resource; -1 when none does. */
export function findResource(
  matcher: ResourceMatcher,
  resource: string,
  context: ConditionContext,
): number {
  const { patterns } = matcher;
  for (let index = 0; index < patterns.length; index += 1) {
    if (patterns[index]?.matches(resource, context) === true) return index;
  }
  return -1;
}

/** Whether the element covers the resource: one of its patterns does, or with `NotResource` none. */
export function coversResource(
  matcher: ResourceMatcher,
  resource: string,
  context: ConditionContext,
): boolean {
  const isListed = findResource(matcher, resource, context) !== -1;
  return isListed !== matcher.negated;
}
