import type { PolicyGroup } from "../compile/policy-group.ts";
import type { Matter, Question } from "../request/question.ts";
import type { LevelStep, PolicyStep, StepId } from "../trace.ts";
import { ForeseenPolicy } from "./foreseen-policy.ts";
import { SharedList } from "./shared-list.ts";
import { childId, placeOf } from "./step-place.ts";

/** Policies of which one must allow: those of a level, or all of a stage that has none. */
export class ForeseenGroup {
  readonly level: PolicyGroup["level"];
  readonly policies: readonly ForeseenPolicy[];
  readonly #id: StepId;
  #last: LevelStep | null = null;

  constructor({ set, level }: PolicyGroup, matter: Matter, id: StepId) {
    this.level = level;
    this.#id = id;
    this.policies = set.attached.map(
      (attached, index) =>
        new ForeseenPolicy(placeOf(attached, matter), "Allow", matter, childId(id, index)),
    );
  }

  /** Adds what the stage shows of the group, its level or its policies, and says whether it allows. */
  addSteps(question: Question, steps: SharedList<LevelStep | PolicyStep>): boolean {
    if (this.level === null) return this.#addPolicies(question, steps);
    const children = new SharedList<PolicyStep>(this.#last?.children ?? null, []);
    const allows = this.#addPolicies(question, children);
    const level = this.#levelStep(this.level, allows, children.list);
    this.#last = level;
    steps.add(level);
    return allows;
  }

  #addPolicies(question: Question, steps: Pick<SharedList<PolicyStep>, "add">): boolean {
    let allows = false;
    for (const policy of this.policies) {
      const step = policy.step(question);
      if (step.outcome === "allows") allows = true;
      steps.add(step);
    }
    return allows;
  }

  #levelStep(
    { id: subject, name }: NonNullable<PolicyGroup["level"]>,
    allows: boolean,
    children: readonly PolicyStep[],
  ): LevelStep {
    if (this.#last !== null && children === this.#last.children) return this.#last;
    return {
      kind: "level",
      id: this.#id,
      name,
      outcome: allows ? "allows" : "no-match",
      reason: allows ? SOME_STATEMENT : NO_STATEMENT,
      at: null,
      subject,
      children,
    };
  }
}

const SOME_STATEMENT = { code: "a-statement-allows" } as const;
const NO_STATEMENT = { code: "no-statement-allows" } as const;
