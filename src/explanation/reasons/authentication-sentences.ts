import type { AuthenticationReason, CredentialSource } from "../../evaluation/reason.ts";
import { sentencesFor, type Words } from "./sentences-for.ts";

/** Who is calling. */
export const AUTHENTICATION_SENTENCES = sentencesFor<AuthenticationReason>()({
  "user-caller": {
    en: "IAM user `{user}` signs with an access key",
    ko: "IAM 사용자 `{user}`이(가) 액세스 키로 서명합니다",
  },
  "access-key-caller": {
    en: "IAM user `{user}` signs with the access key `{accessKey}`",
    ko: "IAM 사용자 `{user}`이(가) 액세스 키 `{accessKey}`(으)로 서명합니다",
  },
  "console-caller": {
    en: "IAM user `{user}` has no active access key and signs in to the console with a password",
    ko: "IAM 사용자 `{user}`에게 활성 액세스 키가 없어 암호로 콘솔에 로그인합니다",
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
    en: "`{workload}` acts with role `{role}`, which `{service}` assumes for it; it gets the temporary credentials from {source}",
    ko: "`{workload}`은(는) `{service}`이(가) 대신 수임한 역할 `{role}`(으)로 작동하며, 임시 자격 증명은 {source}에서 받습니다",
  },
  "access-key-inactive": {
    en: "the access key `{accessKey}` of IAM user `{user}` is inactive, so nothing it signs is accepted, whatever the policies say",
    ko: "IAM 사용자 `{user}`의 액세스 키 `{accessKey}`이(가) 비활성 상태이므로 정책과 관계없이 서명이 받아들여지지 않습니다",
  },
  "access-key-not-found": {
    en: "IAM user `{user}` has no access key `{accessKey}`, so nothing it signs is accepted, whatever the policies say",
    ko: "IAM 사용자 `{user}`에게 액세스 키 `{accessKey}`이(가) 없으므로 정책과 관계없이 서명이 받아들여지지 않습니다",
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

const SOURCE_WORDS: Readonly<Record<CredentialSource, Words>> = {
  "instance-metadata": {
    en: "the instance metadata service",
    ko: "인스턴스 메타데이터 서비스",
  },
  "instance-metadata-v1": {
    en: "the instance metadata service, version 1 (no session token asked for)",
    ko: "인스턴스 메타데이터 서비스 버전 1(세션 토큰을 요구하지 않음)",
  },
  "instance-metadata-v2": {
    en: "the instance metadata service, version 2 (a session token is asked for)",
    ko: "인스턴스 메타데이터 서비스 버전 2(세션 토큰을 요구함)",
  },
  "function-environment": {
    en: "its environment variables, where Lambda puts them",
    ko: "Lambda가 설정하는 환경 변수",
  },
  "container-credentials": {
    en: "the container credentials endpoint of ECS",
    ko: "ECS 컨테이너 자격 증명 엔드포인트",
  },
  "pod-identity-agent": {
    en: "the EKS Pod Identity Agent",
    ko: "EKS Pod Identity 에이전트",
  },
  service: { en: "its service", ko: "해당 서비스" },
};

/** Where a workload gets its credentials, to stand within a sentence. */
export const CREDENTIAL_SOURCES: ReadonlyMap<string, Words> = new Map(Object.entries(SOURCE_WORDS));
