import type { Sentences } from "./diagnostic-sentences.ts";

/** What is wrong with the policy as a whole. */
export const WHOLE_POLICY_SENTENCES = {
  UNSUPPORTED_CHARACTER: {
    en: 'IAM does not accept the character "{character}" anywhere in a policy.',
    ko: 'IAM은 정책 어디에서도 문자 "{character}"을(를) 허용하지 않습니다.',
  },
  MISSING_VERSION: {
    en: 'Add `"Version": "2012-10-17"`. Without it the policy is read as of 2008, and variables such as `${aws:username}` are plain text.',
    ko: '`"Version": "2012-10-17"`을 추가하세요. 없으면 2008년 버전으로 해석되어 `${aws:username}` 같은 변수가 일반 텍스트가 됩니다.',
  },
  IAM_VERSION_TOO_OLD: {
    en: "This type of policy must have the version `2012-10-17`.",
    ko: "이 유형의 정책은 버전이 `2012-10-17`이어야 합니다.",
  },
  UNIQUE_SIDS_REQUIRED: {
    en: 'Another statement has the Sid "{sid}" already. Each Sid must be unique in this type of policy.',
    ko: 'Sid "{sid}"은(는) 다른 정책 문에서 이미 사용 중입니다. 이 유형의 정책에서는 Sid가 고유해야 합니다.',
  },
  UNIQUE_SIDS_RECOMMENDED: {
    en: 'Another statement has the Sid "{sid}" already. Give each statement its own.',
    ko: 'Sid "{sid}"은(는) 다른 정책 문에서 이미 사용 중입니다. 정책 문마다 다른 Sid를 사용하는 것이 좋습니다.',
  },
  UNSUPPORTED_SID: {
    en: 'The Sid "{sid}" may have letters and digits only (A-Z, a-z, 0-9).',
    ko: 'Sid "{sid}"에는 영문자와 숫자(A-Z, a-z, 0-9)만 사용할 수 있습니다.',
  },
  EMPTY_SID_VALUE: {
    en: "The `Sid` is empty. Give the statement a name, or remove the element.",
    ko: "`Sid`가 비어 있습니다. 정책 문에 이름을 지정하거나 요소를 제거하세요.",
  },
  REDUNDANT_STATEMENT: {
    en: "Statement {statement} says the same as statement {first}. Remove one of them.",
    ko: "정책 문 {statement}은(는) 정책 문 {first}과(와) 같은 내용입니다. 둘 중 하나를 제거하세요.",
  },
  POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA: {
    en: "The policy has {size} characters without white space. A managed policy may have {quota}, and the inline policies of a user or a group fewer.",
    ko: "공백을 제외한 정책의 길이가 {size}자입니다. 관리형 정책의 한도는 {quota}자이며, 사용자나 그룹의 인라인 정책 한도는 더 작습니다.",
  },
  POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA: {
    en: "The trust policy has {size} characters without white space. The quota is {quota} unless AWS has raised it for the account.",
    ko: "공백을 제외한 신뢰 정책의 길이가 {size}자입니다. 계정의 할당량을 늘리지 않았다면 한도는 {quota}자입니다.",
  },
  POLICY_SIZE_EXCEEDS_SCP_QUOTA: {
    en: "The SCP has {size} characters, white space included. At most {quota} are accepted.",
    ko: "공백을 포함한 SCP의 길이가 {size}자입니다. 최대 {quota}자까지 허용됩니다.",
  },
  POLICY_SIZE_EXCEEDS_RCP_QUOTA: {
    en: "The RCP has {size} characters, white space included. At most {quota} are accepted.",
    ko: "공백을 포함한 RCP의 길이가 {size}자입니다. 최대 {quota}자까지 허용됩니다.",
  },
  POLICY_SIZE_EXCEEDED: {
    en: "The policy has {size} characters. At most {quota} are accepted here.",
    ko: "정책의 길이가 {size}자입니다. 여기서는 최대 {quota}자까지 허용됩니다.",
  },
  POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA: {
    en: "The policy has {size} characters without white space. A resource of `{service}` takes {quota}.",
    ko: "공백을 제외한 정책의 길이가 {size}자입니다. `{service}` 리소스의 한도는 {quota}자입니다.",
  },
  TEMPLATE_PLACEHOLDER: {
    en: "`{placeholder}` belongs to a template (Terraform or CloudFormation). Put the value that it stands for here.",
    ko: "`{placeholder}`은(는) 템플릿(Terraform 또는 CloudFormation)의 표현입니다. 실제 값으로 바꾸세요.",
  },
  QUOTED_POLICY: {
    en: "This is a JSON string with the policy inside. The editor takes the policy alone.",
    ko: "정책이 JSON 문자열 안에 들어 있습니다. 편집기에는 정책만 입력하세요.",
  },
  WRAPPED_POLICY: {
    en: 'This is {wrapper} with the policy inside, under "{key}". The editor takes the policy alone.',
    ko: '정책이 "{key}" 안에 들어 있는 {wrapper} 문서입니다. 편집기에는 정책만 입력하세요.',
  },
} as const satisfies Sentences;
