import type { CompiledStatement, StatementCondition } from "../compile/policy.ts";
import type { RequestContext } from "../context/request-context.ts";
import type { ConditionStep, ElementStep, StepId, WantedValue } from "../trace.ts";
import { type PolicyPlace, sourceAt } from "./step-place.ts";

const NOT_ASKED = { code: "earlier-part-did-not-match" } as const;

const NOTHING: readonly string[] = [];

/**
 * Adds the lines of a `Condition` block, which must all be met: after one that is not, none is asked.
 * @param isReached Whether the elements before them all match.
 */
export function addLines(
  lines: readonly ConditionLine[],
  context: RequestContext,
  isReached: boolean,
  steps: (ElementStep | ConditionStep)[],
): void {
  let open = isReached;
  for (const line of lines) {
    const step = open ? line.asked(context) : line.unasked(context);
    if (step.outcome === "not-met") open = false;
    steps.push(step);
  }
}

export function linesOf(
  { conditions }: CompiledStatement,
  place: PolicyPlace,
  idAt: (index: number) => StepId,
): readonly ConditionLine[] {
  return conditions.map((condition, index) => new ConditionLine(condition, place, idAt(index)));
}

/** One `operator: { key: values }` line where it stands in a trace. */
export class ConditionLine {
  readonly #condition: StatementCondition;
  readonly #id: StepId;
  readonly #subject: string | null;
  readonly #at: ConditionStep["at"];
  /** The values as they are where nothing is compared with them. */
  readonly #wanted: readonly WantedValue[];
  /** The last step of this line that was not asked: another often has the same to show. */
  #unasked: ConditionStep | null = null;

  constructor(condition: StatementCondition, place: PolicyPlace, id: StepId) {
    this.#condition = condition;
    this.#id = id;
    this.#subject = place.subject;
    this.#at = sourceAt(place, condition.test.range);
    this.#wanted = condition.test.values.map(({ value, range }) => ({
      written: value,
      resolved: value,
      matched: false,
      at: sourceAt(place, range),
    }));
  }

  asked(context: RequestContext): ConditionStep {
    const { test, lowerCaseKey } = this.#condition;
    const { met, code, key, got, wanted } = this.#condition.explain(context);
    const operator = test.operator.text;
    return {
      kind: "condition",
      id: this.#id,
      outcome: met ? "met" : "not-met",
      reason: { code: "condition", outcome: code, operator, key, got: textOf(got) },
      at: this.#at,
      subject: this.#subject,
      operator,
      key,
      origin: context.originOf(lowerCaseKey),
      got,
      wanted: wanted.map(({ written, resolved, matched }, index) => ({
        written,
        resolved,
        matched,
        at: this.#wanted[index]?.at ?? null,
      })),
    };
  }

  /** A line that is not asked, with what the request would have had for it. */
  unasked(context: RequestContext): ConditionStep {
    const { test, lowerCaseKey } = this.#condition;
    const { origin, found } = context.show(lowerCaseKey);
    const got = found?.values ?? NOTHING;
    const last = this.#unasked;
    if (last !== null && last.origin === origin && areSame(last.got, got)) return last;
    this.#unasked = {
      kind: "condition",
      id: this.#id,
      outcome: "not-reached",
      reason: NOT_ASKED,
      at: this.#at,
      subject: this.#subject,
      operator: test.operator.text,
      key: test.key.value,
      origin,
      got,
      wanted: this.#wanted,
    };
    return this.#unasked;
  }
}

function textOf(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? "") : values.join(", ");
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
