import { ALLOW, DENY, on, policyOf, PUBLIC, type Row, TRUST } from "./finding-case.ts";

/** A row about one ARN beside one that is right. */
function arn(code: string, wrong: string, right: string, action?: string): Row {
  return [code, "identity", on(wrong, action), `"${wrong}"`, on(right, action)];
}

export const WHERE: readonly Row[] = [
  [
    "MISSING_RESOURCE",
    "identity",
    { Effect: "Deny", Action: "*" },
    '{"Effect":"Deny","Action":"*"}',
    DENY,
  ],
  [
    "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE",
    "trust",
    { ...TRUST, Resource: "*" },
    '"Resource":"*"',
    TRUST,
  ],
  ["EMPTY_ARRAY_RESOURCE", "identity", { ...ALLOW, Resource: [] }, '"Resource":[]', ALLOW],
  arn("IAM_RESOURCE_ARN", "bucket", "*"),
  arn("INVALID_ARN_PREFIX", "aws:s3:::b", "arn:aws:s3:::b"),
  arn("INVALID_PARTITION", "arn:asw:s3:::b", "arn:*:s3:::b"),
  arn("IAM_RESOURCE_VENDOR", "arn:aws", "arn:aws:s3"),
  arn("IAM_RESOURCE_VENDOR", "arn:aws:*:::b", "arn:aws:s3:::b"),
  arn("WILDCARD_IN_SERVICE_NAME", "arn:aws:*code*::111122223333:*", "arn:aws:codebuild:*:*:*"),
  arn("INVALID_ARN_SERVICE_CASE", "arn:aws:S3:::b/*", "arn:aws:s3:::b/*"),
  arn("INVALID_SERVICE", "arn:aws:s3x:::b", "arn:aws:catalog:us-east-1:111122223333:product/p"),
  arn("IAM_LEGACY_PARSING", "arn:aws:s3::b", "arn:aws:s3:::b"),
  ["MISSING_ARN_FIELD", "session", on("arn:aws:sqs"), '"arn:aws:sqs"', on("arn:aws:sqs:*:*:*")],
  arn("MISSING_ARN_FIELD", "arn:aws:s3", "arn:aws:s3:::*"),
  arn("ARN_REGION_NOT_ALLOWED", "arn:aws:s3:us-east-1::b", "arn:aws:s3:*::b"),
  arn(
    "ARN_REGION_NOT_ALLOWED",
    "arn:aws:route53:us-east-1::hostedzone/Z",
    "arn:aws:route53:::hostedzone/Z",
    "route53:GetHostedZone",
  ),
  arn(
    "MISSING_ARN_REGION",
    "arn:aws:sqs::111122223333:q",
    "arn:aws:sqs:*:111122223333:q",
    "sqs:SendMessage",
  ),
  arn(
    "INVALID_ARN_REGION",
    "arn:aws:ec2:us-east-9:111122223333:instance/*",
    "arn:aws:ec2:us-east-2:111122223333:instance/*",
    "ec2:StartInstances",
  ),
  arn(
    "ARN_ACCOUNT_NOT_ALLOWED",
    "arn:aws:s3::111122223333:bucket/key",
    "arn:aws:s3::111122223333:accesspoint/alias",
  ),
  arn(
    "MISSING_ARN_ACCOUNT",
    "arn:aws:lambda:us-east-1::function:f",
    "arn:aws:lambda:us-east-1:*:function:f",
    "lambda:InvokeFunction",
  ),
  arn(
    "INVALID_ARN_ACCOUNT",
    "arn:aws:iam::1234:role/R",
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
    "iam:GetRole",
  ),
  arn("IAM_IAM_PATH", "arn:aws:iam::111122223333:bob", "arn:aws:iam::111122223333:root"),
  arn(
    "INVALID_ARN_RESOURCE",
    "arn:aws:lambda:us-east-1:111122223333:fn:f",
    "arn:aws:lambda:us-east-1:111122223333:function:*",
    "lambda:InvokeFunction",
  ),
  [
    "UNSUPPORTED_RESOURCE_ARN_IN_POLICY",
    "resource",
    policyOf(PUBLIC, { ...PUBLIC, Resource: "arn:aws:kms:us-east-1:111122223333:key/k" }),
    '"arn:aws:kms:us-east-1:111122223333:key/k"',
    policyOf(PUBLIC, { ...PUBLIC, Resource: "*" }),
  ],
  [
    "REDUNDANT_RESOURCE",
    "identity",
    on(["arn:aws:s3:::b/a", "arn:aws:s3:::b/*"]),
    '"arn:aws:s3:::b/a"',
    on(["arn:aws:s3:::b", "arn:aws:s3:::b/*"]),
  ],
  arn("RESOURCE_LIKE_EVERYTHING", "arn:*:*:*:*:*", "*"),
  arn("MISSING_BRACE_IN_VARIABLE", "arn:aws:s3:::b/${aws:username", "arn:aws:s3:::b/$username"),
  arn(
    "MISSING_QUOTE_IN_VARIABLE",
    "arn:aws:s3:::b/${aws:username, 'anon}",
    "arn:aws:s3:::b/${aws:username, 'anon'}",
  ),
  arn(
    "UNSUPPORTED_SPACE_IN_VARIABLE",
    "arn:aws:s3:::b/${aws: username}",
    "arn:aws:s3:::b/${aws:PrincipalTag/cost center}",
  ),
  arn("EMPTY_VARIABLE", "arn:aws:s3:::b/${}", "arn:aws:s3:::b/${*}"),
  [
    "VARIABLE_UNSUPPORTED_IN_VERSION",
    "identity",
    { Version: "2008-10-17", Statement: on("arn:aws:s3:::b/${aws:username}") },
    '"arn:aws:s3:::b/${aws:username}"',
    { Version: "2012-10-17", Statement: on("arn:aws:s3:::b/${aws:username}") },
  ],
];
