import { GRANT, type Grant } from "../caller/caller-name.ts";
import type { Effect } from "../../policy/ast.ts";
import type { Matter, Question } from "../request/question.ts";
import type { PolicyStep, StatementStep, StepId } from "../trace.ts";
import { ForeseenStatement } from "./foreseen-statement.ts";
import { SharedList } from "./shared-list.ts";
import { childId, type PolicyPlace, sourceAt } from "./step-place.ts";

/** A policy as one stage sees it, its Deny statements or its Allow statements, where it stands in a trace. */
export class ForeseenPolicy {
  readonly #place: PolicyPlace;
  readonly #id: StepId;
  readonly #statements: readonly ForeseenStatement[];
  /** What it comes to if a statement matches, and if none does. */
  readonly #matching: Pick<PolicyStep, "outcome" | "reason">;
  readonly #otherwise: Pick<PolicyStep, "outcome" | "reason">;
  #last: PolicyStep | null = null;

  constructor(place: PolicyPlace, effect: Effect, matter: Matter, id: StepId) {
    this.#place = place;
    this.#id = id;
    const { allows, denies, invalid } = place.attached.policy;
    const { stage } = place.attached;
    this.#statements = (effect === "Deny" ? denies : allows).map(
      (statement, index) => new ForeseenStatement(statement, place, matter, childId(id, index)),
    );
    this.#matching =
      effect === "Deny"
        ? { outcome: "denies", reason: { code: "policy-denies", stage } }
        : { outcome: "allows", reason: { code: "policy-allows", stage } };
    const code =
      this.#statements.length === 0 ? "policy-has-no-such-statement" : "policy-has-no-match";
    this.#otherwise =
      invalid === null
        ? { outcome: "no-match", reason: { code, stage, effect } }
        : { outcome: "invalid", reason: invalid };
  }

  get size(): number {
    return this.#statements.length;
  }

  /** Where every statement's step is the one made before, so is the policy's. */
  step(question: Question): PolicyStep {
    const last = this.#last;
    const children = new SharedList<StatementStep>(last?.children ?? null, NO_STATEMENTS);
    for (const statement of this.#statements) children.add(statement.step(question));
    if (last !== null && children.list === last.children) return last;
    this.#last = this.#make(children.list);
    return this.#last;
  }

  /** The widest grant among the statements that matched. */
  grantOf({ children }: PolicyStep): Grant {
    let widest: Grant = GRANT.none;
    for (let index = 0; index < children.length; index += 1) {
      const grant = this.#statements[index]?.grant ?? GRANT.none;
      if (grant > widest && children[index]?.outcome === "matches") widest = grant;
    }
    return widest;
  }

  #make(children: readonly StatementStep[]): PolicyStep {
    const { subject, attached } = this.#place;
    const matching = firstMatch(children);
    const { outcome, reason } = matching === null ? this.#otherwise : this.#matching;
    const at =
      outcome === "invalid"
        ? sourceAt(this.#place, attached.policy.invalidAt)
        : (matching?.at ?? null);
    const { name } = attached;
    return { kind: "policy", id: this.#id, outcome, reason, at, subject, name, children };
  }
}

const NO_STATEMENTS: readonly StatementStep[] = [];

function firstMatch(statements: readonly StatementStep[]): StatementStep | null {
  for (const statement of statements) if (statement.outcome === "matches") return statement;
  return null;
}
