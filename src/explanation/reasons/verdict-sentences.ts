import type { VerdictReason } from "../../evaluation/reason.ts";
import { sentencesFor } from "./sentences-for.ts";

/** How a whole evaluation, or one account's part of it, came out. */
export const VERDICT_SENTENCES = sentencesFor<VerdictReason>()({
  "denied-by-statement": {
    en: "statement `{statement}` of `{policy}` denies it ({stage})",
    ko: "`{policy}`의 `{statement}` 문이 거부합니다({stage})",
  },
  "allowed-by-statement": {
    en: "statement `{statement}` of `{policy}` allows it ({stage})",
    ko: "`{policy}`의 `{statement}` 문이 허용합니다({stage})",
  },
  "denied-by-resource": {
    en: "statement `{statement}` of the policy on `{resource}` denies it",
    ko: "`{resource}`에 연결된 정책의 `{statement}` 문이 거부합니다",
  },
  "allowed-by-resource": {
    en: "statement `{statement}` of the policy on `{resource}` allows it",
    ko: "`{resource}`에 연결된 정책의 `{statement}` 문이 허용합니다",
  },
  "denied-by-trust": {
    en: "statement `{statement}` of the trust policy of `{resource}` denies it",
    ko: "`{resource}`의 신뢰 정책에 있는 `{statement}` 문이 거부합니다",
  },
  "allowed-by-trust": {
    en: "statement `{statement}` of the trust policy of `{resource}` allows it",
    ko: "`{resource}`의 신뢰 정책에 있는 `{statement}` 문이 허용합니다",
  },
  "trust-allows-nothing": {
    en: "nothing in the trust policy of `{resource}` allows it, and it must",
    ko: "`{resource}`의 신뢰 정책이 허용해야 하는데 허용하는 문이 없습니다",
  },
  "role-not-in-account": {
    en: "role `{role}` is not in the scenario: create it in account `{account}`, or assume another",
    ko: "`{role}` 역할이 시나리오에 없습니다. 계정 `{account}`에 만들거나 다른 역할을 수임하세요",
  },
  "role-of-unknown-account": {
    en: "account `{account}` is not in the scenario, so nobody knows whom its role `{role}` trusts: add the account with the role, or assume another",
    ko: "계정 `{account}`이(가) 시나리오에 없어 `{role}` 역할이 누구를 신뢰하는지 알 수 없습니다. 계정과 역할을 추가하거나 다른 역할을 수임하세요",
  },
  "no-role-named": {
    en: "no role is chosen to be assumed: choose one, or leave the call out",
    ko: "수임할 역할을 선택하지 않았습니다. 역할을 선택하거나 이 호출을 빼세요",
  },
  "key-policy-allows-nothing": {
    en: "nothing in the key policy of `{resource}` allows it, and it must",
    ko: "`{resource}`의 키 정책이 허용해야 하는데 허용하는 문이 없습니다",
  },
  "nothing-allows": {
    en: "nothing in the {stage} of `{subject}` allows it",
    ko: "`{subject}`의 {stage}에 허용하는 문이 없습니다",
  },
  "level-allows-nothing": {
    en: "at `{level}`, nothing in the {stage} allows it, and every level must",
    ko: "모든 수준에서 허용해야 하는데 `{level}`의 {stage}에 허용하는 문이 없습니다",
  },
  "public-access-blocked": {
    en: "the policy of `{resource}` is public, and S3 Block Public Access keeps it from serving anyone outside the account",
    ko: "`{resource}`의 정책이 퍼블릭이므로 S3 퍼블릭 액세스 차단이 계정 외부의 요청을 막습니다",
  },
  "both-accounts-allow": {
    en: "both accounts allow it: the principal account `{principal}` and the resource account `{resource}`",
    ko: "보안 주체 계정 `{principal}`과(와) 리소스 계정 `{resource}`이(가) 모두 허용합니다",
  },
  "root-has-full-access": {
    en: "the root user may do everything in its account",
    ko: "루트 사용자는 계정에서 모든 작업을 할 수 있습니다",
  },
  "account-assumed-to-allow": {
    en: "account `{account}` is not in the scenario, and is taken to allow it",
    ko: "계정 `{account}`은(는) 시나리오에 없으므로 허용하는 것으로 봅니다",
  },
  "needs-no-permission": {
    en: "`{action}` needs no permission",
    ko: "`{action}`에는 권한이 필요하지 않습니다",
  },
  "session-cannot-call": {
    en: "credentials from {call} cannot call `{action}`",
    ko: "{call}(으)로 받은 자격 증명으로는 `{action}`을(를) 호출할 수 없습니다",
  },
  "root-cannot-assume-roles": {
    en: "the root user cannot assume roles",
    ko: "루트 사용자는 역할을 수임할 수 없습니다",
  },
  "service-linked-role-unmodifiable": {
    en: "`{role}` is a service-linked role: only its service can do `{action}`",
    ko: "`{role}`은(는) 서비스 연결 역할이므로 해당 서비스만 `{action}`을(를) 할 수 있습니다",
  },
  "cross-account-pass-role": {
    en: "`{role}` belongs to another account, and a role can be passed only within its own",
    ko: "`{role}`은(는) 다른 계정의 역할이며, 역할은 같은 계정 안에서만 전달할 수 있습니다",
  },
  "other-partition": {
    en: "`{caller}` and `{resource}` are in different partitions, and credentials are valid in one only",
    ko: "`{caller}`과(와) `{resource}`의 파티션이 다르며, 자격 증명은 한 파티션에서만 유효합니다",
  },
  "must-be-signed": {
    en: "`{caller}` has no AWS credentials, and this action takes signed requests only",
    ko: "`{caller}`에게는 AWS 자격 증명이 없으며, 이 작업은 서명된 요청만 받습니다",
  },
  "action-not-valid": {
    en: "`{action}` is not the name of one action, such as `s3:GetObject`",
    ko: "`{action}`은(는) `s3:GetObject`와 같은 작업 하나의 이름이 아닙니다",
  },
  "resource-not-valid": {
    en: "`{resource}` is neither an ARN nor `*`",
    ko: "`{resource}`은(는) ARN도 `*`도 아닙니다",
  },
  "not-authenticated": {
    en: "AWS does not know who is calling",
    ko: "AWS가 호출자를 확인할 수 없습니다",
  },
  "hop-refused": {
    en: "role `{role}` could not be assumed, so the request was never sent",
    ko: "역할 `{role}`을(를) 수임하지 못해 요청을 보내지 못했습니다",
  },
  "dependent-refused": {
    en: "`{action}` on `{resource}` is needed as well, and is refused",
    ko: "`{resource}`에 대한 `{action}`도 필요한데 거부되었습니다",
  },
});
