import type { Sentences } from "./diagnostic-sentences.ts";

/** What is wrong with its principals. */
export const WHO_SENTENCES = {
  UNSUPPORTED_PRINCIPAL: {
    en: "Remove `{element}`. This policy is about whoever it is attached to.",
    ko: "`{element}`를 제거하세요. 이 유형의 정책은 연결된 대상에 적용됩니다.",
  },
  MISSING_PRINCIPAL: {
    en: "Add a `Principal` element to the statement. It says whom the statement is about.",
    ko: "정책 문에 `Principal` 요소를 추가하여 누구에게 적용되는지 지정하세요.",
  },
  SCP_SYNTAX_ERROR_PRINCIPAL: {
    en: "Remove `{element}`. An SCP is about the principals of the accounts it is attached to.",
    ko: "`{element}`를 제거하세요. SCP는 연결된 계정의 보안 주체에 적용됩니다.",
  },
  RCP_SYNTAX_ERROR_PRINCIPAL: {
    en: 'An RCP supports `"Principal": "*"` only. Say who is meant in `Condition`.',
    ko: 'RCP는 `"Principal": "*"`만 지원합니다. 대상은 `Condition`으로 지정하세요.',
  },
  ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL: {
    en: "A role trust policy does not support `NotPrincipal`. Name whom it trusts in `Principal`.",
    ko: "역할 신뢰 정책은 `NotPrincipal`을 지원하지 않습니다. 신뢰할 대상을 `Principal`에 지정하세요.",
  },
  UNSUPPORTED_WILDCARD_IN_PRINCIPAL: {
    en: '"{value}" has a wildcard, which a principal of the type `{key}` cannot have here. Name the principal in full.',
    ko: '"{value}"에 와일드카드가 있지만 `{key}` 유형의 보안 주체에는 사용할 수 없습니다. 전체 이름을 지정하세요.',
  },
  ALLOW_WITH_NOT_PRINCIPAL: {
    en: "`NotPrincipal` with `Allow` allows everyone else, anonymous callers included. Use `Principal`.",
    ko: "`Allow`와 `NotPrincipal`을 함께 사용하면 익명 호출자를 포함한 나머지 모두가 허용됩니다. `Principal`을 사용하세요.",
  },
  ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL: {
    en: 'A role trust policy does not support `"Principal": "*"`. Name whom it trusts.',
    ko: '역할 신뢰 정책은 `"Principal": "*"`를 지원하지 않습니다. 신뢰할 대상을 지정하세요.',
  },
  INVALID_AWS_PRINCIPAL: {
    en: '"{principal}" is no AWS principal. Use an account (`111122223333`), the ARN of a user, role or session, or `*`. A group cannot be one.',
    ko: '"{principal}"은(는) AWS 보안 주체가 아닙니다. 계정(`111122223333`), 사용자, 역할, 세션의 ARN 또는 `*`를 사용하세요. 그룹은 보안 주체가 될 수 없습니다.',
  },
  INVALID_ROLE_REFERENCE: {
    en: '"{principal}" is the unique ID of a role, most likely a deleted one. Use the ARN of a role that exists.',
    ko: '"{principal}"은(는) 역할의 고유 ID이며 삭제된 역할일 수 있습니다. 실제 역할의 ARN을 사용하세요.',
  },
  INVALID_USER_REFERENCE: {
    en: '"{principal}" is the unique ID of a user, most likely a deleted one. Use the ARN of a user who exists.',
    ko: '"{principal}"은(는) 사용자의 고유 ID이며 삭제된 사용자일 수 있습니다. 실제 사용자의 ARN을 사용하세요.',
  },
  FEDERATED_PRINCIPAL_NOT_SUPPORTED: {
    en: 'The policy of a resource does not support the identity provider "{principal}". Name the role that its users assume.',
    ko: '리소스 정책은 자격 증명 공급자 "{principal}"을(를) 지원하지 않습니다. 사용자가 수임하는 역할을 지정하세요.',
  },
  INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY: {
    en: '"{principal}" is neither the ARN of a SAML or OIDC provider nor the domain of a provider.',
    ko: '"{principal}"은(는) SAML 또는 OIDC 공급자의 ARN도 아니고 공급자의 도메인도 아닙니다.',
  },
  EMPTY_ARRAY_PRINCIPAL: {
    en: "`{element}` names nobody under `{type}`. Specify a principal.",
    ko: "`{element}`의 `{type}`에 지정된 대상이 없습니다. 보안 주체를 지정하세요.",
  },
  EMPTY_OBJECT_PRINCIPAL: {
    en: "`{element}` is empty and names nobody. Specify a principal.",
    ko: "`{element}`가 비어 있어 아무도 지정하지 않습니다. 보안 주체를 지정하세요.",
  },
  REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY: {
    en: 'The session "{principal}" is trusted already, because its role `{role}` is.',
    ko: '역할 `{role}`을(를) 이미 신뢰하므로 세션 "{principal}"은(는) 중복입니다.',
  },
  RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL: {
    en: "`{principal}` acts for all its customers, in every account. Say for whom with `aws:SourceArn`, `aws:SourceAccount`, `aws:SourceOrgID` or `aws:SourceOrgPaths`.",
    ko: "`{principal}`은(는) 모든 계정의 고객을 대신해 동작합니다. `aws:SourceArn`, `aws:SourceAccount`, `aws:SourceOrgID` 또는 `aws:SourceOrgPaths`로 대상을 제한하세요.",
  },
  RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL: {
    en: "Restrict `{principal}` with `aws:SourceArn` or `aws:SourceAccount` instead of `{key}`.",
    ko: "`{principal}`은(는) `{key}` 대신 `aws:SourceArn` 또는 `aws:SourceAccount`로 제한하는 것이 좋습니다.",
  },
  UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL: {
    en: "A service that calls on its own has no `{key}`, so this statement never allows it.",
    ko: "서비스가 직접 호출할 때는 `{key}`가 없으므로 이 정책 문은 서비스를 허용하지 않습니다.",
  },
  MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL: {
    en: "Everyone who signs in at `{provider}` can assume the role. Add a condition on one of its claims, such as `{provider}:sub`.",
    ko: "`{provider}`에 로그인하는 누구나 이 역할을 수임할 수 있습니다. `{provider}:sub`와 같은 클레임에 대한 조건을 추가하세요.",
  },
  MISSING_GITHUB_REPO_CONDITION_KEY: {
    en: "Every repository on GitHub can assume the role. Say which with `token.actions.githubusercontent.com:sub`.",
    ko: "GitHub의 모든 리포지토리가 이 역할을 수임할 수 있습니다. `token.actions.githubusercontent.com:sub`로 리포지토리를 지정하세요.",
  },
  SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED: {
    en: 'The wildcard in "{value}" can let in more repositories and branches than were meant. Name both.',
    ko: '"{value}"의 와일드카드는 의도보다 많은 리포지토리와 브랜치를 허용할 수 있습니다. 둘 다 정확히 지정하세요.',
  },
} as const satisfies Sentences;
