import { ALLOW, DENY, RCP, type Row, TRUST, when } from "./finding-case.ts";

const BUCKET = { Effect: "Allow", Action: "s3:ListBucket", Resource: "arn:aws:s3:::b" };

/** A row about a key of `StringEquals` beside one that is right. */
function key(code: string, wrong: string, right: string, statement = ALLOW): Row {
  return [
    code,
    "identity",
    when("StringEquals", wrong, "x", statement),
    `"${wrong}"`,
    when("StringEquals", right, "x", statement),
  ];
}

const TAGGED = "aws:ResourceTag/team";
const NOT_ALL = { Resource: "*", NotAction: "s3:*" };
const ORG = { "aws:SourceOrgID": "o-1" };

export const KEYS: readonly Row[] = [
  [
    "EMPTY_OBJECT_CONDITION",
    "identity",
    { ...ALLOW, Condition: { StringEquals: {} } },
    '"StringEquals":{}',
    when("StringEquals", "aws:username", "x"),
  ],
  ["EMPTY_OBJECT_CONDITION", "identity", { ...ALLOW, Condition: {} }, '"Condition":{}', ALLOW],
  key("INVALID_CONDITION_KEY_FORMAT", "prefix", "s3:prefix"),
  key("INVALID_GLOBAL_CONDITION_KEY", "aws:NoSuchKey", "AWS:USERNAME"),
  key("INVALID_SERVICE_CONDITION_KEY", "s3:prefixx", "s3:ExistingObjectTag/team"),
  key("UNSUPPORTED_GLOBAL_CONDITION_KEY", "aws:ARN", "aws:PrincipalArn"),
  key("DEPRECATED_GLOBAL_CONDITION_KEY", "aws:ARN", "aws:SourceArn"),
  [
    "MISSING_TAG_KEY_IN_CONDITION",
    "identity",
    when("StringEquals", "aws:ResourceTag/", "x"),
    '"aws:ResourceTag/"',
    when("StringEquals", "aws:ResourceTag/t", "x"),
  ],
  [
    "DUPLICATE_KEYS_WITH_DIFFERENT_CASE",
    "identity",
    {
      ...ALLOW,
      Condition: { StringEquals: { "aws:PrincipalTag/a": "1", "aws:principaltag/A": "2" } },
    },
    '"aws:principaltag/A"',
    {
      ...ALLOW,
      Condition: {
        StringEquals: { "aws:PrincipalTag/a": "1" },
        StringLike: { "aws:principaltag/A": "2" },
      },
    },
  ],
  [
    "UNSUPPORTED_ACTION_FOR_CONDITION_KEY",
    "identity",
    when("StringEquals", "iam:PassedToService", "ec2.amazonaws.com", {
      ...ALLOW,
      Action: ["iam:PassRole", "iam:GetRole"],
    }),
    '"iam:PassedToService"',
    when("StringEquals", "iam:PassedToService", "ec2.amazonaws.com", {
      ...ALLOW,
      Action: ["iam:PassRole"],
    }),
  ],
  [
    "CONDITION_KEY_NOT_FOR_ACTION",
    "identity",
    when("StringEquals", "s3:x-amz-storage-class", "GLACIER", BUCKET),
    '"s3:x-amz-storage-class"',
    when("StringEquals", "s3:prefix", "home/", BUCKET),
  ],
  [
    "IRRELEVANT_CONDITION_KEY_IN_POLICY",
    "resource",
    when("StringEquals", "s3:ResourceAccount", "111122223333", { ...ALLOW, Principal: "*" }),
    '"s3:ResourceAccount"',
    when("StringEquals", "aws:PrincipalAccount", "111122223333", { ...ALLOW, Principal: "*" }),
  ],
  [
    "MISSING_PAIRED_CONDITION_KEYS",
    "identity",
    when("IpAddress", "aws:VpcSourceIp", "10.0.0.0/16"),
    '"aws:VpcSourceIp"',
    {
      ...ALLOW,
      Condition: {
        IpAddress: { "aws:VpcSourceIp": "10.0.0.0/16" },
        StringEquals: { "aws:SourceVpc": "vpc-12345678" },
      },
    },
  ],
  key("UNTRUSTWORTHY_CONDITION_KEY", "aws:UserAgent", "aws:username"),
  [
    "USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES",
    "scp",
    when("StringNotEqualsIfExists", "aws:VpceOrgID", "o-1", { ...DENY, Action: "*" }),
    '"aws:VpceOrgID"',
    when("StringNotEqualsIfExists", "aws:VpceOrgID", "o-1", DENY),
  ],
  [
    "DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
    "identity",
    when("StringEquals", TAGGED, "x", { ...DENY, Action: "sts:GetCallerIdentity" }),
    `"${TAGGED}"`,
    when("StringEquals", TAGGED, "x", { ...DENY, Action: "ec2:StartInstances" }),
  ],
  [
    "ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
    "identity",
    when("StringEquals", TAGGED, "x", { ...ALLOW, Action: "ec2:DescribeInstances" }),
    `"${TAGGED}"`,
    when("StringEqualsIfExists", TAGGED, "x", { ...ALLOW, Action: "ec2:DescribeInstances" }),
  ],
  [
    "DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
    "identity",
    when("StringEquals", TAGGED, "x", { Effect: "Deny", ...NOT_ALL }),
    `"${TAGGED}"`,
    when("StringNotEquals", TAGGED, "x", { Effect: "Deny", ...NOT_ALL }),
  ],
  [
    "ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
    "identity",
    when("StringEquals", TAGGED, "x", { Effect: "Allow", ...NOT_ALL }),
    `"${TAGGED}"`,
    when("StringEquals", "aws:PrincipalTag/team", "x", { Effect: "Allow", ...NOT_ALL }),
  ],
  [
    "RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY",
    "rcp",
    when("StringNotEqualsIfExists", "aws:PrincipalOrgID", "o-1", RCP),
    '"aws:PrincipalOrgID"',
    {
      ...RCP,
      Condition: {
        StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-1" },
        BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
      },
    },
  ],
  [
    "RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY",
    "rcp",
    { ...RCP, Condition: { StringNotEqualsIfExists: ORG } },
    '"aws:SourceOrgID"',
    {
      ...RCP,
      Condition: {
        StringNotEqualsIfExists: ORG,
        Bool: { "aws:PrincipalIsAWSService": "true" },
      },
    },
  ],
  [
    "RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK",
    "rcp",
    { ...RCP, Condition: { StringNotEqualsIfExists: ORG } },
    '"aws:SourceOrgID"',
    {
      ...RCP,
      Condition: { StringNotEqualsIfExists: ORG, Null: { "aws:SourceAccount": "false" } },
    },
  ],
  [
    "FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE",
    "trust",
    when("ForAnyValue:StringEquals", "idp.example.com:aud", "x", TRUST),
    '"ForAnyValue:StringEquals"',
    when("ForAllValues:StringEquals", "idp.example.com:aud", "x", TRUST),
  ],
  [
    "CONFIRM_AUDIENCE_CLAIM_TYPE",
    "trust",
    when("ForAllValues:StringEquals", "idp.example.com:aud", "x", TRUST),
    '"ForAllValues:StringEquals"',
    when("StringEquals", "idp.example.com:aud", "x", TRUST),
  ],
];
