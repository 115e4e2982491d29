import { CircleCheck, CircleX } from "lucide-react";
import type { Evaluation } from "#core";
import { PLAYER_PREDICT_WORDS } from "../messages/player-predict.ts";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import type { Prediction } from "../state/state.ts";
import { comparePrediction, describePrediction } from "./prediction.ts";

/** What was said before the run, beside what it was. */
export function PredictionResult({
  said,
  evaluation,
}: {
  readonly said: Prediction;
  readonly evaluation: Evaluation;
}) {
  const words = useMessages(PLAYER_PREDICT_WORDS);
  const decisions = useMessages(PLAYER_WORDS).decision;
  const outcome = comparePrediction(said, evaluation);
  const Mark = outcome.result === "right" ? CircleCheck : CircleX;
  return (
    <p className="flex items-start gap-1.5 rounded-md bg-accent-soft px-2 py-1 text-sm">
      <Mark size={16} aria-hidden className="mt-0.5 shrink-0 text-accent" />
      <span className="min-w-0 break-words">
        {describePrediction(said, outcome, words, decisions)}
      </span>
    </p>
  );
}
