import type { Sentences } from "./diagnostic-sentences.ts";

/** What is wrong with its resources and the variables in them. */
export const WHERE_SENTENCES = {
  ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE: {
    en: "Remove `{element}`. A role trust policy is about the role it belongs to.",
    ko: "`{element}`를 제거하세요. 역할 신뢰 정책은 자신이 속한 역할에 적용됩니다.",
  },
  IAM_RESOURCE_ARN: {
    en: 'The resource "{resource}" is neither an ARN nor `*`.',
    ko: '리소스 "{resource}"은(는) ARN도 아니고 `*`도 아닙니다.',
  },
  INVALID_ARN_PREFIX: {
    en: 'The resource "{resource}" must begin with `arn:`.',
    ko: '리소스 "{resource}"은(는) `arn:`으로 시작해야 합니다.',
  },
  IAM_RESOURCE_VENDOR: {
    en: 'The ARN "{resource}" must name its service in full, without wildcards.',
    ko: 'ARN "{resource}"에는 와일드카드 없이 전체 서비스 이름을 지정해야 합니다.',
  },
  IAM_LEGACY_PARSING: {
    en: 'The ARN "{resource}" has too few parts for one that leaves some empty: `arn:partition:service:region:account:resource`.',
    ko: 'ARN "{resource}"에 빈 부분이 있는데 전체 구성 요소가 부족합니다. `arn:partition:service:region:account:resource` 형식이어야 합니다.',
  },
  MISSING_ARN_FIELD: {
    en: 'The ARN "{resource}" must have all {fields} parts in a session policy: `arn:partition:service:region:account:resource`.',
    ko: '세션 정책에서 ARN "{resource}"은(는) {fields}개 부분이 모두 있어야 합니다. 형식: `arn:partition:service:region:account:resource`.',
  },
  ARN_REGION_NOT_ALLOWED: {
    en: 'Remove the Region "{region}" from "{resource}": such a resource of `{service}` has none.',
    ko: '"{resource}"에서 리전 "{region}"을(를) 제거하세요. `{service}`의 이 리소스에는 리전이 없습니다.',
  },
  IAM_IAM_PATH: {
    en: 'The resource of an IAM ARN is `*` or begins with one of these: {kinds}. "{resource}" does not.',
    ko: 'IAM ARN의 리소스는 `*`이거나 다음 중 하나로 시작해야 합니다: {kinds}. "{resource}"은(는) 그렇지 않습니다.',
  },
  EMPTY_ARRAY_RESOURCE: {
    en: "`{element}` is an empty list, so the statement is about nothing.",
    ko: "`{element}`가 빈 목록이므로 정책 문에 적용되는 리소스가 없습니다.",
  },
  INVALID_PARTITION: {
    en: 'The partition "{partition}" in "{resource}" does not exist. AWS has {partitions}.',
    ko: '"{resource}"의 파티션 "{partition}"은(는) 없는 파티션입니다. AWS의 파티션은 {partitions}입니다.',
  },
  WILDCARD_IN_SERVICE_NAME: {
    en: 'The wildcard in the service `{service}` of "{resource}" can match services that were not meant. Write the service out.',
    ko: '"{resource}"의 서비스 `{service}`에 있는 와일드카드는 의도하지 않은 서비스와 일치할 수 있습니다. 서비스 이름을 모두 적으세요.',
  },
  INVALID_ARN_SERVICE_CASE: {
    en: 'The service `{service}` in "{resource}" must be in lower case.',
    ko: '"{resource}"의 서비스 `{service}`은(는) 소문자로 작성해야 합니다.',
  },
  INVALID_SERVICE: {
    en: 'AWS has no service `{service}`, which the ARN "{resource}" names.',
    ko: 'ARN "{resource}"에 지정된 서비스 `{service}`은(는) AWS에 없습니다.',
  },
  MISSING_ARN_REGION: {
    en: 'ARNs of `{service}` such as "{resource}" need a Region, or `*` for any.',
    ko: '"{resource}"와 같은 `{service}` ARN에는 리전이나 모든 리전을 뜻하는 `*`가 필요합니다.',
  },
  INVALID_ARN_REGION: {
    en: 'We know of no Region "{region}", which the ARN "{resource}" names.',
    ko: 'ARN "{resource}"의 리전 "{region}"은(는) 알려진 리전이 아닙니다.',
  },
  ARN_ACCOUNT_NOT_ALLOWED: {
    en: 'Remove the account "{account}" from "{resource}": such a resource of `{service}` has none.',
    ko: '"{resource}"에서 계정 "{account}"을(를) 제거하세요. `{service}`의 이 리소스에는 계정이 없습니다.',
  },
  MISSING_ARN_ACCOUNT: {
    en: 'ARNs of `{service}` such as "{resource}" need an account of 12 digits, or `*` for any.',
    ko: '"{resource}"와 같은 `{service}` ARN에는 12자리 계정 ID나 모든 계정을 뜻하는 `*`가 필요합니다.',
  },
  INVALID_ARN_ACCOUNT: {
    en: 'The account "{account}" in "{resource}" is not 12 digits.',
    ko: '"{resource}"의 계정 "{account}"은(는) 12자리 숫자가 아닙니다.',
  },
  INVALID_ARN_RESOURCE: {
    en: 'No resource of `{service}` has an ARN like "{resource}". Check its last part.',
    ko: '`{service}`에는 "{resource}" 형식의 ARN을 가진 리소스가 없습니다. 마지막 부분을 확인하세요.',
  },
  UNSUPPORTED_RESOURCE_ARN_IN_POLICY: {
    en: 'This policy is about a resource of `{service}`, and "{resource}" is none.',
    ko: '이 정책은 `{service}` 리소스에 대한 정책이며 "{resource}"은(는) 해당하지 않습니다.',
  },
  ACTION_RESOURCE_MISMATCH: {
    en: '"{action}" works on {kinds}, and no resource of the statement is that. The statement says nothing about it.',
    ko: '"{action}"은(는) {kinds}에 적용되지만 정책 문에 해당하는 리소스가 없습니다. 이 작업에는 아무 효과가 없습니다.',
  },
  REDUNDANT_RESOURCE: {
    en: '"{resource}" is redundant, because "{by}" stands in the same list.',
    ko: '같은 목록에 "{by}"이(가) 있으므로 "{resource}"은(는) 중복입니다.',
  },
  RESOURCE_LIKE_EVERYTHING: {
    en: '"{resource}" matches every resource, as `*` does. Write `*`, or name what is meant.',
    ko: '"{resource}"은(는) `*`처럼 모든 리소스와 일치합니다. `*`로 쓰거나 대상을 지정하세요.',
  },
  ALLOW_WITH_NOT_RESOURCE: {
    en: "`NotResource` with `Allow` allows every other resource there is, now and later. Use `Resource`.",
    ko: "`Allow`와 `NotResource`를 함께 사용하면 앞으로 생길 리소스까지 나머지 모두가 허용됩니다. `Resource`를 사용하세요.",
  },
  MISSING_BRACE_IN_VARIABLE: {
    en: "The policy variable `{variable}` lacks its closing brace.",
    ko: "정책 변수 `{variable}`에 닫는 중괄호가 없습니다.",
  },
  MISSING_QUOTE_IN_VARIABLE: {
    en: "The default in `{variable}` must stand in single quotation marks.",
    ko: "`{variable}`의 기본값은 작은따옴표로 묶어야 합니다.",
  },
  UNSUPPORTED_SPACE_IN_VARIABLE: {
    en: "The name of the policy variable `{variable}` cannot have a space.",
    ko: "정책 변수 `{variable}`의 이름에는 공백을 사용할 수 없습니다.",
  },
  EMPTY_VARIABLE: {
    en: "The policy variable `{variable}` names nothing.",
    ko: "정책 변수 `{variable}`에 이름이 없습니다.",
  },
  VARIABLE_UNSUPPORTED_IN_VERSION: {
    en: "Without the version `2012-10-17`, `{variable}` is plain text.",
    ko: "버전이 `2012-10-17`이 아니면 `{variable}`은(는) 일반 텍스트로 처리됩니다.",
  },
} as const satisfies Sentences;
