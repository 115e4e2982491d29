import { useMemo } from "react";
import type { Entity, Evaluation } from "#core";
import { selectEntities, selectEvaluation, selectFrame, selectFrames } from "../state/derived.ts";
import type { Frame } from "../state/frame.ts";
import type { Playback } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";

/** What every part of the player looks at. */
export interface Player {
  /** Position of the request it is about. */
  readonly requestIndex: number;
  readonly evaluation: Evaluation;
  readonly frames: readonly Frame[];
  /** Where it stands; null until the request is sent. */
  readonly frame: Frame | null;
  /** Position of `frame`; −1 until the request is sent. */
  readonly step: number;
  readonly playback: Playback;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Null when the scenario has no request, and until the evaluator has come. */
export function usePlayer(): Player | null {
  const evaluation = useStore(selectEvaluation);
  const frames = useStore(selectFrames);
  const frame = useStore(selectFrame);
  const requestIndex = useStore((state) => state.requestIndex);
  const playback = useStore((state) => state.playback);
  const entities = useStore(selectEntities);
  return useMemo(
    () =>
      evaluation === null
        ? null
        : {
            requestIndex,
            evaluation,
            frames,
            frame,
            step: frame === null ? -1 : frames.indexOf(frame),
            playback,
            entities,
          },
    [requestIndex, evaluation, frames, frame, playback, entities],
  );
}
