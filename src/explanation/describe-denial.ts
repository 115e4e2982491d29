import type { Language } from "../text/language.ts";
import type { DenialFact, DenialProblem } from "./denial-facts.ts";
import { sentencesFor } from "./reasons/sentences-for.ts";

const FACT_SENTENCES = sentencesFor<DenialFact>()({
  "no-principal": {
    en: "it does not say who called: choose the principal",
    ko: "누가 호출했는지 나와 있지 않습니다. 보안 주체를 선택하세요",
  },
  "no-action": {
    en: "it does not say which action was called: choose the action",
    ko: "어떤 작업을 호출했는지 나와 있지 않습니다. 작업을 선택하세요",
  },
  "no-resource": {
    en: "it does not name a resource: `*` stands in for it",
    ko: "리소스가 나와 있지 않아 `*`로 대신합니다",
  },
  "no-policy-type": {
    en: "AWS does not say which kind of policy refused, as is usual across organizations",
    ko: "어떤 유형의 정책이 거부했는지 AWS가 알려 주지 않습니다. 조직이 다르면 보통 그렇습니다",
  },
  "operation-only": {
    en: "the operation was `{operation}`, but the message does not say of which service",
    ko: "작업은 `{operation}`이지만 어느 서비스인지 메시지에 나와 있지 않습니다",
  },
  "encoded-message": {
    en: "the reason is encoded, and only AWS can decode it: `aws sts decode-authorization-message --encoded-message …`, then paste what it prints",
    ko: "이유가 인코딩되어 있어 AWS만 디코딩할 수 있습니다. `aws sts decode-authorization-message --encoded-message …` 명령을 실행한 다음 출력을 붙여 넣으세요",
  },
  "not-about-permissions": {
    en: "this was refused for its credentials or parameters, whatever the policies say: {message}",
    ko: "정책과 관계없이 자격 증명이나 파라미터 때문에 거부되었습니다. {message}",
  },
  "missing-account": {
    en: "account `{account}` is not in this scenario",
    ko: "계정 `{account}`이(가) 이 시나리오에 없습니다",
  },
  "missing-user": {
    en: "user `{arn}` is not in this scenario",
    ko: "사용자 `{arn}`이(가) 이 시나리오에 없습니다",
  },
  "missing-role": {
    en: "role `{arn}` is not in this scenario",
    ko: "역할 `{arn}`이(가) 이 시나리오에 없습니다",
  },
  "missing-resource": {
    en: "resource `{arn}` is not in this scenario",
    ko: "리소스 `{arn}`이(가) 이 시나리오에 없습니다",
  },
  "missing-policy": {
    en: "policy `{arn}`, which refused, is not in this scenario",
    ko: "거부한 정책 `{arn}`이(가) 이 시나리오에 없습니다",
  },
});

const PROBLEM_SENTENCES = sentencesFor<DenialProblem>()({
  empty: {
    en: "paste an AccessDenied message or a CloudTrail event",
    ko: "AccessDenied 메시지나 CloudTrail 이벤트를 붙여 넣으세요",
  },
  "too-long": {
    en: "the text is longer than {limit} characters: paste the one message or event",
    ko: "텍스트가 {limit}자보다 깁니다. 메시지나 이벤트 하나만 붙여 넣으세요",
  },
  "not-a-denial": {
    en: "no AWS denial was found in the text",
    ko: "텍스트에서 AWS 거부 메시지를 찾지 못했습니다",
  },
  "event-without-error": {
    en: "the event has no error code: the call succeeded",
    ko: "이벤트에 오류 코드가 없으므로 호출이 성공한 것입니다",
  },
});

/** What a denial leaves open, or the scenario lacks; no capital, no full stop. */
export function describeDenialFact(fact: DenialFact, language: Language): string {
  return fill(FACT_SENTENCES[fact.code][language], fact);
}

/** Why a pasted text cannot be read as a denial. */
export function describeDenialProblem(problem: DenialProblem, language: Language): string {
  return fill(PROBLEM_SENTENCES[problem.code][language], problem);
}

function fill(sentence: string, fact: object): string {
  const places = new Map<string, unknown>(Object.entries(fact));
  return sentence.replaceAll(/\{([a-z]+)\}/g, (place, name: string) =>
    places.has(name) ? String(places.get(name)) : place,
  );
}
