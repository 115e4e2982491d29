import { type CSSProperties, useEffect, useRef, useState } from "react";
import type { StepId } from "#core";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { type Chain, chainOf, type Line } from "./chain.ts";
import { ChainLine } from "./ChainLine.tsx";
import type { Player } from "./use-player.ts";

/** More lanes than this and the calls that are not being played close themselves. */
const MOST_LANES_OPEN = 4;

interface ChainMapProps {
  readonly player: Player;
  /** Whether the call that is being played is brought into view; the map has a scroll bar of its own then. */
  readonly follows: boolean;
}

/**
 * The evaluation as a metro map: a line per call, a lane per account, a station per stage, in columns
 * that all lines share. Wide, it runs from left to right; narrow, from top to bottom.
 */
export function ChainMap({ player, follows }: ChainMapProps) {
  const words = useMessages(PLAYER_WORDS);
  const { evaluation, frames, frame, step, playback, entities } = player;
  const chain = chainOf(evaluation, frames);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const columns: CSSProperties & Record<`--${string}`, string> = {
    // Who is refused at authentication comes to no stage; a grid without a column is none.
    "--map-columns": `8rem 2.75rem repeat(${Math.max(1, chain.stages.length)}, minmax(0, 1fr)) 8rem`,
  };
  const map = useRef<HTMLDivElement>(null);
  const playing = frame?.call ?? null;
  const refused = refusalAt(chain, step);
  useEffect(() => {
    if (!follows || playing === null) return undefined;
    // With the next frame, which measures the page anyway: showing the first step does not wait for that.
    const next = requestAnimationFrame(() => {
      const show = (selector: string) =>
        map.current?.querySelector(selector)?.scrollIntoView({ block: "nearest" });
      show(`[data-call="${CSS.escape(playing)}"]`);
      // Its sentence makes the line longer when the token has come to it; the verdict is on another line.
      if (refused !== null) show(`[data-refusal="${CSS.escape(refused)}"]`);
    });
    return () => {
      cancelAnimationFrame(next);
    };
  }, [map, follows, playing, refused]);
  return (
    <div ref={map} className="@container/map min-h-0 min-w-0 flex-1 @6xl/evaluation:overflow-auto">
      <div role="group" aria-label={words.chain} style={columns} className="min-w-0">
        <div
          aria-hidden
          className="sticky top-14 z-30 hidden @6xl/evaluation:top-0 items-end bg-surface pb-1 text-center text-[11px] leading-tight break-keep text-muted @2xl/map:grid @2xl/map:grid-cols-(--map-columns)"
        >
          {chain.stages.map((stage, index) => (
            <span
              key={stage}
              className={isAt(chain, stage, step) ? "font-medium text-ink" : undefined}
              style={{ gridColumn: index + 3 }}
            >
              {words.shortStage[stage]}
            </span>
          ))}
        </div>
        {chain.lines.map((line, index) => {
          const isOpen = toggled.get(line.call.id) ?? opensItself(chain, line, playing);
          return (
            <ChainLine
              key={line.call.id}
              line={line}
              stages={chain.stages}
              step={step}
              speed={playback.speed}
              entities={entities}
              isFirst={index === 0}
              isOpen={isOpen}
              onToggle={
                chain.lines.length === 1
                  ? null
                  : () => {
                      setToggled(new Map(toggled).set(line.call.id, !isOpen));
                    }
              }
            />
          );
        })}
      </div>
    </div>
  );
}

/** The stage whose refusal is said at this step; null where none is yet. */
function refusalAt({ lines }: Chain, step: number): StepId | null {
  const refusals = lines.flatMap(({ lanes }) => lanes.flatMap(({ refusal }) => refusal ?? []));
  return refusals.findLast(({ passedAt }) => step >= passedAt)?.step.id ?? null;
}

function opensItself(chain: Chain, line: Line, playing: string | null): boolean {
  const lanes = chain.lines.reduce((count, { lanes: { length } }) => count + length, 0);
  return lanes <= MOST_LANES_OPEN || line.call.id === (playing ?? "request");
}

function isAt(chain: Chain, stage: Chain["stages"][number], step: number): boolean {
  return chain.lines.some(({ lanes }) =>
    lanes.some(({ stations }) =>
      stations.some((station) => station.frame === step && station.step.stage === stage),
    ),
  );
}
