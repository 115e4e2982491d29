import type { Account, Resource } from "../../iam/model.ts";

/** What the canvas offers to draw, each with the ARN AWS would give it. Anything else is drawn by its ARN. */
const ARN_SHAPES = {
  "s3-bucket": { name: "bucket", arn: "s3:::{name}" },
  "kms-key": { name: "key", arn: "kms:{region}:{account}:key/{name}" },
  "sqs-queue": { name: "queue", arn: "sqs:{region}:{account}:{name}" },
  "sns-topic": { name: "topic", arn: "sns:{region}:{account}:{name}" },
  "dynamodb-table": { name: "table", arn: "dynamodb:{region}:{account}:table/{name}" },
  "lambda-function": { name: "function", arn: "lambda:{region}:{account}:function:{name}" },
  "ec2-instance": { name: "i-instance", arn: "ec2:{region}:{account}:instance/{name}" },
  "secretsmanager-secret": {
    name: "secret",
    arn: "secretsmanager:{region}:{account}:secret:{name}",
  },
  "vpc-endpoint": { name: "vpce-endpoint", arn: "ec2:{region}:{account}:vpc-endpoint/{name}" },
} as const;

export type DrawableType = keyof typeof ARN_SHAPES;

export const DRAWABLE_TYPES: readonly DrawableType[] =
  Object.keys(ARN_SHAPES).filter(isDrawableType);

function isDrawableType(key: string): key is DrawableType {
  return Object.hasOwn(ARN_SHAPES, key);
}

/** One region of each partition that any resource may stand in. */
const REGIONS = {
  aws: "us-east-1",
  "aws-cn": "cn-north-1",
  "aws-us-gov": "us-gov-west-1",
} as const;

/** The name a new one has when nobody gave it another. */
export function defaultResourceName(type: DrawableType): string {
  return ARN_SHAPES[type].name;
}

/** ARN of a resource of this account, in the one region the canvas draws by default. */
export function resourceArn(account: Account, type: DrawableType, name: string): string {
  const places: Readonly<Record<string, string>> = {
    region: REGIONS[account.partition],
    account: account.id,
    name,
  };
  const tail = ARN_SHAPES[type].arn.replace(
    /\{(\w+)\}/g,
    (_, place: string) => places[place] ?? "",
  );
  return `arn:${account.partition}:${tail}`;
}

export function bareResource(arn: string): Resource {
  return {
    arn,
    policy: null,
    tags: {},
    blockPublicAccess: false,
    role: null,
    imds: null,
    awsManaged: false,
  };
}
