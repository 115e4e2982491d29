import type { ExemptionReason, StageReason } from "../../evaluation/reason.ts";
import { sentencesFor } from "./sentences-for.ts";

/** What a stage found, or why it has nothing to say. */
export const STAGE_SENTENCES = sentencesFor<StageReason | ExemptionReason>()({
  "a-statement-denies": {
    en: "a matching statement denies the request",
    ko: "일치하는 문이 요청을 거부합니다",
  },
  "no-statement-denies": {
    en: "no statement denies the request",
    ko: "요청을 거부하는 문이 없습니다",
  },
  "a-statement-allows": {
    en: "a matching statement allows the request",
    ko: "일치하는 문이 요청을 허용합니다",
  },
  "no-statement-allows": {
    en: "no statement allows the request",
    ko: "요청을 허용하는 문이 없습니다",
  },
  "every-level-allows": {
    en: "every level from the root down to the account allows the request",
    ko: "루트에서 계정까지 모든 수준이 요청을 허용합니다",
  },
  "grants-to-caller": {
    en: "a matching statement grants it to this very caller: nothing else is needed",
    ko: "일치하는 문이 이 호출자에게 직접 허용하므로 다른 허용이 필요하지 않습니다",
  },
  "grants-to-role": {
    en: "a matching statement grants it to the identity behind the caller: permissions boundary and session policies still limit it",
    ko: "일치하는 문이 호출자의 자격 증명에 허용하지만 권한 경계와 세션 정책의 제한을 받습니다",
  },
  "grants-to-account": {
    en: "a matching statement lets the account decide: an identity-based policy must allow it too",
    ko: "일치하는 문이 결정을 계정에 맡기므로 자격 증명 기반 정책도 허용해야 합니다",
  },
  "public-access-not-blocked": {
    en: "the bucket's policy is not public, or the caller is one the block does not concern",
    ko: "버킷 정책이 퍼블릭이 아니거나 차단 대상이 아닌 호출자입니다",
  },
  "default-endpoint-policy": {
    en: "the endpoint has no policy of its own, and the default one lets everything through",
    ko: "엔드포인트에 자체 정책이 없으며 기본 정책은 모두 통과시킵니다",
  },
  "already-denied": {
    en: "an explicit deny has ended the evaluation",
    ko: "명시적 거부로 평가가 끝났습니다",
  },
  "already-refused": {
    en: "refused before this by: {by}",
    ko: "앞선 단계에서 거부되었습니다: {by}",
  },
  "already-allowed": {
    en: "not needed: settled by: {by}",
    ko: "필요하지 않습니다. 결정한 단계: {by}",
  },
  "decided-in-other-account": {
    en: "the other account decides this",
    ko: "다른 계정에서 결정합니다",
  },
  "caller-of-no-account": {
    en: "the caller belongs to no account, so it has no policies of its own",
    ko: "호출자가 어떤 계정에도 속하지 않아 자체 정책이 없습니다",
  },
  "principal-account-not-modelled": {
    en: "the principal's account is not in the scenario",
    ko: "보안 주체의 계정이 시나리오에 없습니다",
  },
  "resource-account-not-modelled": {
    en: "the resource's account is not in the scenario",
    ko: "리소스의 계정이 시나리오에 없습니다",
  },
  "principal-account-in-no-organization": {
    en: "the principal's account is in no organization",
    ko: "보안 주체의 계정이 조직에 속하지 않습니다",
  },
  "resource-account-in-no-organization": {
    en: "the resource's account is in no organization",
    ko: "리소스의 계정이 조직에 속하지 않습니다",
  },
  "scp-management-account": {
    en: "SCPs do not affect the management account",
    ko: "SCP는 관리 계정에 영향을 주지 않습니다",
  },
  "rcp-management-account": {
    en: "RCPs do not affect resources of the management account",
    ko: "RCP는 관리 계정의 리소스에 영향을 주지 않습니다",
  },
  "rcp-service-not-supported": {
    en: "RCPs do not bind resources of this service",
    ko: "RCP가 적용되지 않는 서비스의 리소스입니다",
  },
  "rcp-action-names-no-resource": {
    en: "RCPs bind resources, and the request names none",
    ko: "RCP는 리소스에 적용되며, 이 요청은 리소스를 지정하지 않습니다",
  },
  "rcp-retire-grant-exempt": {
    en: "RCPs do not restrict `kms:RetireGrant`",
    ko: "RCP는 `kms:RetireGrant`를 제한하지 않습니다",
  },
  "root-keeps-bucket-policy": {
    en: "A bucket policy cannot lock the account's root user out of the bucket policy itself",
    ko: "버킷 정책으로는 계정의 루트 사용자가 버킷 정책 자체를 관리하는 것을 막을 수 없습니다",
  },
  "rcp-aws-managed-key-exempt": {
    en: "RCPs do not apply to AWS managed keys",
    ko: "RCP는 AWS 관리형 키에 적용되지 않습니다",
  },
  "service-linked-role-exempt": {
    en: "service-linked roles are exempt from SCPs and RCPs",
    ko: "서비스 연결 역할에는 SCP와 RCP가 적용되지 않습니다",
  },
  "service-linked-role-has-no-boundary": {
    en: "a service-linked role has no permissions boundary",
    ko: "서비스 연결 역할에는 권한 경계가 없습니다",
  },
  "no-permissions-boundary": {
    en: "the principal has no permissions boundary",
    ko: "보안 주체에 권한 경계가 없습니다",
  },
  "no-vpc-endpoint": {
    en: "the request does not come through a VPC endpoint",
    ko: "VPC 엔드포인트를 거치지 않은 요청입니다",
  },
  "vpc-endpoint-not-found": {
    en: "the VPC endpoint is not in the scenario",
    ko: "VPC 엔드포인트가 시나리오에 없습니다",
  },
  "no-resource-based-policy": {
    en: "the resource has no policy of its own",
    ko: "리소스에 자체 정책이 없습니다",
  },
  "role-not-found": {
    en: "there is no such role",
    ko: "해당 역할이 없습니다",
  },
  "no-session": {
    en: "the caller signs with long-term credentials, not in a session",
    ko: "호출자가 세션이 아닌 장기 자격 증명으로 서명합니다",
  },
  "no-session-policies": {
    en: "no session policy was passed when the session was made",
    ko: "세션을 만들 때 전달된 세션 정책이 없습니다",
  },
});
