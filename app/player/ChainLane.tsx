import type { CSSProperties } from "react";
import type { Stage } from "#core";
import type { Lane, Line } from "./chain.ts";
import { ChainStation } from "./ChainStation.tsx";
import { Refusal } from "./Refusal.tsx";
import { segmentsOf } from "./segments.ts";
import { LineAcross } from "./StationLines.tsx";

interface ChainLaneProps {
  readonly lane: Lane;
  readonly line: Line;
  readonly stages: readonly Stage[];
  readonly step: number;
  /** Row of the wide map, from 1; the sentence of a refusal takes the next one. */
  readonly row: number;
  readonly label: string;
  readonly speed: number;
}

/** One account's line of stations, and the token on it. */
export function ChainLane({ lane, line, stages, step, row, label, speed }: ChainLaneProps) {
  const pieces = segmentsOf(lane, step, line.end);
  const { action } = line.call.evaluation.trace;
  const refused = lane.refusal;
  const showsRefusal = refused !== null && step >= refused.passedAt;
  return (
    <>
      <div
        className="relative @2xl/map:grid @2xl/map:grid-cols-subgrid"
        style={{ gridColumn: "3 / -2", gridRow: row }}
      >
        <ol aria-label={label} className="@2xl/map:contents">
          {stages.map((stage, column) => {
            const index = lane.stations.findIndex((station) => station.step.stage === stage);
            const station = lane.stations[index];
            return station === undefined ? (
              <li
                key={stage}
                aria-hidden
                className="relative hidden @2xl/map:block"
                style={{ gridColumn: column + 1 }}
              >
                <LineAcross
                  segment={throughPiece(lane, stages, column, pieces)}
                  className="-left-1/2 w-full"
                />
              </li>
            ) : (
              <ChainStation
                key={stage}
                station={station}
                action={action}
                step={step}
                lines={{
                  before: pieces[index] ?? "ahead",
                  after: pieces[index + 1] ?? "ahead",
                  isFirst: index === 0,
                  isLast: index === lane.stations.length - 1,
                }}
                column={column + 1}
              />
            );
          })}
        </ol>
        {/* In other columns it stands at once: on the way there it would be at no station. */}
        <Token key={stages.join()} lane={lane} stages={stages} step={step} speed={speed} />
      </div>
      {showsRefusal ? (
        <div
          data-refusal={refused.step.id}
          className="hidden scroll-mt-36 grid-cols-subgrid pb-1 @6xl/evaluation:scroll-mt-18 @2xl/map:grid"
          style={{ gridColumn: "3 / -2", gridRow: row + 1 }}
        >
          <p
            className="text-xs"
            style={calloutPlace(stages.indexOf(refused.step.stage), stages.length)}
          >
            <Refusal station={refused} />
          </p>
        </div>
      ) : null}
    </>
  );
}

/** A column this lane has no station in: the line runs through it as it runs into the next one. */
function throughPiece(
  lane: Lane,
  stages: readonly Stage[],
  column: number,
  pieces: ReturnType<typeof segmentsOf>,
) {
  const next = lane.stations.findIndex(({ step }) => stages.indexOf(step.stage) > column);
  return pieces[next === -1 ? pieces.length - 1 : next] ?? "ahead";
}

/** Beneath the lane, towards the station: a sentence is read faster in one line than in three. */
function calloutPlace(column: number, columns: number): CSSProperties {
  return { gridColumn: "1 / -1", textAlign: column < columns / 2 ? "start" : "end" };
}

function Token({
  lane,
  stages,
  step,
  speed,
}: Pick<ChainLaneProps, "lane" | "stages" | "step" | "speed">) {
  const current = lane.stations.find(({ frame }) => frame !== null && frame === step);
  const last = lane.stations.findLast(({ frame }) => frame !== null && frame < step);
  const at = current ?? last ?? lane.stations[0];
  if (at === undefined) return null;
  return (
    <span
      aria-hidden
      data-ring
      className="pointer-events-none absolute inset-y-0 left-0 z-20 hidden items-center justify-center transition-[transform,opacity] @2xl/map:flex"
      style={{
        width: `${100 / stages.length}%`,
        transform: `translateX(${stages.indexOf(at.step.stage) * 100}%)`,
        opacity: current === undefined ? 0 : 1,
        transitionDuration: `${Math.min(500, 500 / speed)}ms`,
      }}
    >
      <span className="size-8.5 rounded-full border-2 border-accent" />
    </span>
  );
}
