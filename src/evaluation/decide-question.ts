import type { Decision } from "../iam/decision.ts";
import { decideFrom } from "./combine.ts";
import { MatchFacts } from "./match-facts.ts";
import type { Question } from "./request/question.ts";
import { findSettlement } from "./restrictions.ts";

/** A question as far as it can be answered once and for all. */
export interface PreparedQuestion {
  /** What no policy decides; null when policies do. */
  readonly settled: Decision | null;
  readonly facts: MatchFacts;
}

export function prepareQuestion(question: Question): PreparedQuestion {
  return {
    settled: findSettlement(question)?.decision ?? null,
    facts: new MatchFacts(question),
  };
}

/** Decides one question, without a trace. */
export function decideQuestion({ settled, facts }: PreparedQuestion): Decision {
  return settled ?? decideFrom(facts);
}
