import { ChevronDown, ChevronRight } from "lucide-react";
import { Fragment } from "react";
import type { Entity, Stage } from "#core";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { OutcomeMark } from "../ui/verdict.tsx";
import type { Line } from "./chain.ts";
import { LineEnd, LineStart, rowOfLane } from "./ChainEnds.tsx";
import { ChainLane } from "./ChainLane.tsx";
import { accountName, callName, nameOf } from "./names.ts";

interface ChainLineProps {
  readonly line: Line;
  readonly stages: readonly Stage[];
  readonly step: number;
  readonly speed: number;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly isFirst: boolean;
  /** Null for a line that cannot be closed, because it is the only one. */
  readonly onToggle: (() => void) | null;
  readonly isOpen: boolean;
}

/** One call: its name, its one or two lanes, and where they join. */
export function ChainLine(props: ChainLineProps) {
  const { line, stages, step, speed, entities, isFirst, onToggle, isOpen } = props;
  const words = useMessages(PLAYER_WORDS);
  const name = callName(line.call, words, entities);
  const toggle =
    onToggle === null ? null : (
      <button
        type="button"
        aria-expanded={isOpen}
        aria-label={isOpen ? words.hideLine(name) : words.showLine(name)}
        className="-ml-1 inline-flex size-6 shrink-0 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink"
        onClick={onToggle}
      >
        {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
      </button>
    );
  const heading = (
    <div className="flex min-w-0 items-center gap-0.5 text-sm font-medium" title={name}>
      {toggle}
      <h2 className="truncate">{name}</h2>
    </div>
  );
  if (!isOpen) {
    return (
      <div
        role="group"
        aria-label={name}
        className="flex items-center gap-2 border-t border-line py-1"
      >
        {heading}
        {step >= line.end ? (
          <>
            <OutcomeMark outcome={line.decision} />
            <span className="text-xs text-muted">{words.decision[line.decision]}</span>
          </>
        ) : null}
      </div>
    );
  }
  return (
    <div
      role="group"
      aria-label={name}
      data-call={line.call.id}
      className="scroll-mt-26 border-t border-line pt-0.5 @6xl/evaluation:scroll-mt-9 pb-1.5 @2xl/map:grid @2xl/map:grid-cols-(--map-columns)"
    >
      <div className="min-w-0" style={{ gridColumn: "1 / -1", gridRow: 1 }}>
        {heading}
      </div>
      <LineStart line={line} step={step} isFirst={isFirst} entities={entities} />
      {line.lanes.map((lane, index) => {
        const account = accountName(lane.step.account, entities);
        const side = words.side[lane.step.side];
        const row = rowOfLane(index);
        return (
          <Fragment key={lane.step.id}>
            <div
              className="flex min-w-0 flex-col justify-center pt-1 pr-2 leading-4 @2xl/map:pt-0"
              style={{ gridColumn: 1, gridRow: row }}
              title={account}
            >
              <span className="truncate text-xs">{nameOf(lane.step.account, entities)}</span>
              {lane.step.side === "both" ? null : (
                <span className="truncate text-xs text-muted">{side}</span>
              )}
            </div>
            <ChainLane
              lane={lane}
              line={line}
              stages={stages}
              step={step}
              row={row}
              label={lane.step.side === "both" ? account : `${side} · ${account}`}
              speed={speed}
            />
          </Fragment>
        );
      })}
      <LineEnd line={line} step={step} entities={entities} />
    </div>
  );
}
