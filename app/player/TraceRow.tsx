import { use } from "react";
import { type ConditionStep, describeReason, type Entity, type TraceStep } from "#core";
import type { Language } from "../messages/catalogue.ts";
import type { PlayerWords } from "../messages/player.ts";
import { classNames } from "../ui/class-names.ts";
import { accountName, policyName, stageName } from "./names.ts";
import { plainText, Sentence, sentenceCase } from "../ui/Sentence.tsx";
import { TraceMarks } from "./trace-marks.ts";
import { foundNoDeny, StepMark } from "./StepMark.tsx";

export interface TraceTexts {
  readonly words: PlayerWords;
  readonly language: Language;
  readonly entities: ReadonlyMap<string, Entity>;
  /** The call the step belongs to: its name, and the action that is asked for. */
  readonly callName: string;
  readonly action: string;
}

/** One row: mark, what was looked at, and what came of it. */
export function TraceRow({
  step,
  texts,
}: {
  readonly step: TraceStep;
  readonly texts: TraceTexts;
}) {
  const { current, focused } = use(TraceMarks);
  const isFocused = focused.has(step.id);
  return (
    <span
      className={classNames(
        "flex items-start gap-1.5 py-1",
        isFocused && "-ml-1.5 border-l-3 border-accent pl-1",
      )}
    >
      <span className="flex h-5 shrink-0 items-center">
        <StepMark step={step} />
      </span>
      <span className="min-w-0 flex-1 break-words">
        <span
          className={classNames(
            step.kind === "stage" && "font-medium",
            isDocumentText(step) && "font-mono text-xs",
          )}
        >
          {stepName(step, texts)}
        </span>
        {step.id === current ? (
          <span className="ml-1.5 rounded-sm border border-accent px-1 text-xs whitespace-nowrap text-accent">
            {texts.words.current}
          </span>
        ) : null}
        {isFocused ? (
          <span className="ml-1.5 text-xs whitespace-nowrap text-accent">
            {texts.words.cursorHere}
          </span>
        ) : null}{" "}
        <span className="text-xs text-muted">
          <Sentence text={describeReason(step.reason, texts.language)} />
        </span>
        {step.kind === "condition" && step.outcome !== "not-reached" ? (
          <ConditionValues step={step} words={texts.words} />
        ) : null}
      </span>
    </span>
  );
}

/** The same in words alone: the row's accessible name. */
export function rowText(step: TraceStep, texts: TraceTexts): string {
  const reason = sentenceCase(plainText(describeReason(step.reason, texts.language)));
  const values = step.kind === "condition" ? `. ${valuesText(step, texts.words)}` : "";
  return `${stepName(step, texts)}: ${outcomeWord(step, texts.words)}. ${reason}${values}`;
}

function valuesText({ wanted, got }: ConditionStep, words: PlayerWords): string {
  const wants = wanted.map(({ written, resolved }) => resolved ?? written).join(", ");
  return `${words.wants} ${wants}; ${words.got} ${got.length === 0 ? words.absent : got.join(", ")}`;
}

function stepName(step: TraceStep, { words, entities, callName, action }: TraceTexts): string {
  switch (step.kind) {
    case "evaluation":
      return callName;
    case "account":
      return step.side === "both"
        ? words.account(accountName(step.account, entities))
        : `${words.side[step.side]} · ${accountName(step.account, entities)}`;
    case "stage":
      return stageName(step.stage, action, words);
    case "level":
      return step.name;
    case "policy":
      return policyName(step.name, words);
    case "statement":
      return `${words.effect[step.effect]} · ${words.statement(step.sid, step.index + 1)}`;
    case "element":
      return step.element;
    case "condition":
      return `${step.operator} ${step.key}`;
  }
}

function outcomeWord(step: TraceStep, words: PlayerWords): string {
  switch (step.kind) {
    case "evaluation":
    case "account":
      return words.decision[step.outcome];
    case "stage":
      return foundNoDeny(step) ? words.noDeny : words.outcome[step.outcome];
    case "level":
      return words.outcome[step.outcome];
    case "policy":
      return step.outcome === "invalid" ? words.invalid : words.outcome[step.outcome];
    case "statement":
      return words.statementOutcome[step.outcome];
    case "element":
      return words.elementOutcome[step.outcome];
    case "condition":
      return words.conditionOutcome[step.outcome];
  }
}

function isDocumentText({ kind }: TraceStep): boolean {
  return kind === "element" || kind === "condition";
}

/** What the policy wants beside what the request has. */
function ConditionValues({
  step,
  words,
}: {
  readonly step: ConditionStep;
  readonly words: PlayerWords;
}) {
  return (
    <span className="mt-0.5 grid grid-cols-[auto_1fr] gap-x-2 font-mono text-xs">
      <span className="font-sans text-muted">{words.wants}</span>
      <span className="min-w-0 break-words">
        {step.wanted.map(({ written, resolved, matched, at }) => (
          <span
            key={at?.range.from ?? written}
            className={classNames("mr-2", matched && "font-bold")}
          >
            {written}
            {resolved === written ? null : ` → ${resolved ?? words.noValue}`}
          </span>
        ))}
      </span>
      <span className="font-sans text-muted">{words.got}</span>
      <span className="min-w-0 break-words">
        {step.got.length === 0 ? words.absent : step.got.join(", ")}
        {step.origin === "absent" ? null : (
          <span className="font-sans text-muted"> ({words.origin[step.origin]})</span>
        )}
      </span>
    </span>
  );
}
