import type { CompiledStatement, StatementCondition } from "../compile/policy.ts";
import type { RequestContext } from "../context/request-context.ts";
import type { ConditionStep, StepId } from "../trace.ts";
import { type PolicyPlace, sourceAt } from "./step-place.ts";

/** The lines of a `Condition` block, which must all be met; after one that is not, none is asked. */
export function conditionSteps(
  { conditions }: CompiledStatement,
  place: PolicyPlace,
  idAt: (index: number) => StepId,
): readonly ConditionStep[] {
  let open = true;
  return conditions.map((condition, index) => {
    const id = idAt(index);
    const step = open
      ? askedStep(condition, place, id)
      : unaskedStep(unaskedLine(condition, place, id), place.question.context);
    if (step.outcome === "not-met") open = false;
    return step;
  });
}

function askedStep(condition: StatementCondition, place: PolicyPlace, id: StepId): ConditionStep {
  const { context } = place.question;
  const { met, code, key, got, wanted } = condition.explain(context);
  const operator = condition.test.operator.text;
  return {
    kind: "condition",
    id,
    outcome: met ? "met" : "not-met",
    reason: { code: "condition", outcome: code, operator, key, got: got.join(", ") },
    at: sourceAt(place, condition.test.range),
    subject: place.subject,
    operator,
    key,
    origin: context.originOf(condition.lowerCaseKey),
    got,
    wanted: wanted.map(({ written, resolved, matched, range }) => ({
      written,
      resolved,
      matched,
      at: sourceAt(place, range),
    })),
  };
}

/** What is the same in whatever request a line is not asked. */
export type UnaskedLine = Pick<
  ConditionStep,
  "id" | "at" | "subject" | "operator" | "key" | "wanted"
> & { readonly lowerCaseKey: string };

export function unaskedLine(
  { test, lowerCaseKey }: StatementCondition,
  place: PolicyPlace,
  id: StepId,
): UnaskedLine {
  return {
    id,
    at: sourceAt(place, test.range),
    subject: place.subject,
    operator: test.operator.text,
    key: test.key.value,
    lowerCaseKey,
    wanted: test.values.map(({ value, range }) => ({
      written: value,
      resolved: value,
      matched: false,
      at: sourceAt(place, range),
    })),
  };
}

const NOT_ASKED = { code: "earlier-part-did-not-match" } as const;

const NOTHING: readonly string[] = [];

/** A line that is not asked, with what the request would have had for it. */
export function unaskedStep(line: UnaskedLine, context: RequestContext): ConditionStep {
  const { id, at, subject, operator, key, lowerCaseKey, wanted } = line;
  return {
    kind: "condition",
    id,
    outcome: "not-reached",
    reason: NOT_ASKED,
    at,
    subject,
    operator,
    key,
    origin: context.originOf(lowerCaseKey),
    got: context.get(lowerCaseKey)?.values ?? NOTHING,
    wanted,
  };
}
