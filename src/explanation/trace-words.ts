import type { AccountStep, TraceStep } from "../evaluation/trace.ts";
import type { Language } from "../text/language.ts";

/** The words around the reasons when a trace is written out. */
export interface TraceWords {
  readonly principal: string;
  readonly assumes: string;
  readonly action: string;
  readonly resource: string;
  readonly authentication: string;
  readonly blockedBy: string;
  readonly notModelled: string;
  readonly decides: string;
  readonly cameClosest: string;
  readonly level: string;
  readonly policy: string;
  readonly account: Readonly<Record<AccountStep["side"], string>>;
  readonly outcome: Readonly<Record<TraceStep["outcome"], string>>;
}

export const TRACE_WORDS: Readonly<Record<Language, TraceWords>> = {
  en: {
    principal: "Principal",
    assumes: "Assumes",
    action: "Action",
    resource: "Resource",
    authentication: "Authentication",
    blockedBy: "Would have been allowed but for",
    notModelled: "Not modelled",
    decides: "decides",
    cameClosest: "Came closest",
    level: "level",
    policy: "policy",
    account: { principal: "principal account", resource: "resource account", both: "account" },
    outcome: {
      allowed: "allowed",
      explicitDeny: "explicitly denied",
      implicitDeny: "implicitly denied",
      allows: "allows",
      denies: "denies",
      "no-match": "no match",
      "not-applicable": "not applicable",
      "not-reached": "not reached",
      invalid: "not valid",
      matches: "matches",
      met: "met",
      "not-met": "not met",
    },
  },
  ko: {
    principal: "보안 주체",
    assumes: "수임할 역할",
    action: "작업",
    resource: "리소스",
    authentication: "인증",
    blockedBy: "이것만 아니면 허용됨",
    notModelled: "모델링하지 않음",
    decides: "결정",
    cameClosest: "가장 가까웠던 문",
    level: "수준",
    policy: "정책",
    account: { principal: "보안 주체 계정", resource: "리소스 계정", both: "계정" },
    outcome: {
      allowed: "허용됨",
      explicitDeny: "명시적으로 거부됨",
      implicitDeny: "암시적으로 거부됨",
      allows: "허용",
      denies: "거부",
      "no-match": "일치 없음",
      "not-applicable": "해당 없음",
      "not-reached": "도달하지 않음",
      invalid: "유효하지 않음",
      matches: "일치",
      met: "충족",
      "not-met": "충족하지 않음",
    },
  },
};
