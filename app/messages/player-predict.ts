import { defineMessages } from "./catalogue.ts";

/** Saying what will come of a request before it is run. */
export const PLAYER_PREDICT_WORDS = defineMessages(
  {
    title: "What will AWS decide?",
    description: "Say it first; then watch the request and see.",
    verdict: "The verdict",
    layer: "Whose policies will settle it",
    layers: {
      "resource-control-policies": "Resource control policy (RCP)",
      "service-control-policies": "Service control policy (SCP)",
      "vpc-endpoint-policy": "VPC endpoint policy",
      "block-public-access": "Block Public Access",
      "resource-based-policy": "Resource-based or trust policy",
      "identity-based-policies": "Identity-based policies",
      "permissions-boundary": "Permissions boundary",
      "session-policies": "Session policies",
      "explicit-deny": "Explicit deny",
    },
    noPolicy: "No policy: who calls, or what STS answers",
    notSaid: "I do not say",
    run: "Run it",
    skip: "Run it without saying",
    by: (verdict: string, layer: string) => `${verdict} by: ${layer}`,
    right: (said: string) => `You said “${said}” – and so it was.`,
    wrong: (said: string, was: string) => `You said “${said}” – it was “${was}”.`,
    otherLayer: (said: string, was: string) =>
      `You said “${said}” – the verdict is right, but it was “${was}”.`,
  },
  {
    ko: {
      title: "AWS는 어떻게 결정할까요?",
      description: "먼저 예상해 보고, 요청이 지나가는 과정을 보며 확인하세요.",
      verdict: "판정",
      layer: "결정하는 정책",
      layers: {
        "resource-control-policies": "리소스 제어 정책(RCP)",
        "service-control-policies": "서비스 제어 정책(SCP)",
        "vpc-endpoint-policy": "VPC 엔드포인트 정책",
        "block-public-access": "퍼블릭 액세스 차단",
        "resource-based-policy": "리소스 기반 정책 또는 신뢰 정책",
        "identity-based-policies": "자격 증명 기반 정책",
        "permissions-boundary": "권한 경계",
        "session-policies": "세션 정책",
        "explicit-deny": "명시적 거부",
      },
      noPolicy: "정책이 아님: 호출자 확인 또는 STS의 응답",
      notSaid: "예상하지 않음",
      run: "실행",
      skip: "예상하지 않고 실행",
      by: (verdict, layer) => `${verdict}: ${layer}`,
      right: (said) => `예상: “${said}” – 맞았습니다.`,
      wrong: (said, was) => `예상: “${said}” – 실제로는 “${was}”입니다.`,
      otherLayer: (said, was) => `예상: “${said}” – 판정은 맞았지만 실제로는 “${was}”입니다.`,
    },
  },
);

export type PlayerPredictWords = (typeof PLAYER_PREDICT_WORDS)["en"];
