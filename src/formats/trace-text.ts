import { findNearMisses } from "../analysis/near-misses.ts";
import type { Evaluation, EvaluationStep, TraceStep } from "../evaluation/trace.ts";
import { describeReason } from "../explanation/describe-reason.ts";
import { describeVerdict } from "../explanation/describe-verdict.ts";
import { printTrace } from "../explanation/print-trace.ts";
import { stageName } from "../explanation/stage-names.ts";
import { TRACE_WORDS, type TraceWords } from "../explanation/trace-words.ts";
import type { Language } from "../text/language.ts";
import { markdownCode, markdownText } from "./markdown.ts";

/** A trace as plain text, whole, in English: for a terminal or a bug report. */
export function traceToText(evaluation: Evaluation): string {
  return printTrace(evaluation);
}

/**
 * A trace as Markdown for a ticket: the verdict, why, AWS's own words, then what was asked in order, as
 * nested lists. Of a stage that settled nothing, only its outcome is told.
 */
export function traceToMarkdown(evaluation: Evaluation, language: Language): string {
  const words = TRACE_WORDS[language];
  const { title, because } = describeVerdict(evaluation, language);
  const { request, message, blockedBy, notModelled, authentication, hops, dependent } = evaluation;
  const facts = [
    `- **${words.principal}**: ${markdownCode(request.principal)}`,
    ...(request.assume ?? []).map(({ role }) => `- **${words.assumes}**: ${markdownCode(role)}`),
    `- **${words.action}**: ${markdownCode(request.action)}`,
    `- **${words.resource}**: ${markdownCode(request.resource)}`,
    `- **${words.authentication}**: ${markdownText(describeReason(authentication.reason, language))}`,
    ...(blockedBy.length === 0
      ? []
      : [
          `- **${words.blockedBy}**: ${blockedBy.map((stage) => stageName(stage, language)).join(", ")}`,
        ]),
    ...findNearMisses(evaluation)
      .slice(0, MOST_MISSES)
      .map(({ policy, statement, failed }) => {
        const name = markdownCode(statement.sid ?? String(statement.index + 1));
        const reason = markdownText(describeReason(failed.reason, language));
        return `- **${words.cameClosest}**: ${name}, ${markdownCode(policy.name)} (${reason})`;
      }),
    ...notModelled.map(
      (reason) => `- **${words.notModelled}**: ${markdownText(describeReason(reason, language))}`,
    ),
  ];
  const calls = hops.flatMap((hop) => [[hop], hop.dependent]);
  const traces = [...calls.flat(), evaluation, ...dependent];
  return `${[
    `## ${title}`,
    markdownText(because),
    ...(message === null ? [] : [`> ${markdownText(message)}`]),
    facts.join("\n"),
    ...traces.map(({ trace }) => traceSection(trace, evaluation.decidedBy, { language, words })),
  ].join("\n\n")}\n`;
}

/** Statements beyond these did not come close. */
const MOST_MISSES = 3;

interface Wording {
  readonly language: Language;
  readonly words: TraceWords;
}

function traceSection(trace: EvaluationStep, decidedBy: string, wording: Wording): string {
  const title = `### ${markdownCode(trace.action)} → ${markdownCode(trace.resource)}`;
  const lines = trace.children.flatMap((account) =>
    stepLines(account, 0, { decidedBy, ...wording }),
  );
  return [title, lines.join("\n")].join("\n\n");
}

interface Telling extends Wording {
  readonly decidedBy: string;
}

function stepLines(step: TraceStep, depth: number, telling: Telling): readonly string[] {
  const { decidedBy, language, words } = telling;
  const mark = step.id === decidedBy ? ` **◀ ${words.decides}**` : "";
  const reason = markdownText(describeReason(step.reason, language));
  const line = `${"  ".repeat(depth)}- ${nameOf(step, telling)}: ${words.outcome[step.outcome]} (${reason})${mark}`;
  if (!("children" in step) || !isTold(step)) return [line];
  const children: readonly TraceStep[] = step.children;
  return [line, ...children.flatMap((child) => stepLines(child, depth + 1, telling))];
}

/** A stage is opened when it was asked and something in it came out. */
function isTold(step: TraceStep): boolean {
  return (
    step.kind !== "stage" || (step.outcome !== "not-applicable" && step.outcome !== "not-reached")
  );
}

function nameOf(step: TraceStep, { language, words }: Telling): string {
  switch (step.kind) {
    case "evaluation":
      return markdownCode(step.action);
    case "account":
      return `${words.account[step.side]} ${markdownCode(step.account)}`;
    case "stage":
      return `**${stageName(step.stage, language)}**`;
    case "level":
    case "policy":
      return `${words[step.kind]} ${markdownCode(step.name)}`;
    case "statement":
      return `${step.effect} ${markdownCode(step.sid ?? String(step.index + 1))}`;
    case "element":
      return markdownCode(step.element);
    case "condition":
      return markdownCode(`${step.operator} ${step.key}`);
  }
}
