import type { Decision } from "../iam/decision.ts";
import { decideFrom } from "./combine.ts";
import { MatchFacts } from "./match-facts.ts";
import type { Question } from "./request/question.ts";
import { findSettlement } from "./restrictions.ts";

/** Decides one question, without a trace. */
export function decideQuestion(question: Question): Decision {
  return findSettlement(question)?.decision ?? decideFrom(new MatchFacts(question));
}
