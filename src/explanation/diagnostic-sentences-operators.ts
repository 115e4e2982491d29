import type { Sentences } from "./diagnostic-sentences.ts";

/** What is wrong with its condition operators. */
export const OPERATOR_SENTENCES = {
  TYPE_MISMATCH: {
    en: "`{operator}` does not fit `{key}`, which is of the type {type}. Use an operator of the family `{allowed}`.",
    ko: "`{operator}`은(는) {type} 유형인 `{key}`에 맞지 않습니다. `{allowed}` 계열 연산자를 사용하세요.",
  },
  MISSING_QUALIFIER: {
    en: "`{key}` can have several values. Say with `ForAnyValue:` or `ForAllValues:` how many of them `{operator}` must fit.",
    ko: "`{key}`에는 여러 값이 있을 수 있습니다. `{operator}` 앞에 `ForAnyValue:` 또는 `ForAllValues:`를 붙이세요.",
  },
  FORALLVALUES_WITH_SINGLE_VALUED_KEY: {
    en: "`{operator}` also holds when `{key}`, which has one value, is missing. Remove `ForAllValues:`.",
    ko: "`{key}`는 값이 하나인 키이며, 키가 없어도 `{operator}`가 충족됩니다. `ForAllValues:`를 제거하세요.",
  },
  FORANYVALUE_WITH_SINGLE_VALUED_KEY: {
    en: "`{key}` has one value, so `{operator}` needs no `ForAnyValue:`.",
    ko: "`{key}`는 값이 하나이므로 `{operator}`에 `ForAnyValue:`가 필요하지 않습니다.",
  },
  FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE: {
    en: "With `{operator}` one fitting audience in `{key}` is enough, whatever the others are.",
    ko: "`{operator}`는 `{key}`의 대상 중 하나만 일치해도 충족되므로 지나치게 허용될 수 있습니다.",
  },
  CONFIRM_AUDIENCE_CLAIM_TYPE: {
    en: "`{operator}` is right only if the tokens have several audiences in `{key}`. Most providers give one.",
    ko: "`{operator}`는 토큰의 `{key}`에 대상이 여러 개일 때만 맞습니다. 대부분의 공급자는 하나만 제공합니다.",
  },
  NULL_WITH_QUALIFIER: {
    en: "`{operator}` always gives the same answer for `{key}`. Use `Null`.",
    ko: "`{operator}`는 `{key}`에 대해 항상 같은 결과를 냅니다. `Null`을 사용하세요.",
  },
  STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS: {
    en: "In `{operator}` a `*` runs from one part of the ARN in `{key}` into the next. Use `{like}`.",
    ko: "`{operator}`에서 `*`는 `{key}` ARN의 여러 부분에 걸쳐 일치합니다. `{like}`를 사용하세요.",
  },
  WILDCARD_WITHOUT_LIKE_OPERATOR: {
    en: '`{operator}` takes the `*` or `?` in "{value}" for `{key}` as plain text. For a wildcard use `{like}`.',
    ko: '`{operator}`는 `{key}`의 "{value}"에 있는 `*`나 `?`를 일반 문자로 처리합니다. 와일드카드라면 `{like}`를 사용하세요.',
  },
  MFA_CHECK_SKIPS_MISSING_KEY: {
    en: "Requests with long-term access keys have no `{key}`, and `{operator}` lets them pass. Use `{safe}`.",
    ko: "장기 액세스 키를 사용하는 요청에는 `{key}`가 없어 `{operator}`로는 거부되지 않습니다. `{safe}`를 사용하세요.",
  },
  S3_PREFIX_IN_NEGATIVE_CONTEXT: {
    en: "Forbidding values of `{key}` hides nothing: a shorter prefix lists the same objects. Allow only the prefixes that are meant.",
    ko: "`{key}` 값을 금지해도 더 짧은 접두사로 같은 객체를 나열할 수 있습니다. 필요한 접두사만 허용하세요.",
  },
  DYNAMODB_ATTRIBUTES_WITHOUT_SELECT: {
    en: "A request that names no attributes passes `{key}` and reads them all. Also require `dynamodb:Select` to be `SPECIFIC_ATTRIBUTES`.",
    ko: "속성을 지정하지 않은 요청은 `{key}`를 통과해 모든 속성을 읽습니다. `dynamodb:Select`가 `SPECIFIC_ATTRIBUTES`인 조건도 추가하세요.",
  },
} as const satisfies Sentences;
