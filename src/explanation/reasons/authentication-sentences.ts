import type { AuthenticationReason } from "../../evaluation/reason.ts";
import { sentencesFor } from "./sentences-for.ts";

/** Who is calling. */
export const AUTHENTICATION_SENTENCES = sentencesFor<AuthenticationReason>()({
  "user-caller": {
    en: "IAM user `{user}` signs with an access key",
    ko: "IAM 사용자 `{user}`이(가) 액세스 키로 서명합니다",
  },
  "session-caller": {
    en: "`{session}` signs with temporary credentials",
    ko: "`{session}`이(가) 임시 자격 증명으로 서명합니다",
  },
  "root-caller": {
    en: "the root user of account `{account}` signs",
    ko: "계정 `{account}`의 루트 사용자가 서명합니다",
  },
  "service-caller": {
    en: "the AWS service `{service}` calls by itself",
    ko: "AWS 서비스 `{service}`이(가) 직접 호출합니다",
  },
  "federated-caller": {
    en: "the identity provider `{provider}` vouches for the caller",
    ko: "자격 증명 공급자 `{provider}`이(가) 호출자를 보증합니다",
  },
  "anonymous-caller": {
    en: "nobody signs the request: the caller is anonymous",
    ko: "요청에 서명이 없습니다. 익명의 호출자입니다",
  },
  "workload-caller": {
    en: "`{workload}` acts with role `{role}`, which `{service}` assumes for it",
    ko: "`{workload}`은(는) `{service}`이(가) 대신 수임한 역할 `{role}`(으)로 작동합니다",
  },
  "not-a-principal": {
    en: "`{principal}` is not a principal that can make requests",
    ko: "`{principal}`은(는) 요청을 보낼 수 있는 보안 주체가 아닙니다",
  },
  "principal-not-found": {
    en: "there is no `{arn}` in its account",
    ko: "해당 계정에 `{arn}`이(가) 없습니다",
  },
  "workload-without-role": {
    en: "`{workload}` carries no role, so it has no credentials",
    ko: "`{workload}`에 역할이 없어 자격 증명이 없습니다",
  },
  "must-assume-a-role": {
    en: "who comes with a token of `{provider}` must assume a role first",
    ko: "`{provider}`의 토큰을 가진 호출자는 먼저 역할을 수임해야 합니다",
  },
  "session-expired": {
    en: "the session `{session}` expired at {expired}",
    ko: "세션 `{session}`이(가) {expired}에 만료되었습니다",
  },
});
