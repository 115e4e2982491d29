import { ViewportPortal } from "@xyflow/react";
import { memo, useLayoutEffect, useMemo, useRef } from "react";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEvaluation, selectFrame, selectFrames } from "../state/derived.ts";
import { selectStill } from "../state/preferences.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { OutcomeMark, outcomeClass, verdictState } from "../ui/verdict.tsx";
import type { Anchors } from "./anchors.ts";
import type { Point } from "./geometry.ts";
import type { GraphEdge } from "./graph-types.ts";
import { roundedPath } from "./path.ts";
import type { Layout } from "./placement.ts";
import { shownOutcome } from "./shown-outcome.ts";
import { restOf, restsAtRight, samples, standingAt, wayBetween } from "./travel.ts";

/** At normal speed; the rest of the step is for reading. */
const TRAVEL_MILLISECONDS = 550;

const NOWHERE: readonly Point[] = [];

const selectPlayback = (state: PlaygroundState) => state.playback;

/**
 * The request itself: stands on what the current step asks, travels there along the edges, and in
 * the end stays with the verdict on what decided. Nothing moves but on a step; where nothing may
 * move at all, it stands there at once and says the number of the step.
 */
export const Token = memo(function Token({
  anchors,
  layout,
  edges,
}: {
  readonly anchors: Anchors;
  readonly layout: Layout;
  readonly edges: readonly GraphEdge[];
}) {
  const words = useMessages(graphMessages);
  const frames = useStore(selectFrames);
  const frame = useStore(selectFrame);
  const evaluation = useStore(selectEvaluation);
  const still = useStore(selectStill);
  const { sent, step: asked, speed } = useStore(selectPlayback);
  // A link, or who asks for the verdict, may name a step beyond the end.
  const step = Math.min(asked, frames.length - 1);
  const here = sent ? standingAt(frames, step, anchors) : null;
  const before = sent ? standingAt(frames, step - 1, anchors) : null;
  const way = useMemo(
    () =>
      here === null || before === null || here === before
        ? NOWHERE
        : wayBetween(before, here, layout, edges),
    [before, here, layout, edges],
  );
  const [tokenRef, wayRef] = useTravel(way, sent ? step : null, TRAVEL_MILLISECONDS / speed, still);

  const box = here === null ? null : anchors.box(here);
  if (frame === null || box === null) return null;
  const { x, y } = restOf(box);
  const verdict = frame.kind === "verdict" ? frame.outcome : null;
  const outcome = shownOutcome(frame, evaluation);
  return (
    <ViewportPortal>
      <svg className="token-way" aria-hidden>
        <path ref={wayRef} d={roundedPath(way)} className={outcomeClass(outcome)} />
      </svg>
      <div
        ref={tokenRef}
        className={restsAtRight(box) ? "token is-at-right" : "token"}
        style={{ transform: `translate(${x}px, ${y}px)` }}
        aria-hidden
      >
        <span className={`token-face ${outcomeClass(outcome)}`}>
          <span className="token-dot" />
          <OutcomeMark outcome={outcome} size={verdict === null ? 16 : 18} />
          {still ? <span className="token-step">{step + 1}</span> : null}
          {verdict === null ? null : (
            <span className="token-word">{words.verdicts[verdictState(verdict)]}</span>
          )}
        </span>
      </div>
    </ViewportPortal>
  );
});

/** Moves the token along a way when the step becomes the next one; any other step is a jump. */
function useTravel(
  way: readonly Point[],
  step: number | null,
  milliseconds: number,
  still: boolean,
) {
  const token = useRef<HTMLDivElement>(null);
  const wayLine = useRef<SVGPathElement>(null);
  const lastStep = useRef<number | null>(null);
  useLayoutEffect(() => {
    const isNext = step !== null && lastStep.current === step - 1;
    lastStep.current = step;
    if (!isNext || still || way.length < 2) return undefined;
    const timing = { duration: milliseconds, easing: "ease-in-out" };
    const keyframes = samples(way).map(({ x, y }) => ({ transform: `translate(${x}px, ${y}px)` }));
    const element = token.current;
    const move = element?.animate(keyframes, timing);
    element?.setAttribute("data-moving", "");
    move?.addEventListener("finish", () => element?.removeAttribute("data-moving"));
    const show = wayLine.current?.animate({ opacity: [0, 0.7, 0.7, 0] }, timing);
    return () => {
      move?.cancel();
      show?.cancel();
      element?.removeAttribute("data-moving");
    };
    // The way belongs to the step: a layout that changes under way does not start it again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [step]);
  return [token, wayLine] as const;
}
