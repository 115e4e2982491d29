import type { Grant } from "../caller/caller-name.ts";
import type { CompiledStatement } from "../compile/policy.ts";
import type { RequestContext } from "../context/request-context.ts";
import type { Matter, Question } from "../request/question.ts";
import { grantOfStatement } from "../stage-candidates.ts";
import type { ConditionStep, ElementStep, StatementStep, StepId } from "../trace.ts";
import { addLines, type ConditionLine, linesOf } from "./condition-steps.ts";
import { type ElementSteps, elementSteps } from "./element-steps.ts";
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
  }

  step(question: Question): StatementStep {
    const { steps, match, resource } = this.#elements;
    const { context } = question;
    const isOpen = resource !== null || (match && this.#lines.length > 0);
    if (!isOpen && this.#last !== null && this.#showsTheSame(this.#last, context)) {
      return this.#last;
    }
    const children: (ElementStep | ConditionStep)[] = steps.slice();
    const asked = resource === null ? null : resource(question);
    if (asked !== null) children.push(asked);
    const isReached = match && asked?.outcome !== "no-match";
    addLines(this.#lines, context, isReached, children);
    const made = this.#make(children);
    if (!isOpen) this.#last = made;
    return made;
  }

  /** Whether conditions that nobody asks would show what they did the last time. */
  #showsTheSame({ children }: StatementStep, context: RequestContext): boolean {
    let at = this.#elements.steps.length;
    for (const line of this.#lines) {
      if (line.unasked(context) !== children[at]) return false;
      at += 1;
    }
    return true;
  }

  #make(children: StatementStep["children"]): StatementStep {
    const { source } = this.#statement;
    const effect = source.effect.value;
    const missed = mismatch(children);
    return {
      kind: "statement",
      id: this.#id,
      outcome: missed === null ? "matches" : "no-match",
      reason:
        missed === null
          ? { code: "statement-matches", effect }
          : { code: "statement-does-not-match", element: missed },
      at: this.#at,
      subject: this.#subject,
      effect,
      sid: source.sid?.value ?? null,
      index: source.index,
      children,
    };
  }
}

/** The first part that does not match: an element, or the key of a condition. */
function mismatch(children: StatementStep["children"]): string | null {
  for (const child of children) {
    if (child.outcome === "no-match") return child.element;
    if (child.outcome === "not-met") return child.key;
  }
  return null;
}
