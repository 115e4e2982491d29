export type ExampleLanguage = "en" | "ko";

export interface ExampleText {
  /** The scenario's name. */
  readonly title: string;
  readonly summary: string;
}

/** What the gallery says of each example before its scenario is loaded. */
export const EXAMPLE_TEXTS = {
  "group-to-cross-account-role-mfa": {
    en: {
      title: "Cross-account role with MFA",
      summary:
        "A group may assume a role in another account, and the role asks for MFA. Who gets in, and what stops the others?",
    },
    ko: {
      title: "MFA가 필요한 교차 계정 역할",
      summary:
        "그룹이 다른 계정의 역할을 수임할 수 있고, 역할은 MFA를 요구합니다. 누가 들어가고, 나머지는 무엇이 막을까요?",
    },
  },
  "third-party-external-id": {
    en: {
      title: "Third party with an external ID",
      summary:
        "A vendor works for many customers from one account. The external ID keeps one customer from using it against another.",
    },
    ko: {
      title: "외부 ID를 쓰는 서드 파티",
      summary:
        "공급업체가 계정 하나로 여러 고객을 처리합니다. 한 고객이 다른 고객을 상대로 악용하지 못하게 외부 ID가 막습니다.",
    },
  },
  "pass-role-one-role": {
    en: {
      title: "Passing a role to Lambda",
      summary:
        "Whoever chooses a function's role chooses what the function may do. One role against iam:PassRole on everything.",
    },
    ko: {
      title: "Lambda에 역할 전달",
      summary:
        "함수의 역할을 고르는 사람이 함수가 할 수 있는 일을 정합니다. 역할 하나만 전달하는 경우와 모든 것에 대한 iam:PassRole을 비교합니다.",
    },
  },
  "ec2-instance-role-s3": {
    en: {
      title: "EC2 instance reads a bucket",
      summary:
        "No access key anywhere: the instance carries a role. Reading works, listing does not, and one ARN is why.",
    },
    ko: {
      title: "버킷을 읽는 EC2 인스턴스",
      summary:
        "액세스 키는 어디에도 없고 인스턴스에 역할이 연결되어 있습니다. 읽기는 되는데 목록 조회는 안 됩니다. ARN 하나 때문입니다.",
    },
  },
  "bucket-policy-principals": {
    en: {
      title: "Who a bucket policy names",
      summary:
        "A role, a session, a user, an account: whom a bucket policy names decides whether boundary and session policy still limit.",
    },
    ko: {
      title: "버킷 정책이 지정하는 보안 주체",
      summary:
        "역할, 세션, 사용자, 계정. 버킷 정책이 누구를 지정하는지에 따라 권한 경계와 세션 정책이 제한하는지가 달라집니다.",
    },
  },
  "scp-boundary-identity": {
    en: {
      title: "SCP, boundary and identity-based policy",
      summary:
        "Three policies, and only what all three allow is allowed. Each refusal is decided by another one.",
    },
    ko: {
      title: "SCP, 권한 경계, 자격 증명 기반 정책",
      summary: "세 정책이 모두 허용하는 것만 허용됩니다. 거부하는 정책은 요청마다 다릅니다.",
    },
  },
  "role-chain-three-accounts": {
    en: {
      title: "Role chain through three accounts",
      summary:
        "A Lambda function goes through a hub into production. Every hop is judged on its own, and the chain lasts an hour.",
    },
    ko: {
      title: "세 계정을 거치는 역할 체인",
      summary:
        "Lambda 함수가 허브를 거쳐 프로덕션으로 들어갑니다. 홉마다 따로 판정하며, 체인은 한 시간만 유효합니다.",
    },
  },
  "aws-managed-policies": {
    en: {
      title: "What AWS managed policies really allow",
      summary:
        "ReadOnlyAccess reads more than its name says, AdministratorAccess does less. With AWS's own policy texts.",
    },
    ko: {
      title: "AWS 관리형 정책이 실제로 허용하는 것",
      summary:
        "ReadOnlyAccess는 이름보다 많이 읽고, AdministratorAccess는 이름보다 적게 합니다. AWS의 정책 본문 그대로입니다.",
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<ExampleLanguage, ExampleText>>>>;

export type ExampleId = keyof typeof EXAMPLE_TEXTS;
