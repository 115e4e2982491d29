import { answerQuestion, worldOf } from "./answer-question.ts";
import { applyDifference, type Difference } from "./difference.ts";
import type { Answer, Deciders, Question } from "./question.ts";

/** A numbered question, and how what decides differs from what it was at the question before. */
export interface ToWorker {
  readonly serial: number;
  readonly difference: Difference;
  readonly question: Question;
}

export interface FromWorker {
  readonly serial: number;
  /** Null when it could not be answered. */
  readonly answer: Answer | null;
}

let deciders: unknown = null;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  const { serial, difference, question } = data;
  deciders = applyDifference(deciders, difference);
  const answer = isDeciders(deciders) ? answerQuestion(worldOf(deciders), question) : null;
  const message: FromWorker = { serial, answer };
  // Handed over, not copied.
  postMessage(message, {
    transfer: answer === null ? [] : [answer.decisions.buffer, answer.stages.buffer],
  });
});

/** The page sends nothing else; this is for the compiler. */
function isDeciders(value: unknown): value is Deciders {
  return typeof value === "object" && value !== null && "accounts" in value;
}
