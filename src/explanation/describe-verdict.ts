import type { Decision } from "../iam/decision.ts";
import type { Reason, ReasonCode } from "../evaluation/reason.ts";
import type { Evaluation, HopEvaluation } from "../evaluation/trace.ts";
import type { Language } from "../text/language.ts";
import { describeReason } from "./describe-reason.ts";
import type { Words } from "./reasons/sentences-for.ts";

export interface VerdictWords {
  /** `Allowed`, `Explicitly denied` or `Implicitly denied`. */
  readonly title: string;
  /** One sentence: who said no and why, or what allowed it. */
  readonly because: string;
}

const TITLES: Readonly<Record<Decision, Words>> = {
  allowed: { en: "Allowed", ko: "허용됨" },
  explicitDeny: { en: "Explicitly denied", ko: "명시적으로 거부됨" },
  implicitDeny: { en: "Implicitly denied", ko: "암시적으로 거부됨" },
};

/** Where in the request it was settled: before the colon. */
const IN_HOP: Words = {
  en: "role `{role}` could not be assumed: ",
  ko: "역할 `{role}`을(를) 수임하지 못했습니다. ",
};

const IN_DEPENDENT: Words = {
  en: "`{action}` on `{resource}` is needed as well: ",
  ko: "`{resource}`에 대한 `{action}`도 필요합니다. ",
};

export function describeVerdict(evaluation: Evaluation, language: Language): VerdictWords {
  return {
    title: TITLES[evaluation.decision][language],
    because: toSentence(because(evaluation, language)),
  };
}

function because(evaluation: Evaluation, language: Language): string {
  const { authentication, hops } = evaluation;
  const hop = hops.find(({ result }) => !result.ok);
  if (hop !== undefined && saysWhichRole(hop)) return becauseOfCall(hop, language);
  if (hop !== undefined) {
    return IN_HOP[language].replace("{role}", () => hop.hop.role) + becauseOfCall(hop, language);
  }
  if (!authentication.ok) return describeReason(authentication.reason, language);
  return becauseOfCall(evaluation, language);
}

/** What is wrong with the role itself names it, or says that there is none to name. */
function saysWhichRole({ result }: HopEvaluation): boolean {
  return !result.ok && ABOUT_ROLE.has(result.reason.code);
}

const ABOUT_ROLE: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  "role-not-in-account",
  "role-of-unknown-account",
  "no-role-named",
  "role-not-valid",
]);

/** A call, or the check besides it that refused it. */
function becauseOfCall(call: Evaluation | HopEvaluation, language: Language): string {
  const dependent = call.dependent.find(
    ({ trace }) => isWithin(call.decidedBy, trace.id) && trace.id !== call.trace.id,
  );
  if (dependent === undefined) return describeReason(decidingReason(call), language);
  const { action, resource } = dependent.trace;
  const intro = IN_DEPENDENT[language]
    .replace("{action}", () => action)
    .replace("{resource}", () => resource);
  return intro + describeReason(decidingReason(dependent), language);
}

/** The reason of the account that decided; of the whole where both allow or none was asked. */
function decidingReason({ trace, decidedBy, decision }: Evaluation): Reason {
  if (decision === "allowed" || decidedBy === trace.id) return trace.reason;
  const account = trace.children.find(({ id }) => isWithin(decidedBy, id));
  return account?.reason ?? trace.reason;
}

function isWithin(id: string, ancestor: string): boolean {
  return id === ancestor || id.startsWith(`${ancestor}.`);
}

function toSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
