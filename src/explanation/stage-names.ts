import type { Stage } from "../iam/decision.ts";
import type { Language } from "../text/language.ts";
import type { Words } from "./reasons/sentences-for.ts";

/** AWS's words for the policy types. */
const STAGE_NAMES: Readonly<Record<Stage, Words>> = {
  "explicit-deny": { en: "explicit deny", ko: "명시적 거부" },
  "resource-control-policies": { en: "resource control policies", ko: "리소스 제어 정책" },
  "service-control-policies": { en: "service control policies", ko: "서비스 제어 정책" },
  "vpc-endpoint-policy": { en: "VPC endpoint policy", ko: "VPC 엔드포인트 정책" },
  "block-public-access": { en: "S3 Block Public Access", ko: "S3 퍼블릭 액세스 차단" },
  "resource-based-policy": { en: "resource-based policy", ko: "리소스 기반 정책" },
  "identity-based-policies": { en: "identity-based policies", ko: "자격 증명 기반 정책" },
  "permissions-boundary": { en: "permissions boundary", ko: "권한 경계" },
  "session-policies": { en: "session policies", ko: "세션 정책" },
};

export function stageName(stage: Stage, language: Language): string {
  return STAGE_NAMES[stage][language];
}

export function isStage(text: string): text is Stage {
  return Object.hasOwn(STAGE_NAMES, text);
}
