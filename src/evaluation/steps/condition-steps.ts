import type { ConditionOutcome } from "../../condition/condition-outcome.ts";
import type { ConditionContext } from "../../policy/context.ts";
import type { CompiledStatement, StatementCondition } from "../compile/policy.ts";
import type { RequestContext } from "../context/request-context.ts";
import type { ConditionStep, StepId, WantedValue } from "../trace.ts";
import { SharedList } from "./shared-list.ts";
import { type PolicyPlace, sourceAt } from "./step-place.ts";

const NOT_ASKED = { code: "earlier-part-did-not-match" } as const;

const NOTHING: readonly string[] = [];

/** The lines of a `Condition` block, in order. */
export function linesOf(
  { conditions }: CompiledStatement,
  place: PolicyPlace,
  idAt: (index: number) => StepId,
): readonly ConditionLine[] {
  return conditions.map((condition, index) => new ConditionLine(condition, place, idAt(index)));
}

/**
 * One `operator: { key: values }` line where it stands in a trace. Every question asks it anew; where
 * it has the same to show as the last time, it shows the same step.
 */
export class ConditionLine {
  readonly #condition: StatementCondition;
  readonly #id: StepId;
  readonly #subject: string | null;
  readonly #at: ConditionStep["at"];
  /** The values as they are where no value of the request equals them, and where one does. */
  readonly #missed: readonly WantedValue[];
  readonly #matched: readonly WantedValue[];
  #asked: { readonly judged: ConditionOutcome; readonly step: ConditionStep } | null = null;
  #unasked: ConditionStep | null = null;

  constructor(condition: StatementCondition, place: PolicyPlace, id: StepId) {
    this.#condition = condition;
    this.#id = id;
    this.#subject = place.subject;
    this.#at = sourceAt(place, condition.test.range);
    this.#missed = condition.wanted.map(({ written, range }) => {
      return { written, resolved: written, matched: false, at: sourceAt(place, range) };
    });
    this.#matched = this.#missed.map((value) => ({ ...value, matched: true }));
  }

  asked(context: RequestContext): ConditionStep {
    const { test, lowerCaseKey, judge } = this.#condition;
    const { origin, found } = context.ask(lowerCaseKey);
    const got = found?.values ?? NOTHING;
    const judged = judge(found ?? undefined, context);
    const last = this.#asked;
    const wanted = this.#wanted(got, context, last?.step.wanted);
    if (last !== null && last.judged === judged && wanted === last.step.wanted) {
      if (last.step.origin === origin && areSame(last.step.got, got)) return last.step;
    }
    const operator = test.operator.text;
    const key = test.key.value;
    const step: ConditionStep = {
      kind: "condition",
      id: this.#id,
      outcome: judged.met ? "met" : "not-met",
      reason: { code: "condition", outcome: judged.code, operator, key, got: textOf(got) },
      at: this.#at,
      subject: this.#subject,
      operator,
      key,
      origin,
      got,
      wanted,
    };
    this.#asked = { judged, step };
    return step;
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
      wanted: this.#missed,
    };
    return this.#unasked;
  }

  /** How each value of the policy compares: `last`, where that says it. */
  #wanted(
    got: readonly string[],
    context: ConditionContext,
    last: readonly WantedValue[] | undefined,
  ): readonly WantedValue[] {
    const values = new SharedList<WantedValue>(last ?? null, []);
    const tests = this.#condition.wanted;
    for (let index = 0; index < tests.length; index += 1) {
      const test = tests[index];
      const value = (test?.isAmong(got, context) === true ? this.#matched : this.#missed)[index];
      if (test === undefined || value === undefined) continue;
      values.add(resolvedAs(value, test.resolve(context), last?.[index]));
    }
    return values.list;
  }
}

/** A value with its variables filled in: the one of before, where that says it. */
function resolvedAs(
  value: WantedValue,
  resolved: string | null,
  before: WantedValue | undefined,
): WantedValue {
  if (resolved === value.resolved) return value;
  const isSame = before?.resolved === resolved && before.matched === value.matched;
  return isSame ? before : { ...value, resolved };
}

function textOf(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? "") : values.join(", ");
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
