import { GRANT, type Grant } from "../caller/caller-name.ts";
import type { Effect } from "../../policy/ast.ts";
import type { Matter, Question } from "../request/question.ts";
import type { PolicyStep, StatementStep, StepId } from "../trace.ts";
import { ForeseenStatement } from "./foreseen-statement.ts";
import { childId, type PolicyPlace, sourceAt } from "./step-place.ts";

/** A policy as one stage sees it, its Deny statements or its Allow statements, where it stands in a trace. */
export class ForeseenPolicy {
  readonly #place: PolicyPlace;
  readonly #effect: Effect;
  readonly #id: StepId;
  readonly #statements: readonly ForeseenStatement[];
  #last: PolicyStep | null = null;

  constructor(place: PolicyPlace, effect: Effect, matter: Matter, id: StepId) {
    this.#place = place;
    this.#effect = effect;
    this.#id = id;
    const { allows, denies } = place.attached.policy;
    this.#statements = (effect === "Deny" ? denies : allows).map(
      (statement, index) => new ForeseenStatement(statement, place, matter, childId(id, index)),
    );
  }

  get size(): number {
    return this.#statements.length;
  }

  /** Where every statement's step is the one made before, so is the policy's. */
  step(question: Question): PolicyStep {
    const last = this.#last;
    let children: StatementStep[] | null = null;
    for (let index = 0; index < this.#statements.length; index += 1) {
      const step = this.#statements[index]?.step(question);
      if (step === undefined) continue;
      if (children === null && step !== last?.children[index]) {
        children = last === null ? [] : last.children.slice(0, index);
      }
      children?.push(step);
    }
    if (last !== null && children === null) return last;
    this.#last = this.#make(children ?? []);
    return this.#last;
  }

  /** The widest grant among the statements that matched. */
  grantOf({ children }: PolicyStep): Grant {
    let widest: Grant = GRANT.none;
    for (const [index, { grant }] of this.#statements.entries()) {
      if (grant > widest && children[index]?.outcome === "matches") widest = grant;
    }
    return widest;
  }

  #make(children: readonly StatementStep[]): PolicyStep {
    const { outcome, reason, at } = this.#finding(children);
    const { subject, attached } = this.#place;
    const { name } = attached;
    return { kind: "policy", id: this.#id, outcome, reason, at, subject, name, children };
  }

  #finding(statements: readonly StatementStep[]): Pick<PolicyStep, "outcome" | "reason" | "at"> {
    const effect = this.#effect;
    const { policy, stage } = this.#place.attached;
    if (policy.invalid !== null) {
      const at = sourceAt(this.#place, policy.invalidAt);
      return { outcome: "invalid", reason: policy.invalid, at };
    }
    const matching = statements.find(({ outcome }) => outcome === "matches");
    if (matching === undefined) {
      const code = statements.length === 0 ? "policy-has-no-such-statement" : "policy-has-no-match";
      return { outcome: "no-match", reason: { code, stage, effect }, at: null };
    }
    const { at } = matching;
    return effect === "Deny"
      ? { outcome: "denies", reason: { code: "policy-denies", stage }, at }
      : { outcome: "allows", reason: { code: "policy-allows", stage }, at };
  }
}
