import type { RefusalCode } from "#core";
import { defineMessages } from "./catalogue.ts";

type RefusalData = Readonly<Record<string, string>>;

/** Why an edit cannot be made, in the words of the person who tried it. */
export const REFUSAL_WORDS = defineMessages<
  Readonly<Record<RefusalCode, (data: RefusalData) => string>>
>(
  {
    "not-found": ({ id }) => `There is no ${id ?? "such thing"} in this scenario any more.`,
    "name-taken": ({ name }) => `The name ${name ?? ""} is taken.`,
    "name-not-allowed": ({ name }) =>
      `AWS does not take the name ${name ?? ""}. Letters, digits and +=,.@_- are allowed.`,
    "not-an-arn": () => "This is no ARN. One looks like arn:aws:sqs:us-east-1:111111111111:orders.",
    "not-an-account-id": ({ id }) => `${id ?? "This"} is no account ID: twelve digits are.`,
    "not-drawn-by-arn": ({ arn }) => `${arn ?? "This"} names nothing that stands on the canvas.`,
    "cannot-be-renamed": () => "An organization has an ID and no name.",
    "policy-text-not-json": ({ id }) =>
      `The policy of ${id ?? "this"} is not valid JSON. Correct it first; nothing was written.`,
    "no-account-outside-organizations": () => "Every account is in an organization already.",
    "management-account": ({ organization }) =>
      `This is the management account of ${organization ?? "its organization"}. It leaves only with the organization.`,
    "root-of-organization": () => "The root goes only with its organization.",
    "organization-without-account": () =>
      "An organizational unit needs an organization, and an organization needs an account that manages it. There is none here.",
    "unit-into-itself": ({ name }) => `${name ?? "A unit"} cannot be moved into itself.`,
    "unit-outside-organization": () => "An organizational unit is always part of an organization.",
    "role-needs-trust-policy": () =>
      "A role must trust somebody: AWS takes no role without a trust policy.",
    "same-entity": () => "This is one and the same.",
    "already-connected": () => "They are connected already.",
    "no-such-connection": () => "AWS has no connection between these two.",
    "policy-attaches-to-identities": () =>
      "Managed policies are attached to users, groups and roles.",
    "organization-holds-accounts": () =>
      "An organization holds accounts and organizational units, and nothing else. What it allows is written in SCPs and RCPs.",
    "provider-signs-in-to-roles": () =>
      "An identity provider signs people in to roles. Connect it with a role.",
    "group-has-users": () => "A group has users as members. What it may do is written in policies.",
    "resource-does-nothing-itself": () =>
      "A resource does nothing by itself. Connect the role it acts with, or its service, with the other one.",
    "nothing-acts-on-users": () =>
      "Nobody is let in to a user. Let the other one assume a role, or make the user a member of a group.",
    "account-connects-by-its-parts": () =>
      "Accounts are connected through what is in them: roles that trust, and resources that allow.",
    "groups-cannot-contain-groups": () => "Groups cannot contain groups.",
    "group-as-principal": () =>
      "A group cannot be a principal in a policy. Name its users, or a role they may assume.",
    "group-of-another-account": () => "A user can be a member of groups of its own account only.",
    "policy-of-another-account": () =>
      "A customer managed policy can be attached in its own account only.",
    "managed-policy-on-resource": () =>
      "Managed policies are attached to users, groups and roles. A resource has a policy of its own.",
    "two-boundaries": ({ boundary }) =>
      `There is a permissions boundary already (${boundary ?? "another policy"}), and AWS allows one. Remove it first.`,
    "group-without-boundary": () =>
      "A group has no permissions boundary. Set it on the users of the group.",
    "service-linked-role": ({ service }) =>
      `This is a service-linked role: only ${service ?? "its service"} can assume it, and its policies cannot be changed.`,
    "role-of-another-account": () => "A workload acts with a role of its own account.",
    "provider-of-another-account": () =>
      "A role can trust an identity provider of its own account only.",
    "not-a-workload": () => "Only instances and functions act with a role.",
    "no-read-action": () =>
      "There is no action to read this resource that we know of. Write the statement yourself.",
    "edit-the-policy": () =>
      "This line is read off a policy that says more than this. Edit the policy.",
  },
  {
    ko: {
      "not-found": ({ id }) => `${id ?? "이 항목"}은(는) 더 이상 이 시나리오에 없습니다.`,
      "name-taken": ({ name }) => `${name ?? ""}은(는) 이미 사용 중인 이름입니다.`,
      "name-not-allowed": ({ name }) =>
        `AWS는 ${name ?? ""}이라는 이름을 허용하지 않습니다. 문자, 숫자, +=,.@_-만 사용하세요.`,
      "not-an-arn": () => "ARN이 아닙니다. 예: arn:aws:sqs:us-east-1:111111111111:orders",
      "not-an-account-id": ({ id }) =>
        `${id ?? "이것"}은(는) 계정 ID가 아닙니다. 12자리 숫자여야 합니다.`,
      "not-drawn-by-arn": ({ arn }) =>
        `${arn ?? "이것"}은(는) 캔버스에 놓이는 항목의 ARN이 아닙니다.`,
      "cannot-be-renamed": () => "조직에는 ID만 있고 이름은 없습니다.",
      "policy-text-not-json": ({ id }) =>
        `${id ?? "이 항목"}의 정책이 올바른 JSON이 아닙니다. 먼저 고치세요. 아무것도 작성하지 않았습니다.`,
      "no-account-outside-organizations": () => "모든 계정이 이미 조직에 속해 있습니다.",
      "management-account": ({ organization }) =>
        `${organization ?? "조직"}의 관리 계정입니다. 조직과 함께만 삭제할 수 있습니다.`,
      "root-of-organization": () => "루트는 조직과 함께만 옮기거나 삭제할 수 있습니다.",
      "organization-without-account": () =>
        "조직 단위에는 조직이, 조직에는 관리 계정이 필요합니다. 여기에는 계정이 없습니다.",
      "unit-into-itself": ({ name }) =>
        `${name ?? "조직 단위"}을(를) 자기 자신 안으로 옮길 수 없습니다.`,
      "unit-outside-organization": () => "조직 단위는 항상 조직에 속합니다.",
      "role-needs-trust-policy": () =>
        "역할은 누군가를 신뢰해야 합니다. AWS는 신뢰 정책이 없는 역할을 허용하지 않습니다.",
      "same-entity": () => "같은 항목입니다.",
      "already-connected": () => "이미 연결되어 있습니다.",
      "no-such-connection": () => "이 둘 사이의 연결은 AWS에 없습니다.",
      "policy-attaches-to-identities": () => "관리형 정책은 사용자, 그룹, 역할에 연결합니다.",
      "organization-holds-accounts": () =>
        "조직에는 계정과 조직 단위만 속합니다. 조직이 허용하는 것은 SCP와 RCP에 적습니다.",
      "provider-signs-in-to-roles": () =>
        "자격 증명 공급자는 사람을 역할로 로그인시킵니다. 역할과 연결하세요.",
      "group-has-users": () =>
        "그룹의 구성원은 사용자뿐입니다. 그룹이 할 수 있는 일은 정책에 적습니다.",
      "resource-does-nothing-itself": () =>
        "리소스는 스스로 아무것도 하지 않습니다. 리소스가 사용하는 역할이나 서비스를 다른 쪽과 연결하세요.",
      "nothing-acts-on-users": () =>
        "사용자에게는 접근을 허용할 수 없습니다. 상대가 역할을 수임하게 하거나, 사용자를 그룹에 넣으세요.",
      "account-connects-by-its-parts": () =>
        "계정은 그 안에 있는 것으로 연결됩니다. 신뢰하는 역할이나 허용하는 리소스를 연결하세요.",
      "groups-cannot-contain-groups": () => "그룹은 그룹을 포함할 수 없습니다.",
      "group-as-principal": () =>
        "그룹은 정책의 보안 주체가 될 수 없습니다. 그룹의 사용자나 수임할 역할을 지정하세요.",
      "group-of-another-account": () => "사용자는 자기 계정의 그룹에만 속할 수 있습니다.",
      "policy-of-another-account": () => "고객 관리형 정책은 자기 계정에서만 연결할 수 있습니다.",
      "managed-policy-on-resource": () =>
        "관리형 정책은 사용자, 그룹, 역할에 연결합니다. 리소스에는 자체 정책이 있습니다.",
      "two-boundaries": ({ boundary }) =>
        `이미 권한 경계(${boundary ?? "다른 정책"})가 있으며 AWS는 하나만 허용합니다. 먼저 제거하세요.`,
      "group-without-boundary": () =>
        "그룹에는 권한 경계가 없습니다. 그룹의 사용자에게 설정하세요.",
      "service-linked-role": ({ service }) =>
        `서비스 연결 역할입니다. ${service ?? "해당 서비스"}만 수임할 수 있으며 정책을 바꿀 수 없습니다.`,
      "role-of-another-account": () => "워크로드는 자기 계정의 역할로 작동합니다.",
      "provider-of-another-account": () =>
        "역할은 자기 계정의 자격 증명 공급자만 신뢰할 수 있습니다.",
      "not-a-workload": () => "인스턴스와 함수만 역할로 작동합니다.",
      "no-read-action": () => "이 리소스를 읽는 작업을 알지 못합니다. 문을 직접 작성하세요.",
      "edit-the-policy": () =>
        "이 선은 더 많은 내용을 담은 정책에서 읽어 낸 것입니다. 정책을 편집하세요.",
    },
  },
);
