import type { Grant } from "../caller/caller-name.ts";
import type { CompiledStatement } from "../compile/policy.ts";
import type { Matter, Question } from "../request/question.ts";
import { grantOfStatement } from "../stage-candidates.ts";
import type { ConditionStep, ElementStep, StatementStep, StepId } from "../trace.ts";
import { type ConditionLine, linesOf } from "./condition-steps.ts";
import { type ElementSteps, elementSteps } from "./element-steps.ts";
import { SharedList } from "./shared-list.ts";
import { childId, type PolicyPlace, sourceAt } from "./step-place.ts";

/**
 * A statement where it stands in a trace, with all that its matter says of it. A question asks the rest:
 * the resource and the conditions. Where it has nothing new to show, the step is the one made before.
 */
export class ForeseenStatement {
  /** What it is worth to the caller if it matches. */
  readonly grant: Grant;
  readonly #statement: CompiledStatement;
  readonly #id: StepId;
  readonly #subject: string | null;
  readonly #at: StatementStep["at"];
  readonly #elements: ElementSteps;
  readonly #lines: readonly ConditionLine[];
  /** The element that is known not to match; null when what matches is for the question to say. */
  readonly #missed: string | null;
  readonly #matching: StatementStep["reason"];
  #last: StatementStep | null = null;

  constructor(statement: CompiledStatement, place: PolicyPlace, matter: Matter, id: StepId) {
    this.grant = grantOfStatement(statement, matter);
    this.#statement = statement;
    this.#id = id;
    this.#subject = place.subject;
    this.#at = sourceAt(place, statement.source.range);
    this.#elements = elementSteps(statement, place, matter, id);
    const { steps, resource } = this.#elements;
    const before = steps.length + (resource === null ? 0 : 1);
    this.#lines = linesOf(statement, place, (index) => childId(id, before + index));
    this.#missed = steps.find(({ outcome }) => outcome === "no-match")?.element ?? null;
    this.#matching = { code: "statement-matches", effect: statement.source.effect.value };
  }

  /** Conditions must all be met: after a part that does not match, none is asked. */
  step({ target, context }: Question): StatementStep {
    const { steps, resource } = this.#elements;
    const last = this.#last;
    const children = new SharedList<ElementStep | ConditionStep>(last?.children ?? null, steps);
    let missed = this.#missed;
    if (resource !== null) {
      const step = resource.step(target.arn, context);
      if (step.outcome === "no-match") missed = step.element;
      children.add(step);
    }
    for (const line of this.#lines) {
      const step = missed === null ? line.asked(context) : line.unasked(context);
      if (step.outcome === "not-met") missed = step.key;
      children.add(step);
    }
    // The same parts make the same statement: whether it matches is read off them.
    if (last !== null && children.list === last.children) return last;
    this.#last = this.#make(children.list, missed);
    return this.#last;
  }

  #make(children: StatementStep["children"], missed: string | null): StatementStep {
    const { source } = this.#statement;
    return {
      kind: "statement",
      id: this.#id,
      outcome: missed === null ? "matches" : "no-match",
      reason: missed === null ? this.#matching : this.#missing(missed),
      at: this.#at,
      subject: this.#subject,
      effect: source.effect.value,
      sid: source.sid?.value ?? null,
      index: source.index,
      children,
    };
  }

  /** Mostly it is the same part again. */
  #missing(element: string): StatementStep["reason"] {
    const reason = this.#last?.reason;
    if (reason?.code === "statement-does-not-match" && reason.element === element) return reason;
    return { code: "statement-does-not-match", element };
  }
}
