import type { NotModelledReason } from "../../evaluation/reason.ts";
import { sentencesFor } from "./sentences-for.ts";

/** What we know we do not know, or where AWS's own pages disagree. */
export const NOT_MODELLED_SENTENCES = sentencesFor<NotModelledReason>()({
  "resource-owner-assumed": {
    en: "nothing says whose `{resource}` is; account `{account}` is assumed to own it",
    ko: "`{resource}`의 소유자를 알 수 없어 계정 `{account}`의 소유로 가정했습니다",
  },
  "resource-owner-unknown": {
    en: "nothing says whose `{resource}` is",
    ko: "`{resource}`의 소유자를 알 수 없습니다",
  },
  "identity-side-not-modelled": {
    en: "account `{account}` is not in the scenario; what its own policies allow is not known",
    ko: "계정 `{account}`이(가) 시나리오에 없어 그 계정의 정책이 허용하는지 알 수 없습니다",
  },
  "resource-side-not-modelled": {
    en: "account `{account}`, which owns the resource, is not in the scenario; what it allows is not known",
    ko: "리소스를 소유한 계정 `{account}`이(가) 시나리오에 없어 허용하는지 알 수 없습니다",
  },
  "account-partition-differs": {
    en: "the scenario puts account `{account}` in partition `{declared}`; the request says `{partition}`, which is taken",
    ko: "시나리오에서 계정 `{account}`의 파티션은 `{declared}`이지만 요청에 적힌 `{partition}`을(를) 따랐습니다",
  },
  "default-key-policy-assumed": {
    en: "the scenario shows no key policy for `{key}`; AWS's default one is assumed",
    ko: "`{key}`의 키 정책이 시나리오에 없어 AWS 기본 키 정책으로 가정했습니다",
  },
  "canonical-users-not-modelled": {
    en: "the policy names canonical user IDs, which stand for accounts we cannot tell",
    ko: "정책에 정식 사용자 ID가 있으나 어느 계정인지 알 수 없습니다",
  },
  "access-control-lists-not-modelled": {
    en: "an S3 access control list could still allow it; ACLs are not modelled",
    ko: "S3 ACL이 허용할 수도 있습니다. ACL은 모델링하지 않습니다",
  },
  "kms-grants-not-modelled": {
    en: "a grant on `{key}` could still allow it; KMS grants are not modelled",
    ko: "`{key}`의 권한 부여(grant)가 허용할 수도 있습니다. KMS 권한 부여는 모델링하지 않습니다",
  },
  "mfa-in-role-session": {
    en: "AWS's pages disagree on `aws:MultiFactorAuthPresent` in role sessions; here it is there if the role was assumed with MFA",
    ko: "역할 세션의 `aws:MultiFactorAuthPresent`에 대해 AWS 문서가 서로 다릅니다. 여기서는 MFA로 역할을 수임한 경우에만 있습니다",
  },
  "unique-id-made-up": {
    en: "a scenario has no unique IDs; `{id}` is made up",
    ko: "시나리오에는 고유 ID가 없어 `{id}`을(를) 임의로 만들었습니다",
  },
  "not-principal-lists-in-part": {
    en: "`NotPrincipal` lists `{principal}` by some of its names and not by all; AWS says that it might deny, depending on the service, and here it does",
    ko: "`NotPrincipal`에 `{principal}`의 이름이 일부만 나열되어 있습니다. AWS 문서에 따르면 서비스에 따라 거부될 수 있으며, 여기서는 거부합니다",
  },
  "requested-region-unknown": {
    en: "a policy asks for the Region, which `{resource}` does not say; give `aws:RequestedRegion` in the request's context",
    ko: "정책이 리전을 묻지만 `{resource}`에는 리전이 없습니다. 요청 컨텍스트에 `aws:RequestedRegion`을 적으세요",
  },
  "issue-time-assumed": {
    en: "nothing says when the credentials of `{session}` were issued; they are taken to be as old as the request",
    ko: "`{session}`의 자격 증명이 언제 발급되었는지 알 수 없어 요청 시각에 발급된 것으로 보았습니다",
  },
  "source-not-said": {
    en: "a policy asks for `{key}`, on whose behalf `{service}` calls, which the request does not say",
    ko: "정책이 `{service}`이(가) 누구를 대신해 호출하는지(`{key}`) 묻지만 요청에 적혀 있지 않습니다",
  },
  "role-tag-in-pass-role": {
    en: "AWS says that controlling who can pass `{role}` by its tags does not have reliable results",
    ko: "AWS 문서에 따르면 `{role}`의 태그로 역할 전달을 제어하는 방식은 결과를 신뢰할 수 없습니다",
  },
  "federating-user-unknown": {
    en: "the request does not say which IAM user federated `{session}`, so no identity-based policy is known",
    ko: "`{session}`을(를) 페더레이션한 IAM 사용자가 지정되지 않아 자격 증명 기반 정책을 알 수 없습니다",
  },
  "trusted-user-with-boundary": {
    en: "AWS's pages disagree on whether the permissions boundary of `{user}` limits what a trust policy gives it by name; here it does",
    ko: "신뢰 정책이 `{user}`을(를) 직접 지정할 때 권한 경계가 제한하는지 AWS 문서가 서로 다릅니다. 여기서는 제한합니다",
  },
  "role-tag-under-transitive-tag": {
    en: "AWS's pages disagree on whether the transitive tag `{key}` replaces the role's while its trust policy is evaluated; here it does not",
    ko: "전이적 태그 `{key}`이(가) 신뢰 정책 평가 중에 역할의 태그를 대체하는지 AWS 문서가 서로 다릅니다. 여기서는 대체하지 않습니다",
  },
  "endpoint-not-modelled": {
    en: "the VPC endpoint `{endpoint}` is not in the scenario; what its policy allows is not known",
    ko: "VPC 엔드포인트 `{endpoint}`이(가) 시나리오에 없어 그 정책이 허용하는지 알 수 없습니다",
  },
  "endpoint-kind-not-modelled": {
    en: "the policy of the VPC endpoint `{endpoint}` names principals, as if it were an interface endpoint; a gateway endpoint knows them by `aws:PrincipalArn` alone",
    ko: "VPC 엔드포인트 `{endpoint}`의 정책이 보안 주체를 지정하므로 인터페이스 엔드포인트로 보고 평가했습니다. 게이트웨이 엔드포인트라면 `aws:PrincipalArn` 조건으로만 보안 주체를 구분합니다",
  },
  "action-unknown-to-catalog": {
    en: "AWS's reference has no action `{action}`",
    ko: "AWS 참조 문서에 `{action}` 작업이 없습니다",
  },
  "action-needs-no-resource": {
    en: "`{action}` names no resource: AWS requests it on `*`, not on `{resource}`",
    ko: "`{action}`은(는) 리소스를 지정하지 않습니다. AWS는 `{resource}`이(가) 아니라 `*`에 대해 요청합니다",
  },
  "action-has-no-such-resource": {
    en: "`{action}` does not work on resources such as `{resource}`",
    ko: "`{action}`은(는) `{resource}`과(와) 같은 리소스에 쓰이지 않습니다",
  },
});
