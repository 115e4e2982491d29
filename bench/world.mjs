/**
 * What every engine is asked: one user, three identity policies of five statements, one service
 * control policy, a bucket policy, and eight requests. The policies are AWS's; a peer that does not
 * speak them gets the same rules in its own language, written out in `peers/`.
 */

export const ACCOUNT = "111111111111";
export const USER = `arn:aws:iam::${ACCOUNT}:user/alice`;
export const BUCKET = "arn:aws:s3:::reports";

/** @param {readonly object[]} statements */
function policy(...statements) {
  return { Version: "2012-10-17", Statement: statements };
}

export const IDENTITY_POLICIES = [
  {
    name: "Reports",
    document: policy(
      {
        Effect: "Allow",
        Action: ["s3:GetObject", "s3:GetObjectTagging"],
        Resource: `${BUCKET}/home/\${aws:username}/*`,
      },
      {
        Effect: "Allow",
        Action: "s3:ListBucket",
        Resource: BUCKET,
        Condition: { StringLike: { "s3:prefix": ["home/${aws:username}/*", "shared/*"] } },
      },
      {
        Effect: "Allow",
        Action: "s3:PutObject",
        Resource: `${BUCKET}/home/\${aws:username}/*`,
        Condition: { IpAddress: { "aws:SourceIp": ["203.0.113.0/24", "2001:db8::/32"] } },
      },
      {
        Effect: "Allow",
        Action: "s3:DeleteObject",
        Resource: `${BUCKET}/home/*`,
        Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } },
      },
      { Effect: "Deny", Action: "s3:*", Resource: `${BUCKET}/home/*/secret/*` },
    ),
  },
  {
    name: "Instances",
    document: policy(
      {
        Effect: "Allow",
        Action: ["ec2:StartInstances", "ec2:StopInstances"],
        Resource: `arn:aws:ec2:*:${ACCOUNT}:instance/*`,
        Condition: { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } },
      },
      { Effect: "Allow", Action: "ec2:Describe*", Resource: "*" },
      {
        Effect: "Allow",
        Action: "ec2:RebootInstances",
        Resource: "*",
        Condition: { StringEquals: { "aws:ResourceTag/env": ["dev", "test"] } },
      },
      {
        Effect: "Deny",
        Action: ["ec2:StopInstances", "ec2:TerminateInstances"],
        Resource: "*",
        Condition: { StringEquals: { "aws:ResourceTag/env": "prod" } },
      },
      {
        Effect: "Allow",
        Action: "cloudwatch:GetMetricData",
        Resource: "*",
        Condition: { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } },
      },
    ),
  },
  {
    name: "Messages",
    document: policy(
      {
        Effect: "Allow",
        Action: "sqs:SendMessage",
        Resource: `arn:aws:sqs:*:${ACCOUNT}:team-*`,
        Condition: { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } },
      },
      {
        Effect: "Allow",
        Action: "sqs:ReceiveMessage",
        Resource: `arn:aws:sqs:*:${ACCOUNT}:team-\${aws:PrincipalTag/team}`,
      },
      { Effect: "Allow", Action: "sns:Publish", Resource: `arn:aws:sns:*:${ACCOUNT}:*` },
      {
        Effect: "Allow",
        Action: "dynamodb:GetItem",
        Resource: `arn:aws:dynamodb:*:${ACCOUNT}:table/*`,
        Condition: { "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": "${aws:username}" } },
      },
      { Effect: "Deny", Action: "sqs:*", Resource: `arn:aws:sqs:*:${ACCOUNT}:*-private` },
    ),
  },
];

export const SERVICE_CONTROL_POLICY = {
  name: "Guardrails",
  document: policy(
    { Effect: "Allow", Action: "*", Resource: "*" },
    {
      Effect: "Deny",
      NotAction: ["iam:*", "sts:*", "s3:*"],
      Resource: "*",
      Condition: {
        StringNotEquals: { "aws:RequestedRegion": ["us-east-1", "eu-west-1"] },
      },
    },
    { Effect: "Deny", Action: "s3:DeleteBucket", Resource: "*" },
  ),
};

export const BUCKET_POLICY = policy(
  {
    Effect: "Allow",
    Principal: { AWS: USER },
    Action: "s3:GetObject",
    Resource: `${BUCKET}/shared/*`,
  },
  {
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: [BUCKET, `${BUCKET}/*`],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  },
);

const OFFICE = { "aws:SourceIp": "203.0.113.7", "aws:SecureTransport": "true" };
const ELSEWHERE = { ...OFFICE, "aws:SourceIp": "198.51.100.7" };
const INSTANCE = `instance/i-0123456789abcdef0`;

/**
 * @typedef {object} BenchRequest
 * @property {string} action
 * @property {string} resource
 * @property {Readonly<Record<string, string>>} context What the request itself says.
 * @property {string} region `aws:RequestedRegion`, which a peer that derives no context is given.
 * @property {boolean} allowed
 */

/** @type {readonly BenchRequest[]} */
export const REQUESTS = [
  object("GetObject", "home/alice/q1.csv", OFFICE, true),
  object("PutObject", "home/alice/q2.csv", OFFICE, true),
  object("PutObject", "home/alice/q2.csv", ELSEWHERE, false),
  object("GetObject", "shared/plan.csv", ELSEWHERE, true),
  object("GetObject", "home/alice/secret/key.pem", OFFICE, false),
  instance("us-east-1", { ...OFFICE, "aws:ResourceTag/team": "reports" }, true),
  instance("ap-south-1", { ...OFFICE, "aws:ResourceTag/team": "reports" }, false),
  {
    action: "sqs:SendMessage",
    resource: `arn:aws:sqs:eu-west-1:${ACCOUNT}:team-reports`,
    context: OFFICE,
    region: "eu-west-1",
    allowed: true,
  },
];

/**
 * @param {string} name
 * @param {string} key
 * @param {Readonly<Record<string, string>>} context
 * @param {boolean} allowed
 */
function object(name, key, context, allowed) {
  const resource = `${BUCKET}/${key}`;
  return { action: `s3:${name}`, resource, context, region: "us-east-1", allowed };
}

/**
 * @param {string} region
 * @param {Readonly<Record<string, string>>} context
 * @param {boolean} allowed
 */
function instance(region, context, allowed) {
  const resource = `arn:aws:ec2:${region}:${ACCOUNT}:${INSTANCE}`;
  return { action: "ec2:StartInstances", resource, context, region, allowed };
}

/** The same world as a document this project loads. */
export const SCENARIO = {
  version: 1,
  name: "Benchmark",
  organizations: [
    {
      id: "o-benchmark1",
      managementAccountId: "999999999999",
      policies: [{ type: "SERVICE_CONTROL_POLICY", ...SERVICE_CONTROL_POLICY }],
      root: {
        id: "r-ab12",
        name: "Root",
        accounts: [ACCOUNT, "999999999999"],
        serviceControlPolicies: [SERVICE_CONTROL_POLICY.name],
      },
    },
  ],
  accounts: [
    { id: "999999999999", name: "Management" },
    {
      id: ACCOUNT,
      name: "Work",
      users: [{ name: "alice", tags: { team: "reports" }, inlinePolicies: IDENTITY_POLICIES }],
      resources: [{ arn: BUCKET, policy: BUCKET_POLICY }],
    },
  ],
};

let unseen = 0;

/**
 * The same question about a resource and from an address that nobody has asked about: as `toRequest`
 * makes it, and with the same verdict.
 * @param {BenchRequest} request
 */
export function toUnseenRequest(request) {
  unseen += 1;
  const address = request.context["aws:SourceIp"]?.replace(/\d+$/, String(unseen % 250));
  const context = { ...request.context, "aws:SourceIp": address };
  return toRequest({ ...request, resource: request.resource + unseen, context });
}

/**
 * A new request object, as this project takes it.
 * @param {BenchRequest} request
 */
export function toRequest({ action, resource, context, region }) {
  return {
    principal: USER,
    action,
    resource,
    context: { ...context, "aws:RequestedRegion": region },
  };
}
