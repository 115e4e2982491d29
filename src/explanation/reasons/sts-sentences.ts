import type { StsReason } from "../../evaluation/reason.ts";
import { sentencesFor } from "./sentences-for.ts";

/** What STS says to a call besides yes. */
export const STS_SENTENCES = sentencesFor<StsReason>()({
  "duration-out-of-range": {
    en: "a duration of {seconds} seconds is not between {least} and {most}",
    ko: "기간 {seconds}초가 {least}초에서 {most}초 사이가 아닙니다",
  },
  "duration-over-role-maximum": {
    en: "{seconds} seconds are more than the role's maximum of {most}",
    ko: "{seconds}초가 역할의 최대값 {most}초를 넘습니다",
  },
  "duration-over-chaining-maximum": {
    en: "{seconds} seconds are more than the hour that role chaining allows",
    ko: "{seconds}초가 역할 체인에 허용되는 한 시간을 넘습니다",
  },
  "role-not-valid": {
    en: "`{role}` is not the ARN of a role, such as `arn:aws:iam::111122223333:role/name`: choose one of the scenario",
    ko: "`{role}`은(는) `arn:aws:iam::111122223333:role/name`과 같은 역할 ARN이 아닙니다. 시나리오의 역할을 선택하세요",
  },
  "session-name-not-valid": {
    en: "`{name}` is not a session name: 2 to 64 letters, digits and `_+=,.@-`",
    ko: "`{name}`은(는) 세션 이름이 될 수 없습니다. 문자, 숫자, `_+=,.@-`로 2~64자여야 합니다",
  },
  "external-id-not-valid": {
    en: "the external ID has {length} characters, or one that is not allowed: 2 to 1224 letters, digits and `_+=,.@:/-`",
    ko: "외부 ID가 {length}자이거나 허용되지 않는 문자가 있습니다. 문자, 숫자, `_+=,.@:/-`로 2~1224자여야 합니다",
  },
  "source-identity-not-valid": {
    en: "`{value}` is not a source identity: 2 to 64 letters, digits and `_+=,.@-`, not beginning with `aws:`",
    ko: "`{value}`은(는) 소스 자격 증명이 될 수 없습니다. `aws:`로 시작하지 않으며 문자, 숫자, `_+=,.@-`로 2~64자여야 합니다",
  },
  "source-identity-immutable": {
    en: "the session's source identity is `{value}`, and it cannot be changed",
    ko: "세션의 소스 자격 증명은 `{value}`이며 바꿀 수 없습니다",
  },
  "too-many-tags": {
    en: "{count} session tags are more than the limit of {most}",
    ko: "세션 태그 {count}개가 한도 {most}개를 넘습니다",
  },
  "tag-key-not-valid": {
    en: "`{key}` is not a tag key: 1 to {most} letters, digits, spaces and `_.:/=+-@`, not beginning with `aws:`",
    ko: "`{key}`은(는) 태그 키가 될 수 없습니다. `aws:`로 시작하지 않으며 문자, 숫자, 공백, `_.:/=+-@`로 1~{most}자여야 합니다",
  },
  "tag-value-not-valid": {
    en: "the value of tag `{key}` is not one: at most {most} letters, digits, spaces and `_.:/=+-@`, not beginning with `aws:`",
    ko: "태그 `{key}`의 값이 올바르지 않습니다. `aws:`로 시작하지 않으며 문자, 숫자, 공백, `_.:/=+-@`로 {most}자까지입니다",
  },
  "duplicate-tag-key": {
    en: "the tag key `{key}` is there twice; keys are compared without case",
    ko: "태그 키 `{key}`이(가) 중복됩니다. 키는 대소문자를 구분하지 않습니다",
  },
  "transitive-tag-inherited": {
    en: "the tag `{key}` is inherited as transitive, and cannot be passed again",
    ko: "태그 `{key}`은(는) 전이적으로 상속되어 다시 전달할 수 없습니다",
  },
  "session-policy-not-valid": {
    en: "the session policy is malformed (`{finding}`)",
    ko: "세션 정책의 형식이 올바르지 않습니다(`{finding}`)",
  },
  "too-many-session-policies": {
    en: "{count} managed session policies are more than the limit of {most}",
    ko: "관리형 세션 정책 {count}개가 한도 {most}개를 넘습니다",
  },
  "session-policies-too-long": {
    en: "the session policies have {length} characters, more than the limit of {most}",
    ko: "세션 정책이 {length}자로 한도 {most}자를 넘습니다",
  },
  "packed-policy-too-large": {
    en: "session policies and tags fill {percent} percent of what STS can pack",
    ko: "세션 정책과 태그가 STS가 압축할 수 있는 크기의 {percent}퍼센트입니다",
  },
});
