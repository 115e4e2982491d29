import { useEffect, useRef } from "react";
import { describeVerdict } from "#core";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { announce } from "../state/actions.ts";
import { selectLanguage } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import { plainText } from "../ui/Sentence.tsx";
import { describeFrame } from "./describe-frame.ts";
import type { Player } from "./use-player.ts";

/** How long the hands must rest, in milliseconds, before it is said what an edit came to. */
const REST = 1000;

/** Milliseconds after which what was sent is on the screen, whose first frame nothing is to hold up. */
const SHOWN = 150;

/**
 * Tells those who hear the page, each thing once: the outcome when the request is sent and when an edit has
 * changed it, and what happens at a stop when somebody goes there. Stops that go by are not said, nor is
 * the last of them, which is the outcome again.
 */
export function Spoken({ player }: { readonly player: Player | null }) {
  useSpokenOutcome(player);
  useSpokenStep(player);
  return null;
}

function useSpokenOutcome(player: Player | null): void {
  const words = useMessages(PLAYER_WORDS);
  const language = useStore(selectLanguage);
  const request = player?.requestIndex ?? -1;
  const isPredicted = player !== null && player.playback.prediction !== null;
  const evaluation = player?.playback.sent === true ? player.evaluation : null;
  const outcome =
    evaluation === null
      ? null
      : `${words.decision[evaluation.decision]}. ${plainText(describeVerdict(evaluation, language).because)}`;
  const said = useRef<{ readonly request: number; readonly outcome: string } | null>(null);
  useEffect(() => {
    if (outcome === null) said.current = null;
    // Whoever predicted it was told with what they said.
    if (outcome !== null && said.current === null && isPredicted)
      said.current = { request, outcome };
    const isSame = said.current?.request === request;
    if (outcome === null || (isSame && said.current?.outcome === outcome)) return undefined;
    const timer = setTimeout(
      () => {
        said.current = { request, outcome };
        announce(outcome);
      },
      isSame ? REST : SHOWN,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [request, outcome, isPredicted]);
}

function useSpokenStep(player: Player | null): void {
  const words = useMessages(PLAYER_WORDS);
  const language = useStore(selectLanguage);
  const last = useRef(player);
  useEffect(() => {
    const before = last.current;
    last.current = player;
    if (player === null || before === null || player.frame === null || player.playback.playing) {
      return;
    }
    const { evaluation, entities, frame, frames, step } = player;
    const isSameTrace = before.evaluation === evaluation && before.step >= 0;
    const hasRunOut = before.playback.playing && step === frames.length - 1;
    if (!isSameTrace || before.step === step || hasRunOut) return;
    announce(plainText(describeFrame(frame, evaluation, entities, words, language)));
  }, [player, words, language]);
}
