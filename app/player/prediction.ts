import { type Decision, decidingLayer, type Evaluation, findDeciding } from "#core";
import type { PlayerPredictWords } from "../messages/player-predict.ts";
import type { Prediction } from "../state/state.ts";

/** What became of a prediction: all right, the verdict alone, or neither. */
export interface Outcome {
  readonly result: "right" | "other-layer" | "wrong";
  /** The verdict, and the layer where one had been named. */
  readonly was: Prediction;
}

/** Holds what was said against what it is. A layer that was not named cannot be wrong. */
export function comparePrediction(said: Prediction, evaluation: Evaluation): Outcome {
  const layer = decidingLayer(findDeciding(evaluation)) ?? "none";
  const was: Prediction = {
    decision: evaluation.decision,
    layer: said.layer === null ? null : layer,
  };
  if (said.decision !== was.decision) return { result: "wrong", was };
  return { result: said.layer === was.layer ? "right" : "other-layer", was };
}

/** The same as one sentence. */
export function describePrediction(
  said: Prediction,
  { result, was }: Outcome,
  words: PlayerPredictWords,
  decisions: Readonly<Record<Decision, string>>,
): string {
  const [before, after] = [said, was].map((one) => namePrediction(one, words, decisions));
  switch (result) {
    case "right":
      return words.right(before ?? "");
    case "other-layer":
      return words.otherLayer(before ?? "", after ?? "");
    case "wrong":
      return words.wrong(before ?? "", after ?? "");
  }
}

function namePrediction(
  { decision, layer }: Prediction,
  words: PlayerPredictWords,
  decisions: Readonly<Record<Decision, string>>,
): string {
  if (layer === null) return decisions[decision];
  return words.by(decisions[decision], layer === "none" ? words.noPolicy : words.layers[layer]);
}
