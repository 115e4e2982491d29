import type {
  AccountStep,
  Evaluation,
  HopEvaluation,
  PolicyStep,
  StatementStep,
  TraceStep,
} from "../evaluation/trace.ts";
import { describeReason } from "./describe-reason.ts";
import { describeVerdict } from "./describe-verdict.ts";

/**
 * An evaluation as text, for terminals, bug reports and golden files: one line a step, indented by
 * depth, the deciding step marked. Equal evaluations print the same.
 */
export function printTrace(evaluation: Evaluation): string {
  const verdict = describeVerdict(evaluation, "en");
  const { request, blockedBy, message, notModelled, hops, dependent } = evaluation;
  const lines = [
    `${request.principal} ${request.action} ${request.resource}`,
    `${verdict.title}: ${verdict.because}`,
    ...(message === null ? [] : [`aws: ${message}`]),
    ...(blockedBy.length === 0 ? [] : [`blocked by: ${blockedBy.join(", ")}`]),
    ...notModelled.map((reason) => `not modelled: ${describeReason(reason, "en")}`),
    `authentication: ${describeReason(evaluation.authentication.reason, "en")}`,
    ...hops.flatMap((hop) => printHop(hop, evaluation.decidedBy)),
    "",
    ...printStep(evaluation.trace, 0, evaluation.decidedBy),
    ...dependent.flatMap((check) => printStep(check.trace, 0, evaluation.decidedBy)),
  ];
  return `${lines.join("\n")}\n`;
}

function printHop(hop: HopEvaluation, decidedBy: string): readonly string[] {
  const { result } = hop;
  const answer = result.ok
    ? `session ${result.session} for ${result.durationSeconds} s`
    : `${result.error}: ${describeReason(result.reason, "en")}`;
  return [
    "",
    `${hop.api} → ${answer}`,
    ...printStep(hop.trace, 0, decidedBy),
    ...hop.dependent.flatMap((check) => printStep(check.trace, 0, decidedBy)),
  ];
}

function printStep(step: TraceStep, depth: number, decidedBy: string): readonly string[] {
  const mark = step.id === decidedBy ? " ◀ decides" : "";
  const line = `${"  ".repeat(depth)}${step.id} ${nameOf(step)}: ${step.outcome} — ${describeReason(step.reason, "en")}${mark}`;
  if (!("children" in step)) return [line];
  const children: readonly TraceStep[] = step.children;
  return [line, ...children.flatMap((child) => printStep(child, depth + 1, decidedBy))];
}

function nameOf(step: TraceStep): string {
  switch (step.kind) {
    case "evaluation":
      return `${step.action} on ${step.resource}`;
    case "account":
      return accountName(step);
    case "stage":
      return step.stage;
    case "level":
      return `level ${step.name}`;
    case "policy":
      return policyName(step);
    case "statement":
      return statementName(step);
    case "element":
      return step.element;
    case "condition":
      return `${step.operator} ${step.key} [${step.origin}]`;
  }
}

function accountName({ account, side }: AccountStep): string {
  return side === "both" ? `account ${account}` : `${side} account ${account}`;
}

function policyName({ name, subject }: PolicyStep): string {
  return subject === null ? `policy ${name}` : `policy ${name} (${subject})`;
}

function statementName({ effect, sid, index }: StatementStep): string {
  return `${effect} ${sid ?? `#${index + 1}`}`;
}
