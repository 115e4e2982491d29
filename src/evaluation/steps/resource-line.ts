import type { ArnPart } from "../../arn/arn.ts";
import type { ConditionContext } from "../../policy/context.ts";
import type { SourceRef } from "../../text/source.ts";
import { findResource, type ResourceMatcher } from "../compile/resource-element.ts";
import type { Reason } from "../reason.ts";
import type { ElementStep, StepId } from "../trace.ts";
import { type PolicyPlace, sourceAt } from "./step-place.ts";

export const NOT_ASKED = { code: "earlier-part-did-not-match" } as const;

/** What one comparison came to. */
interface Finding {
  /** Position of the pattern that matches; -1 when none does. */
  readonly position: number;
  /** Where the only pattern does not match: the part that differs, or that it has no value. */
  readonly differs: ArnPart | "no-value" | null;
}

/**
 * `Resource` or `NotResource` where it stands in a trace. Every question asks it anew; where the resource
 * and what was found are the last time's, it shows the same step.
 */
export class ResourceLine {
  readonly #matcher: ResourceMatcher;
  readonly #id: StepId;
  readonly #subject: string | null;
  readonly #at: SourceRef | null;
  readonly #patternsAt: readonly (SourceRef | null)[];
  #last: {
    readonly resource: string;
    readonly finding: Finding;
    readonly step: ElementStep;
  } | null = null;

  constructor(matcher: ResourceMatcher, place: PolicyPlace, id: StepId) {
    this.#matcher = matcher;
    this.#id = id;
    this.#subject = place.subject;
    this.#at = sourceAt(place, matcher.source.range);
    this.#patternsAt = matcher.source.patterns.map(({ range }) => sourceAt(place, range));
  }

  step(resource: string, context: ConditionContext): ElementStep {
    const position = findResource(this.#matcher, resource, context);
    const differs = position === -1 ? this.#difference(resource, context) : null;
    const last = this.#last;
    const isSame =
      last !== null &&
      last.finding.position === position &&
      last.finding.differs === differs &&
      last.resource === resource;
    if (isSame) return last.step;
    const finding = { position, differs };
    const step = this.#make(resource, finding);
    this.#last = { resource, finding, step };
    return step;
  }

  #difference(resource: string, context: ConditionContext): Finding["differs"] {
    const only = this.#matcher.patterns[this.#onlyPattern()];
    if (only === undefined) return null;
    return only.resolve(context) === null ? "no-value" : only.mismatch(resource, context);
  }

  #make(resource: string, { position, differs }: Finding): ElementStep {
    const { source, negated } = this.#matcher;
    const isListed = position !== -1;
    const blamed = isListed ? position : this.#onlyPattern();
    const pattern = source.patterns[blamed]?.value ?? "";
    return {
      kind: "element",
      element: source.kind,
      id: this.#id,
      outcome: isListed === negated ? "no-match" : "matches",
      reason: isListed
        ? { code: negated ? "resource-excluded" : "resource-matches", resource, pattern }
        : missReason(resource, { negated, differs, pattern }),
      at: this.#patternsAt[blamed] ?? this.#at,
      subject: this.#subject,
    };
  }

  /** Position of the one pattern there is to blame for a miss; -1 where none alone is. */
  #onlyPattern(): number {
    const { patterns, negated } = this.#matcher;
    return !negated && patterns.length === 1 ? 0 : -1;
  }
}

function missReason(
  resource: string,
  {
    negated,
    differs,
    pattern,
  }: Pick<Finding, "differs"> & { readonly negated: boolean; readonly pattern: string },
): Reason {
  if (negated) return { code: "resource-not-excluded", resource };
  if (differs === null) return { code: "resource-does-not-match", resource };
  if (differs === "no-value") return { code: "resource-variable-without-value", pattern };
  return { code: "resource-part-does-not-match", resource, pattern, part: differs };
}
