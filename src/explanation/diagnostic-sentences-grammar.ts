import type { Sentences } from "./diagnostic-sentences.ts";

/** What no policy can have. */
export const GRAMMAR_SENTENCES = {
  DATA_TYPE_MISMATCH: {
    en: "`{element}` has the wrong JSON type: {found}, where {expected} is expected.",
    ko: "`{element}`의 JSON 형식이 잘못되었습니다. {expected} 형식이어야 하지만 {found}입니다.",
  },
  INVALID_POLICY_ELEMENT: {
    en: 'The policy element "{element}" is not valid.',
    ko: '정책 요소 "{element}"이(가) 유효하지 않습니다.',
  },
  INVALID_VERSION: {
    en: 'The version "{version}" is not valid. Use one of these: {versions}.',
    ko: '버전 "{version}"이(가) 유효하지 않습니다. 다음 중 하나를 사용하세요: {versions}.',
  },
  MISSING_STATEMENT: {
    en: "Add a statement to the policy.",
    ko: "정책에 문을 추가하세요.",
  },
  MISSING_EFFECT: {
    en: "Add an `Effect` element to the statement, with `Allow` or `Deny`.",
    ko: "정책 문에 값이 `Allow` 또는 `Deny`인 `Effect` 요소를 추가하세요.",
  },
  INVALID_EFFECT: {
    en: 'The effect "{effect}" is not valid. It is `Allow` or `Deny`, in just this spelling.',
    ko: '효과 "{effect}"이(가) 유효하지 않습니다. 대소문자까지 정확하게 `Allow` 또는 `Deny`를 사용하세요.',
  },
  MISSING_ACTION: {
    en: "Add an `Action` or `NotAction` element with at least one action to the statement.",
    ko: "정책 문에 작업이 하나 이상 있는 `Action` 또는 `NotAction` 요소를 추가하세요.",
  },
  MISSING_RESOURCE: {
    en: "Add a `Resource` or `NotResource` element with at least one resource to the statement.",
    ko: "정책 문에 리소스가 하나 이상 있는 `Resource` 또는 `NotResource` 요소를 추가하세요.",
  },
  UNSUPPORTED_ELEMENT_COMBINATION: {
    en: "`{element}` and `{other}` cannot stand in the same statement. Remove one of them.",
    ko: "`{element}`와 `{other}`는 같은 정책 문에 함께 사용할 수 없습니다. 둘 중 하나를 제거하세요.",
  },
  INVALID_PRINCIPAL_FORMAT: {
    en: '`{element}` is `"*"` or an object such as `{ "AWS": "111122223333" }`.',
    ko: '`{element}`는 `"*"` 또는 `{ "AWS": "111122223333" }`과 같은 객체여야 합니다.',
  },
  INVALID_PRINCIPAL_KEY: {
    en: 'The principal key "{key}" is not valid. Use `AWS`, `Service`, `Federated` or `CanonicalUser`.',
    ko: '보안 주체 키 "{key}"이(가) 유효하지 않습니다. `AWS`, `Service`, `Federated` 또는 `CanonicalUser`를 사용하세요.',
  },
  INVALID_CONDITION_OPERATOR: {
    en: 'The condition operator "{operator}" is not valid.',
    ko: '조건 연산자 "{operator}"이(가) 유효하지 않습니다.',
  },
  NULL_WITH_IF_EXISTS: {
    en: "`Null` already asks whether the key exists. Remove `IfExists`.",
    ko: "`Null`은 이미 키가 있는지를 확인합니다. `IfExists`를 제거하세요.",
  },
  IAM_VENDOR_PREFIX: {
    en: 'The action "{action}" lacks its service. Write `service:Action`, such as `s3:GetObject`.',
    ko: '작업 "{action}"에 서비스가 없습니다. `s3:GetObject`처럼 `service:Action` 형식으로 작성하세요.',
  },
  IAM_VENDOR_INVALID: {
    en: 'The service "{vendor}" in the action "{action}" has characters that no service name has.',
    ko: '작업 "{action}"의 서비스 "{vendor}"에 서비스 이름에 쓸 수 없는 문자가 있습니다.',
  },
  IAM_ONE_COLON: {
    en: 'The action "{action}" has more than one colon.',
    ko: '작업 "{action}"에 콜론이 두 개 이상 있습니다.',
  },
} as const satisfies Sentences;
