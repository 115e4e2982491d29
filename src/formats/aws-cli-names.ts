/** Services whose command has another name than their action prefix. */
export const CLI_SERVICES: ReadonlyMap<string, string> = new Map([
  ["s3", "s3api"],
  ["states", "stepfunctions"],
  ["elasticloadbalancing", "elbv2"],
  ["elasticfilesystem", "efs"],
  ["elasticmapreduce", "emr"],
  ["airflow", "mwaa"],
  ["aoss", "opensearchserverless"],
  ["es", "opensearch"],
  ["mobiletargeting", "pinpoint"],
  ["tag", "resourcegroupstaggingapi"],
  ["sso", "sso-admin"],
  ["access-analyzer", "accessanalyzer"],
]);

/** Actions whose operation has another name, and permissions that are no operation (null). */
export const CLI_OPERATIONS: ReadonlyMap<string, string | null> = new Map([
  ["s3:ListBucket", "list-objects-v2"],
  ["s3:ListBucketVersions", "list-object-versions"],
  ["s3:ListAllMyBuckets", "list-buckets"],
  ["s3:GetBucketPublicAccessBlock", "get-public-access-block"],
  ["s3:GetEncryptionConfiguration", "get-bucket-encryption"],
  ["s3:BypassGovernanceRetention", null],
  ["lambda:InvokeFunction", "invoke"],
  ["iam:PassRole", null],
  ["sts:TagSession", null],
  ["sts:SetSourceIdentity", null],
]);

/** How a command names the resource: which option, and which part of the ARN it takes. */
export interface CliResource {
  readonly option: string;
  readonly part: "arn" | "name";
  /** What the resource part of the ARN begins with. */
  readonly type: string;
}

/** By service; only where one option does for most of its operations on one type of resource. */
export const CLI_RESOURCES: ReadonlyMap<string, CliResource> = new Map<string, CliResource>([
  ["kms", { option: "--key-id", part: "arn", type: "key/" }],
  ["secretsmanager", { option: "--secret-id", part: "arn", type: "secret:" }],
  ["sns", { option: "--topic-arn", part: "arn", type: "" }],
  ["dynamodb", { option: "--table-name", part: "name", type: "table/" }],
  ["lambda", { option: "--function-name", part: "name", type: "function:" }],
  ["ec2", { option: "--instance-ids", part: "name", type: "instance/" }],
  ["logs", { option: "--log-group-name", part: "name", type: "log-group:" }],
]);

/** Actions whose command needs nothing but the resource. */
export const COMPLETE_CALLS: ReadonlySet<string> = new Set([
  "kms:DescribeKey",
  "lambda:GetFunction",
  "s3:DeleteObject",
  "s3:GetObject",
  "s3:ListAllMyBuckets",
  "s3:ListBucket",
  "secretsmanager:DescribeSecret",
  "secretsmanager:GetSecretValue",
  "sts:GetCallerIdentity",
]);
