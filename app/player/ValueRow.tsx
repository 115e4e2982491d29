import { Check, Minus, X } from "lucide-react";
import type { ConditionStep, WantedValue } from "#core";
import type { TraceTexts } from "./TraceRow.tsx";

interface ValueRowProps {
  readonly value: WantedValue;
  /** The condition that wants it. */
  readonly step: ConditionStep;
  readonly texts: TraceTexts;
}

const SMALL = { size: 14, "aria-hidden": true } as const;

/** One of several values that a condition wants. */
export function ValueRow({ value, step, texts }: ValueRowProps) {
  const Mark = step.outcome === "not-reached" ? Minus : value.matched ? Check : X;
  return (
    <span className="flex items-start gap-1.5 py-1">
      <span className="flex h-5 shrink-0 items-center">
        <Mark {...SMALL} className="mx-px text-muted" />
      </span>
      <span className="min-w-0 flex-1 font-mono text-xs break-words">{written(value, texts)}</span>
    </span>
  );
}

/** The same in words alone: the row's accessible name. */
export function valueText(value: WantedValue, step: ConditionStep, texts: TraceTexts): string {
  const { words } = texts;
  const said = `${words.wants} ${written(value, texts)}`;
  if (step.outcome === "not-reached") return said;
  return `${said}: ${words.elementOutcome[value.matched ? "matches" : "no-match"]}`;
}

function written({ written: text, resolved }: WantedValue, { words }: TraceTexts): string {
  return resolved === text ? text : `${text} → ${resolved ?? words.noValue}`;
}
