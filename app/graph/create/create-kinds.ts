import type { DrawableType } from "#core";
import type { CardKind } from "../card-kind.ts";

/** What a person can make on the canvas by naming its kind. Control policies are no cards of their own. */
export type CreateKind =
  | Extract<
      CardKind,
      | "user"
      | "group"
      | "role"
      | "policy"
      | "saml-provider"
      | "oidc-provider"
      | "s3-bucket"
      | "kms-key"
      | "sqs-queue"
      | "sns-topic"
      | "dynamodb-table"
      | "lambda-function"
      | "ec2-instance"
      | "secret"
      | "vpc-endpoint"
      | "account"
      | "organizational-unit"
      | "organization"
    >
  | "scp"
  | "rcp";

export type CreateGroup = "identities" | "resources" | "containers";

interface KindRow {
  readonly kind: CreateKind;
  readonly group: CreateGroup;
  /** What people type for it, the shortest first; in both languages, whichever is shown. */
  readonly words: readonly [string, ...string[]];
}

/** In the order in which they are offered. */
export const CREATE_KINDS: readonly KindRow[] = [
  { kind: "user", group: "identities", words: ["u", "user", "사용자", "유저"] },
  { kind: "group", group: "identities", words: ["g", "group", "그룹"] },
  { kind: "role", group: "identities", words: ["r", "role", "역할", "롤"] },
  { kind: "policy", group: "identities", words: ["p", "policy", "정책"] },
  { kind: "saml-provider", group: "identities", words: ["saml", "idp", "공급자"] },
  { kind: "oidc-provider", group: "identities", words: ["oidc", "web-identity"] },
  { kind: "s3-bucket", group: "resources", words: ["b", "bucket", "s3", "버킷"] },
  { kind: "kms-key", group: "resources", words: ["k", "key", "kms", "키"] },
  { kind: "sqs-queue", group: "resources", words: ["q", "queue", "sqs", "대기열", "큐"] },
  { kind: "sns-topic", group: "resources", words: ["t", "topic", "sns", "주제", "토픽"] },
  { kind: "dynamodb-table", group: "resources", words: ["d", "table", "dynamodb", "테이블"] },
  { kind: "lambda-function", group: "resources", words: ["f", "function", "lambda", "함수"] },
  { kind: "ec2-instance", group: "resources", words: ["i", "instance", "ec2", "인스턴스"] },
  { kind: "secret", group: "resources", words: ["s", "secret", "비밀", "보안암호"] },
  { kind: "vpc-endpoint", group: "resources", words: ["e", "endpoint", "vpce", "엔드포인트"] },
  { kind: "account", group: "containers", words: ["a", "account", "계정"] },
  { kind: "organizational-unit", group: "containers", words: ["ou", "unit", "단위", "조직단위"] },
  { kind: "organization", group: "containers", words: ["o", "org", "organization", "조직"] },
  { kind: "scp", group: "containers", words: ["scp", "서비스제어정책"] },
  { kind: "rcp", group: "containers", words: ["rcp", "리소스제어정책"] },
];

/** What lies in an account. */
export type AccountKind = Exclude<
  CreateKind,
  "account" | "organizational-unit" | "organization" | "scp" | "rcp"
>;

/** What the core calls the kinds of resources. */
export const DRAWABLE_TYPES_BY_KIND = {
  "s3-bucket": "s3-bucket",
  "kms-key": "kms-key",
  "sqs-queue": "sqs-queue",
  "sns-topic": "sns-topic",
  "dynamodb-table": "dynamodb-table",
  "lambda-function": "lambda-function",
  "ec2-instance": "ec2-instance",
  secret: "secretsmanager-secret",
  "vpc-endpoint": "vpc-endpoint",
} as const satisfies Partial<Record<CreateKind, DrawableType>>;
