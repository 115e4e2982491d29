import type { Sentences } from "./diagnostic-sentences.ts";

/** What is wrong with the values of its conditions. */
export const VALUE_SENTENCES = {
  TYPE_MISMATCH_DATE: {
    en: '"{value}" is not a date that `{operator}` can compare. Use a form such as `2026-01-31` or `2026-01-31T09:00:00Z`.',
    ko: '"{value}"은(는) `{operator}`이(가) 비교할 수 있는 날짜가 아닙니다. `2026-01-31` 또는 `2026-01-31T09:00:00Z`와 같은 형식을 사용하세요.',
  },
  EMPTY_ARRAY_CONDITION: {
    en: "`{key}` has no values, so `{operator}` never holds. Specify values.",
    ko: "`{key}`에 값이 없어 `{operator}`가 충족되지 않습니다. 값을 지정하세요.",
  },
  EMPTY_ARRAY_CONDITION_FORALLVALUES: {
    en: "Without values, `{operator}` holds only when `{key}` is missing. Say that with `Null` and `true`.",
    ko: "값이 없으면 `{operator}`는 `{key}`가 없을 때만 충족됩니다. `Null`과 `true`로 표현하세요.",
  },
  EMPTY_ARRAY_CONDITION_FORANYVALUE: {
    en: "Without values, `{operator}` never holds for `{key}`. Specify values.",
    ko: "값이 없으면 `{operator}`는 `{key}`에 대해 충족되지 않습니다. 값을 지정하세요.",
  },
  EMPTY_ARRAY_CONDITION_IFEXISTS: {
    en: "Without values, `{operator}` holds only when `{key}` is missing. Say that with `Null` and `true`.",
    ko: "값이 없으면 `{operator}`는 `{key}`가 없을 때만 충족됩니다. `Null`과 `true`로 표현하세요.",
  },
  INVALID_CONDITION_DATA_TYPE: {
    en: "The values of `{key}` have different JSON types. Write all of them as strings.",
    ko: "`{key}`의 값들이 서로 다른 JSON 형식입니다. 모두 문자열로 작성하세요.",
  },
  INVALID_CONDITION_MULTIPLE_BOOLEAN: {
    en: "`{key}` takes a single Boolean value under `{operator}`.",
    ko: "`{operator}`에서 `{key}`에는 부울 값을 하나만 지정할 수 있습니다.",
  },
  TYPE_MISMATCH_BOOLEAN: {
    en: '"{value}" for `{key}` is neither `true` nor `false`, which `{operator}` needs.',
    ko: '`{key}`의 "{value}"은(는) `{operator}`에 필요한 `true` 또는 `false`가 아닙니다.',
  },
  INVALID_DATE_VALUE: {
    en: '"{value}" for `{key}` is read as seconds since 1970. Write the date as `2026-01-31` or `2026-01-31T09:00:00Z`.',
    ko: '`{key}`의 "{value}"은(는) 1970년 이후의 초로 해석됩니다. `2026-01-31` 또는 `2026-01-31T09:00:00Z`처럼 작성하세요.',
  },
  TYPE_MISMATCH_NUMBER: {
    en: '"{value}" for `{key}` is not a number, which `{operator}` needs.',
    ko: '`{key}`의 "{value}"은(는) `{operator}`에 필요한 숫자가 아닙니다.',
  },
  TYPE_MISMATCH_STRING: {
    en: '"{value}" for `{key}` is not base64, which `{operator}` needs.',
    ko: '`{key}`의 "{value}"은(는) `{operator}`에 필요한 base64 값이 아닙니다.',
  },
  TYPE_MISMATCH_IP_RANGE: {
    en: '"{value}" for `{key}` is no IP address or range in CIDR notation, which `{operator}` needs.',
    ko: '`{key}`의 "{value}"은(는) `{operator}`에 필요한 IP 주소나 CIDR 표기의 범위가 아닙니다.',
  },
  IMPROVE_IP_RANGE: {
    en: 'Only the first bits of "{value}" count. Write `{better}`, or the one address if that was meant.',
    ko: '"{value}"에서는 앞부분의 비트만 사용됩니다. `{better}`로 작성하거나, 주소 하나라면 그 주소만 적으세요.',
  },
  PRIVATE_IP_ADDRESS: {
    en: "`{key}` is a public address and never one of {addresses}, so the condition never holds. For addresses in a VPC use `aws:VpcSourceIp`.",
    ko: "`{key}`는 퍼블릭 주소이므로 {addresses}와 일치하지 않아 조건이 충족되지 않습니다. VPC의 주소에는 `aws:VpcSourceIp`를 사용하세요.",
  },
  PRIVATE_NOT_IP_ADDRESS: {
    en: "`{key}` is a public address and never one of {addresses}, so the condition always holds. For addresses in a VPC use `aws:VpcSourceIp`.",
    ko: "`{key}`는 퍼블릭 주소이므로 {addresses}와 일치하지 않아 조건이 항상 충족됩니다. VPC의 주소에는 `aws:VpcSourceIp`를 사용하세요.",
  },
  PRIVATE_IP_ADDRESS_SUBSET: {
    en: "`{key}` is a public address; the private ones do nothing here: {addresses}. Use `aws:VpcSourceIp` for them.",
    ko: "`{key}`는 퍼블릭 주소이므로 다음 프라이빗 주소는 효과가 없습니다: {addresses}. `aws:VpcSourceIp`를 사용하세요.",
  },
  PRIVATE_NOT_IP_ADDRESS_SUBSET: {
    en: "`{key}` is a public address; the private ones do nothing here: {addresses}. Use `aws:VpcSourceIp` for them.",
    ko: "`{key}`는 퍼블릭 주소이므로 다음 프라이빗 주소는 효과가 없습니다: {addresses}. `aws:VpcSourceIp`를 사용하세요.",
  },
  INVALID_VARIABLE_FOR_OPERATOR: {
    en: '`{operator}` does not fill in policy variables: "{value}" for `{key}` is plain text. Only string and ARN operators do.',
    ko: '`{operator}`는 정책 변수를 지원하지 않아 `{key}`의 "{value}"이(가) 일반 텍스트로 처리됩니다. 문자열과 ARN 연산자만 변수를 지원합니다.',
  },
  INVALID_REGION: {
    en: 'We know of no Region "{value}", which `{key}` is compared with.',
    ko: '`{key}`의 "{value}"은(는) 알려진 리전이 아닙니다.',
  },
  INVALID_VPC_FORMAT: {
    en: '"{value}" for `{key}` is no id of a VPC: `{prefix}` and 8 or 17 letters and digits.',
    ko: '`{key}`의 "{value}"은(는) VPC ID가 아닙니다. `{prefix}` 뒤에 영문자와 숫자 8자 또는 17자가 와야 합니다.',
  },
  INVALID_VPCE_FORMAT: {
    en: '"{value}" for `{key}` is no id of a VPC endpoint: `{prefix}` and 8 or 17 letters and digits.',
    ko: '`{key}`의 "{value}"은(는) VPC 엔드포인트 ID가 아닙니다. `{prefix}` 뒤에 영문자와 숫자 8자 또는 17자가 와야 합니다.',
  },
  INVALID_SERVICE_PRINCIPAL_FORMAT: {
    en: '"{value}" for `{key}` does not have the form `{format}`.',
    ko: '`{key}`의 "{value}"은(는) `{format}` 형식이 아닙니다.',
  },
  INVALID_KMS_KEY_VALUE: {
    en: '`{key}` is the ARN of a KMS key. "{value}" is not, and an alias or a bare ID never fits.',
    ko: '`{key}`는 KMS 키의 ARN입니다. "{value}"은(는) ARN이 아니며, 별칭이나 ID만으로는 일치하지 않습니다.',
  },
  WILDCARD_USAGE_TOO_PERMISSIVE: {
    en: 'The wildcard in "{value}" for `{key}` lets in more than was meant. Write the value out.',
    ko: '`{key}`의 "{value}"에 있는 와일드카드는 의도보다 많이 허용합니다. 값을 모두 적으세요.',
  },
  VARIABLE_USAGE_TOO_PERMISSIVE: {
    en: 'The policy variable in "{value}" for `{key}` lets in more than was meant. Write at least {characters} characters before it.',
    ko: '`{key}`의 "{value}"에 있는 정책 변수는 의도보다 많이 허용합니다. 변수 앞에 {characters}자 이상을 적으세요.',
  },
  EQUIVALENT_TO_NULL_FALSE: {
    en: "`{operator}` with `*` only asks whether `{key}` is there. Say that with `Null` and `false`.",
    ko: "`*`를 사용한 `{operator}`는 `{key}`가 있는지만 확인합니다. `Null`과 `false`로 표현하세요.",
  },
  EQUIVALENT_TO_NULL_TRUE: {
    en: "`{operator}` with `*` only asks whether `{key}` is missing. Say that with `Null` and `true`.",
    ko: "`*`를 사용한 `{operator}`는 `{key}`가 없는지만 확인합니다. `Null`과 `true`로 표현하세요.",
  },
  REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION: {
    en: "`{operator}` with `*` always holds, whatever `{key}` is. Remove the key.",
    ko: "`*`를 사용한 `{operator}`는 `{key}`에 관계없이 항상 충족됩니다. 키를 제거하세요.",
  },
  REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION: {
    en: "`{operator}` with `*` never holds, whatever `{key}` is. The statement has no effect.",
    ko: "`*`를 사용한 `{operator}`는 `{key}`에 관계없이 충족되지 않습니다. 이 정책 문은 효과가 없습니다.",
  },
  REDUNDANT_CONDITION_VALUE_NUM: {
    en: "Of the values of `{key}` under `{operator}` only {value} counts. Remove the others.",
    ko: "`{operator}`에서 `{key}`의 값 중 {value}만 사용됩니다. 나머지는 제거하세요.",
  },
} as const satisfies Sentences;
