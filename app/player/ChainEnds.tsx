import { UserRound, UserRoundX } from "lucide-react";
import type { Entity } from "#core";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { goToStep } from "../state/actions.ts";
import { classNames } from "../ui/class-names.ts";
import { OutcomeMark } from "../ui/verdict.tsx";
import type { Lane, Line } from "./chain.ts";
import { nameOf } from "./names.ts";
import { SEGMENT_CLASSES, type Segment, segmentsOf } from "./segments.ts";

interface EndProps {
  readonly line: Line;
  readonly step: number;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Where a line begins: who is calling on the first, the session just made on those after it. */
export function LineStart({
  line,
  step,
  isFirst,
  entities,
}: EndProps & { readonly isFirst: boolean }) {
  const words = useMessages(PLAYER_WORDS);
  const { authentication, request } = line.call.evaluation;
  const isSent = step >= 0;
  const Icon = authentication.ok ? UserRound : UserRoundX;
  const place = { gridColumn: 2, gridRow: rowsOf(line) };
  const name = `${words.authentication}: ${nameOf(request.principal, entities)}`;
  return (
    <div className="relative flex items-center" style={place}>
      <Brackets
        side="start"
        lanes={line.lanes}
        pieces={line.lanes.map((lane) => segmentsOf(lane, step, line.end)[0] ?? "ahead")}
      />
      {isFirst ? (
        <button
          type="button"
          aria-label={name}
          title={name}
          aria-current={step === 0 ? "step" : undefined}
          disabled={!isSent}
          onClick={() => {
            goToStep(0);
          }}
          className="relative z-10 flex min-h-9 items-center gap-2 rounded-md"
        >
          <span
            className={classNames(
              "flex size-7 items-center justify-center rounded-full border bg-surface",
              step === 0 && "ring-2 ring-accent ring-offset-2 ring-offset-surface",
              isSent ? "border-allowed text-allowed" : "border-line-strong text-faint",
              !authentication.ok && isSent && "border-dashed border-implicit text-implicit",
            )}
          >
            <Icon size={14} aria-hidden />
          </span>
          <span className="@2xl/map:hidden">{name}</span>
        </button>
      ) : (
        <span
          aria-hidden
          className={classNames(
            "relative z-10 ml-2.5 hidden size-2 rounded-full @2xl/map:block",
            wasEntered(line, step) ? "bg-allowed" : "bg-line-strong",
          )}
        />
      )}
    </div>
  );
}

/** Whether the session that makes this call is there: the token has come to its first stop. */
function wasEntered({ lanes }: Line, step: number): boolean {
  const first = lanes[0]?.stations.find(({ frame }) => frame !== null)?.frame ?? null;
  return first !== null && step >= first;
}

/** Where the lanes join: what the call came to. */
export function LineEnd({ line, step, entities }: EndProps) {
  const words = useMessages(PLAYER_WORDS);
  const isBehind = step >= line.end;
  const outcome = isBehind ? line.decision : "not-reached";
  const text = endText(line, words, entities, isBehind);
  const isCurrent = step === line.end && line.call.kind !== "dependent";
  const mark = (
    <>
      <span
        className={classNames(
          "flex rounded-full bg-surface",
          isCurrent && "ring-2 ring-accent ring-offset-2 ring-offset-surface",
        )}
      >
        <OutcomeMark outcome={outcome} size={24} />
      </span>
      <span className="min-w-0 text-left text-xs leading-tight font-medium break-keep @2xl/map:line-clamp-2">
        {text}
      </span>
    </>
  );
  const layout =
    "relative z-10 ml-0.5 flex min-h-9 min-w-0 items-center gap-2.5 rounded-md @2xl/map:ml-4";
  return (
    <div
      className="relative flex min-w-0 items-center"
      style={{ gridColumn: -2, gridRow: rowsOf(line) }}
    >
      <Brackets
        side="end"
        lanes={line.lanes}
        pieces={line.lanes.map((lane) => segmentsOf(lane, step, line.end).at(-1) ?? "ahead")}
      />
      {line.call.kind === "dependent" || step < 0 ? (
        <span className={layout}>{mark}</span>
      ) : (
        <button
          type="button"
          aria-label={words.goToStep(text === "" ? words.verdict : text)}
          className={classNames(layout, "hover:bg-sunken/60")}
          onClick={() => {
            goToStep(line.end);
          }}
        >
          {mark}
        </button>
      )}
    </div>
  );
}

function endText(
  line: Line,
  words: (typeof PLAYER_WORDS)["en"],
  entities: ReadonlyMap<string, Entity>,
  isBehind: boolean,
): string {
  if (!isBehind) return "";
  if (line.call.kind === "hop" && line.decision === "allowed") {
    return words.session(nameOf(line.call.evaluation.hop.role, entities));
  }
  return words.decision[line.decision];
}

/** Row of the wide map, from 1: the call's name has the first, and below each lane is room for its refusal. */
export function rowOfLane(index: number): number {
  return index * 2 + 2;
}

/** Beside the first lane down to the last, a refusal between them included. */
function rowsOf(line: Line): string {
  return `2 / span ${Math.max(1, line.lanes.length * 2 - 1)}`;
}

/** The lines that leave a fork or meet in a join: half of a bracket for each of two lanes, or a straight piece. */
function Brackets({
  side,
  lanes,
  pieces,
}: {
  readonly side: "start" | "end";
  readonly lanes: readonly Lane[];
  readonly pieces: readonly Segment[];
}) {
  const piece = "absolute hidden @2xl/map:block";
  if (lanes.length < 2) {
    return (
      <span
        aria-hidden
        className={classNames(
          piece,
          "top-1/2 -translate-y-1/2 border-t-2",
          side === "start" ? "right-0 left-3.5" : "left-0 w-4",
          pieces[0] === "into-denial" && "border-t-4",
          SEGMENT_CLASSES[pieces[0] ?? "ahead"],
        )}
      />
    );
  }
  const across = side === "start" ? "right-0 left-3.5 border-l-2" : "left-0 w-7 border-r-2";
  return (
    <>
      <span
        aria-hidden
        className={classNames(
          piece,
          across,
          "top-[17px] bottom-1/2 border-t-2",
          side === "start" ? "rounded-tl-lg" : "rounded-tr-lg",
          SEGMENT_CLASSES[pieces[0] ?? "ahead"],
        )}
      />
      <span
        aria-hidden
        className={classNames(
          piece,
          across,
          "top-1/2 bottom-[17px] border-b-2",
          side === "start" ? "rounded-bl-lg" : "rounded-br-lg",
          SEGMENT_CLASSES[pieces[1] ?? "ahead"],
        )}
      />
    </>
  );
}
