import type { Sentences } from "./diagnostic-sentences.ts";

/** What is wrong with its condition keys. */
export const KEY_SENTENCES = {
  EMPTY_OBJECT_CONDITION: {
    en: "`{element}` is empty and asks for nothing.",
    ko: "`{element}`가 비어 있어 확인하는 조건이 없습니다.",
  },
  INVALID_CONDITION_KEY_FORMAT: {
    en: 'The condition key "{key}" lacks its service. Write `service:key`, such as `aws:SourceIp`.',
    ko: '조건 키 "{key}"에 서비스가 없습니다. `aws:SourceIp`처럼 `service:key` 형식으로 작성하세요.',
  },
  INVALID_GLOBAL_CONDITION_KEY: {
    en: 'The condition key "{key}" does not exist.',
    ko: '조건 키 "{key}"은(는) 존재하지 않습니다.',
  },
  INVALID_SERVICE_CONDITION_KEY: {
    en: 'The service `{service}` has no condition key "{key}".',
    ko: '서비스 `{service}`에는 조건 키 "{key}"이(가) 없습니다.',
  },
  UNSUPPORTED_GLOBAL_CONDITION_KEY: {
    en: "`{key}` is not supported. Use `aws:PrincipalArn` for who calls, or `aws:SourceArn` for what a service acts for.",
    ko: "`{key}`는 지원되지 않습니다. 호출자에는 `aws:PrincipalArn`, 서비스가 대신하는 리소스에는 `aws:SourceArn`을 사용하세요.",
  },
  DEPRECATED_GLOBAL_CONDITION_KEY: {
    en: "`{key}` is deprecated. Use `{newer}`.",
    ko: "`{key}`는 더 이상 권장되지 않습니다. `{newer}`를 사용하세요.",
  },
  MISSING_TAG_KEY_IN_CONDITION: {
    en: "Name the tag after `{key}`, such as `{key}team`.",
    ko: "`{key}` 뒤에 `{key}team`처럼 태그 키를 지정하세요.",
  },
  DUPLICATE_KEYS_WITH_DIFFERENT_CASE: {
    en: 'The condition key "{key}" stands twice under one operator; upper and lower case do not tell keys apart.',
    ko: '조건 키 "{key}"이(가) 같은 연산자에 두 번 있습니다. 키는 대소문자를 구분하지 않습니다.',
  },
  UNSUPPORTED_ACTION_FOR_CONDITION_KEY: {
    en: "Requests for {actions} never have `{key}`. Move these actions to a statement without it.",
    ko: "{actions} 요청에는 `{key}`가 없습니다. 이 작업을 해당 조건이 없는 정책 문으로 옮기세요.",
  },
  CONDITION_KEY_NOT_FOR_ACTION: {
    en: "AWS's reference does not list `{key}` for {action}, so the condition may never hold there.",
    ko: "AWS 참조에는 {action}에 `{key}`가 없으므로 이 조건이 충족되지 않을 수 있습니다.",
  },
  IRRELEVANT_CONDITION_KEY_IN_POLICY: {
    en: "`{key}` is always the same in a resource's own policy. Use it in identity-based policies.",
    ko: "리소스 자체의 정책에서 `{key}`는 항상 같은 값입니다. 자격 증명 기반 정책에서 사용하세요.",
  },
  MISSING_PAIRED_CONDITION_KEYS: {
    en: "`{key}` alone can be overly permissive. Add one of these to the condition: {partners}.",
    ko: "`{key}`만으로는 지나치게 허용될 수 있습니다. 다음 중 하나를 조건에 추가하세요: {partners}.",
  },
  UNTRUSTWORTHY_CONDITION_KEY: {
    en: "Whoever sends the request chooses `{key}`. Do not base access on it.",
    ko: "`{key}`는 요청을 보내는 쪽이 정하는 값입니다. 액세스 제어에 사용하지 마세요.",
  },
  USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES: {
    en: "Only some services know `{key}`. Name them in `Action`; requests to all others are denied.",
    ko: "`{key}`는 일부 서비스만 지원합니다. 나머지 요청은 모두 거부되므로 지원하는 서비스를 `Action`에 지정하세요.",
  },
  DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: {
    en: "`{key}` does not apply to {actions}, which this statement never denies. Use a statement of their own for them.",
    ko: "{actions}에는 `{key}`가 없어 이 정책 문으로 거부되지 않습니다. 별도의 정책 문을 사용하세요.",
  },
  DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: {
    en: "Many actions know no `{key}`, and this statement never denies them. Use `Action` instead of `NotAction`.",
    ko: "`{key}`가 없는 작업은 이 정책 문으로 거부되지 않습니다. `NotAction` 대신 `Action`을 사용하세요.",
  },
  ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: {
    en: "`{key}` does not apply to {actions}, which this statement never allows. Use a statement of their own for them.",
    ko: "{actions}에는 `{key}`가 없어 이 정책 문으로 허용되지 않습니다. 별도의 정책 문을 사용하세요.",
  },
  ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: {
    en: "Many actions know no `{key}`, and this statement never allows them. Use `Action` instead of `NotAction`.",
    ko: "`{key}`가 없는 작업은 이 정책 문으로 허용되지 않습니다. `NotAction` 대신 `Action`을 사용하세요.",
  },
  RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY: {
    en: "AWS services that call on their own have no `{key}` and would be denied. Add `BoolIfExists` with `aws:PrincipalIsAWSService` and `false`.",
    ko: "직접 호출하는 AWS 서비스에는 `{key}`가 없어 거부됩니다. `BoolIfExists`로 `aws:PrincipalIsAWSService`가 `false`인 조건을 추가하세요.",
  },
  RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY: {
    en: "Only AWS services that call on their own have `{key}`; everyone else would be denied. Add `Bool` with `aws:PrincipalIsAWSService` and `true`.",
    ko: "`{key}`는 직접 호출하는 AWS 서비스에만 있어 나머지는 거부됩니다. `Bool`로 `aws:PrincipalIsAWSService`가 `true`인 조건을 추가하세요.",
  },
  RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK: {
    en: "Some services do not set `{key}` and would be denied. Add `Null` with `aws:SourceAccount` and `false`.",
    ko: "일부 서비스는 `{key}`를 설정하지 않아 거부됩니다. `Null`로 `aws:SourceAccount`가 `false`인 조건을 추가하세요.",
  },
} as const satisfies Sentences;
