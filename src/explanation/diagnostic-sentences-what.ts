import type { Sentences } from "./diagnostic-sentences.ts";

/** What is wrong with its actions. */
export const WHAT_SENTENCES = {
  RCP_SYNTAX_ERROR_ALLOW: {
    en: "An RCP of your own can only deny. Only AWS's `RCPFullAWSAccess` allows.",
    ko: "직접 만든 RCP는 거부만 할 수 있습니다. 허용은 AWS의 `RCPFullAWSAccess`에만 있습니다.",
  },
  RCP_SYNTAX_ERROR_NOTACTION: {
    en: "RCPs do not support `NotAction`. List the actions in `Action`.",
    ko: "RCP는 `NotAction`을 지원하지 않습니다. 작업을 `Action`에 나열하세요.",
  },
  RCP_SYNTAX_ERROR_ACTION: {
    en: "An RCP cannot deny `*`. Name the service of each action, such as `s3:*`.",
    ko: "RCP에서는 `*`를 거부할 수 없습니다. `s3:*`처럼 작업마다 서비스를 지정하세요.",
  },
  INVALID_SERVICE_IN_ACTION: {
    en: 'AWS has no service `{service}`, which the action "{action}" names.',
    ko: '작업 "{action}"에 지정된 서비스 `{service}`은(는) AWS에 없습니다.',
  },
  INVALID_ACTION: {
    en: 'The action "{action}" does not exist.',
    ko: '작업 "{action}"은(는) 존재하지 않습니다.',
  },
  ACTION_MATCHES_NOTHING: {
    en: 'No action of {service} matches "{action}".',
    ko: '"{action}"과(와) 일치하는 {service} 작업이 없습니다.',
  },
  EMPTY_ARRAY_ACTION: {
    en: "`{element}` is an empty list, so the statement is about nothing.",
    ko: "`{element}`가 빈 목록이므로 정책 문에 적용되는 작업이 없습니다.",
  },
  REDUNDANT_ACTION: {
    en: '"{action}" is redundant, because "{by}" stands in the same list.',
    ko: '같은 목록에 "{by}"이(가) 있으므로 "{action}"은(는) 중복입니다.',
  },
  VARIABLE_UNSUPPORTED_IN_ELEMENT: {
    en: "Policy variables mean nothing in `{element}`: `{variable}` is plain text there.",
    ko: "`{element}`에서는 정책 변수를 사용할 수 없어 `{variable}`이(가) 일반 텍스트로 처리됩니다.",
  },
  UNSUPPORTED_ACTION_IN_POLICY: {
    en: 'This policy is asked about actions of `{service}` only, and "{action}" is none.',
    ko: '이 정책에는 `{service}` 작업만 적용되며 "{action}"은(는) 해당하지 않습니다.',
  },
  MISMATCHED_ACTION_FOR_PRINCIPAL: {
    en: '"{action}" is not how {principals} can assume a role. A SAML provider uses `sts:AssumeRoleWithSAML`, an OIDC provider `sts:AssumeRoleWithWebIdentity`, everyone else `sts:AssumeRole`.',
    ko: '{principals}은(는) "{action}"(으)로 역할을 수임할 수 없습니다. SAML 공급자는 `sts:AssumeRoleWithSAML`, OIDC 공급자는 `sts:AssumeRoleWithWebIdentity`, 그 밖의 주체는 `sts:AssumeRole`을 사용합니다.',
  },
  MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY: {
    en: "IAM Roles Anywhere also needs {missing} to assume the role.",
    ko: "IAM Roles Anywhere가 역할을 수임하려면 {missing}도 필요합니다.",
  },
  MISSING_ACTION_FOR_CONDITION_KEY: {
    en: "`{key}` can only be set where `{action}` is allowed too. Add it to `Action`.",
    ko: "`{key}`는 `{action}`도 허용해야 설정할 수 있습니다. `Action`에 추가하세요.",
  },
  PASS_ROLE_WITH_NOT_RESOURCE: {
    en: "With `NotResource`, `iam:PassRole` covers every role that is not listed. List the roles in `Resource`.",
    ko: "`NotResource`를 사용하면 나열하지 않은 모든 역할에 `iam:PassRole`이 허용됩니다. 역할을 `Resource`에 나열하세요.",
  },
  PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE: {
    en: "The wildcard in `Action` includes `iam:PassRole`, and `NotResource` leaves it every role that is not listed. List the roles in `Resource`.",
    ko: "`Action`의 와일드카드에 `iam:PassRole`이 포함되며, `NotResource` 때문에 나열하지 않은 모든 역할에 허용됩니다. 역할을 `Resource`에 나열하세요.",
  },
  PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE: {
    en: "`NotAction` includes `iam:PassRole`, and `NotResource` leaves it every role that is not listed. List actions and roles instead.",
    ko: "`NotAction`에 `iam:PassRole`이 포함되며, `NotResource` 때문에 나열하지 않은 모든 역할에 허용됩니다. 작업과 역할을 직접 나열하세요.",
  },
  PASS_ROLE_WITH_STAR_IN_RESOURCE: {
    en: "The wildcard in `Resource` allows `iam:PassRole` for every role. List the roles, or add a condition on `iam:PassedToService`.",
    ko: "`Resource`의 와일드카드는 모든 역할에 `iam:PassRole`을 허용합니다. 역할을 나열하거나 `iam:PassedToService` 조건을 추가하세요.",
  },
  PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE: {
    en: "The wildcards in `Action` and `Resource` allow `iam:PassRole` for every role. List the roles, or add a condition on `iam:PassedToService`.",
    ko: "`Action`과 `Resource`의 와일드카드는 모든 역할에 `iam:PassRole`을 허용합니다. 역할을 나열하거나 `iam:PassedToService` 조건을 추가하세요.",
  },
  PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION: {
    en: "`NotAction` with a wildcard in `Resource` allows `iam:PassRole` for every role. List the roles, or add a condition on `iam:PassedToService`.",
    ko: "`NotAction`과 `Resource`의 와일드카드는 모든 역할에 `iam:PassRole`을 허용합니다. 역할을 나열하거나 `iam:PassedToService` 조건을 추가하세요.",
  },
  CREATE_SLR_WITH_NOT_RESOURCE: {
    en: "With `NotResource`, `iam:CreateServiceLinkedRole` covers every role that is not listed. List the roles in `Resource`.",
    ko: "`NotResource`를 사용하면 나열하지 않은 모든 역할에 `iam:CreateServiceLinkedRole`이 허용됩니다. 역할을 `Resource`에 나열하세요.",
  },
  CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE: {
    en: "The wildcard in `Action` includes `iam:CreateServiceLinkedRole`, and `NotResource` leaves it every role that is not listed. List the roles in `Resource`.",
    ko: "`Action`의 와일드카드에 `iam:CreateServiceLinkedRole`이 포함되며, `NotResource` 때문에 나열하지 않은 모든 역할에 허용됩니다. 역할을 `Resource`에 나열하세요.",
  },
  CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE: {
    en: "`NotAction` includes `iam:CreateServiceLinkedRole`, and `NotResource` leaves it every role that is not listed. List actions and roles instead.",
    ko: "`NotAction`에 `iam:CreateServiceLinkedRole`이 포함되며, `NotResource` 때문에 나열하지 않은 모든 역할에 허용됩니다. 작업과 역할을 직접 나열하세요.",
  },
  CREATE_SLR_WITH_STAR_IN_RESOURCE: {
    en: "The wildcard in `Resource` allows `iam:CreateServiceLinkedRole` for every role. List the roles, or add a condition on `iam:AWSServiceName`.",
    ko: "`Resource`의 와일드카드는 모든 역할에 `iam:CreateServiceLinkedRole`을 허용합니다. 역할을 나열하거나 `iam:AWSServiceName` 조건을 추가하세요.",
  },
  CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE: {
    en: "The wildcards in `Action` and `Resource` allow `iam:CreateServiceLinkedRole` for every role. List the roles, or add a condition on `iam:AWSServiceName`.",
    ko: "`Action`과 `Resource`의 와일드카드는 모든 역할에 `iam:CreateServiceLinkedRole`을 허용합니다. 역할을 나열하거나 `iam:AWSServiceName` 조건을 추가하세요.",
  },
  CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION: {
    en: "`NotAction` with a wildcard in `Resource` allows `iam:CreateServiceLinkedRole` for every role. List the roles, or add a condition on `iam:AWSServiceName`.",
    ko: "`NotAction`과 `Resource`의 와일드카드는 모든 역할에 `iam:CreateServiceLinkedRole`을 허용합니다. 역할을 나열하거나 `iam:AWSServiceName` 조건을 추가하세요.",
  },
} as const satisfies Sentences;
