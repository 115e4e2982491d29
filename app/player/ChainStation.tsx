import { PLAYER_WORDS, type PlayerWords } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { goToStep } from "../state/actions.ts";
import { classNames } from "../ui/class-names.ts";
import type { Station } from "./chain.ts";
import { stageName } from "./names.ts";
import { Refusal } from "./Refusal.tsx";
import { StationLines, type StationLinesProps } from "./StationLines.tsx";
import { StationMark } from "./StationMark.tsx";
import { foundNoDeny } from "./StepMark.tsx";

interface ChainStationProps {
  readonly station: Station;
  readonly action: string;
  /** Where the player stands; −1 before the request is sent. */
  readonly step: number;
  readonly lines: StationLinesProps;
  /** Column of the wide map, from 1. */
  readonly column: number;
}

/** One stage of one lane: a button that takes the player there, if it stops there at all. */
export function ChainStation({ station, action, step, lines, column }: ChainStationProps) {
  const words = useMessages(PLAYER_WORDS);
  const { frame } = station;
  const name = stageName(station.step.stage, action, words);
  const label = step >= 0 ? `${name}: ${outcomeWord(station, words)}` : name;
  const layout = classNames(
    "relative z-10 flex w-full items-center gap-2 rounded-md @2xl/map:h-9 @2xl/map:justify-center",
    station.state === "passed-by" ? "min-h-6 text-xs" : "min-h-9",
  );
  const face = <Face station={station} name={name} step={step} words={words} />;
  return (
    <li className="relative min-w-0" style={{ gridColumn: column }} title={label}>
      <StationLines {...lines} />
      {frame === null ? (
        <span className={classNames(layout, "text-faint")}>
          <span className="sr-only @max-2xl/map:hidden">{label}</span>
          {face}
        </span>
      ) : (
        <button
          type="button"
          className={classNames(layout, "hover:bg-sunken/60")}
          aria-label={label}
          aria-current={frame === step ? "step" : undefined}
          disabled={step < 0}
          onClick={() => {
            goToStep(frame);
          }}
        >
          {face}
        </button>
      )}
      {step >= station.passedAt && station.state === "refused" ? (
        <p className="relative z-10 ml-9 pb-2 @2xl/map:hidden">
          <Refusal station={station} />
        </p>
      ) : null}
    </li>
  );
}

/** The mark; and beside it, where lines run down, its name. Ahead of the token it gives nothing away. */
function Face({
  station,
  name,
  step,
  words,
}: {
  readonly station: Station;
  readonly name: string;
  readonly step: number;
  readonly words: PlayerWords;
}) {
  const isCurrent = station.frame !== null && station.frame === step;
  const isBehind = step >= station.passedAt;
  return (
    <>
      <span
        className={classNames("rounded-full", isCurrent && "ring-2 ring-accent @2xl/map:ring-0")}
      >
        <StationMark
          stage={station.step.stage}
          look={isBehind || station.state === "passed-by" ? station.state : "ahead"}
          outcome={station.step.outcome}
        />
      </span>
      <span className="min-w-0 text-left @2xl/map:hidden">
        <span className={isCurrent ? "font-medium" : undefined}>{name}</span>
        {isBehind ? <span className="text-muted"> · {outcomeWord(station, words)}</span> : null}
      </span>
    </>
  );
}

function outcomeWord({ step }: Station, words: PlayerWords): string {
  return foundNoDeny(step) ? words.noDeny : words.outcome[step.outcome];
}
