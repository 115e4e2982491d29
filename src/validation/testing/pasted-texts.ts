import type { PolicyType } from "../../iam/documents.ts";

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*" }
  ]
}`;

const MINIFIED = JSON.stringify(JSON.parse(POLICY));

const HCL = `policy = jsonencode({
  Version = "2012-10-17"
  Statement = [
    # read only
    {
      Effect   = "Allow"
      Action   = ["s3:GetObject", "s3:PutObject",]
      Resource = "arn:aws:s3:::b/$\${aws:username}/*"
    },
  ]
})`;

const HEREDOC = `resource "aws_iam_policy" "p" {
  policy = <<-EOF
${POLICY}
  EOF
}`;

const YAML = `Version: "2012-10-17"
Statement:
  - Effect: Allow
    Action: s3:GetObject
    Resource: "*"
`;

const TEMPLATE = `AWSTemplateFormatVersion: "2010-09-09"
# what the reader role may do
Resources:
  ReaderPolicy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      Roles: [!Ref ReaderRole]
      PolicyDocument:
        Version: 2012-10-17
        Statement:
          - Sid: Read
            Effect: Allow
            Action: [s3:GetObject, "s3:GetObjectVersion"]
            Resource: >-
              arn:aws:s3:::b/*
            Condition:
              Bool: { aws:SecureTransport: true }
              StringEquals:
                aws:SourceAccount: 011112222333
`;

const DOCUMENT = `# who may use the role
data "aws_iam_policy_document" "read" {
  statement {
    sid       = "Read" // its own
    actions   = ["s3:GetObject", "s3:GetObjectVersion",]
    resources = [
      "arn:aws:s3:::b/&{aws:username}/*", /* one each */
    ]
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["011112222333"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-aa111bb222"]
    }
  }
  statement {
    effect      = "Deny"
    not_actions = ["s3:*"]
    resources   = ["*"]
  }
}`;

/** What people paste, what it is called, and whether it can be mended. */
export const PASTED: readonly (readonly [string, string, string, "mended" | "named"])[] = [
  ["a byte order mark", `\u{FEFF}${POLICY}`, "byte-order-mark", "mended"],
  ["a trailing comma", MINIFIED.replace("}]", "},]"), "trailing-comma", "mended"],
  ["comments", POLICY.replace("{", "{ // one\n/* two */"), "comment", "mended"],
  ["smart quotes", POLICY.replaceAll(/"([^"]*)"/g, "\u201C$1\u201D"), "smart-quotes", "mended"],
  ["single quotes", POLICY.replaceAll('"', "'"), "single-quotes", "mended"],
  ["non-breaking spaces", POLICY.replaceAll("  ", "\u00A0\u00A0"), "odd-space", "mended"],
  ["URL encoding", encodeURIComponent(POLICY), "url-encoded", "mended"],
  ["escaped JSON", POLICY.replaceAll('"', '\\"'), "escaped", "mended"],
  ["Terraform's jsonencode", HCL, "terraform", "mended"],
  ["Terraform's heredoc", HEREDOC, "terraform", "mended"],
  [
    "Terraform with references",
    HCL.replace('"arn:aws:s3', "aws_s3_bucket.b.arn #"),
    "terraform",
    "named",
  ],
  ["Terraform's policy document", DOCUMENT, "terraform", "mended"],
  [
    "Terraform's statement alone",
    'statement {\n  actions = ["s3:ListBucket"]\n  resources = ["arn:aws:s3:::b"]\n}',
    "terraform",
    "mended",
  ],
  [
    "Terraform's policy document made of others",
    DOCUMENT.replace("  statement", "  source_policy_documents = [var.base]\n  statement"),
    "terraform",
    "named",
  ],
  ["YAML", YAML, "yaml", "mended"],
  ["YAML with a marker", `---\n${YAML}`, "yaml", "mended"],
  ["statements in YAML", YAML.slice(YAML.indexOf("  - ")), "yaml", "mended"],
  ["CloudFormation in YAML", TEMPLATE, "yaml", "mended"],
  ["YAML without a policy", "name: Alice\n", "yaml", "named"],
  ["YAML under a note", `# uses {brackets}\n${YAML}`, "yaml", "mended"],
  ["a word in front of the policy", `oops${POLICY}`, "value-expected", "named"],
  ["nothing", " \n", "empty", "named"],
];

/** Documents with the policy inside. */
export const WRAPPED: readonly (readonly [string, string])[] = [
  [
    "a CloudFormation resource",
    `{"Type":"AWS::IAM::ManagedPolicy","Properties":{"PolicyDocument":${MINIFIED}}}`,
  ],
  ["the answer of get-role", `{"Role":{"AssumeRolePolicyDocument":${MINIFIED}}}`],
  ["the answer of get-bucket-policy", JSON.stringify({ Policy: MINIFIED })],
  ["a JSON string", JSON.stringify(POLICY)],
  ["the answer of get-policy-version", `{"PolicyVersion":{"Document":${POLICY}}}`],
];

/** Slips of the grammar that a mend is certain for. */
export const MENDABLE: readonly (readonly [PolicyType, string])[] = [
  ["identity", MINIFIED.replace('"Allow"', '"allow"')],
  ["identity", MINIFIED.replace('"Allow"', '["Allow"]')],
  ["identity", MINIFIED.replace('"Action"', '"Actions"')],
  ["identity", MINIFIED.replace("2012-10-17", "2012-10-18")],
  ["scp", MINIFIED.replace("2012-10-17", "2012-10-18")],
  ["identity", MINIFIED.replace('"Effect"', '"Sid":7,"Effect"')],
  ["resource", principal('"arn:aws:iam::111122223333:root"')],
  ["resource", principal('["111122223333"]')],
  ["resource", principal('"s3.amazonaws.com"')],
  ["resource", principal('{"Aws":"111122223333"}')],
  ["identity", MINIFIED.replace('"Effect"', '"Action":"s3:GetObject","Effect"')],
  ["identity", condition('"StringEqual":{"aws:username":"x"}')],
  ["identity", condition('"ForAnyValue:StringEqualIfExists":{"aws:TagKeys":"x"}')],
  ["identity", condition('"NullIfExists":{"aws:username":"true"}')],
];

function principal(value: string): string {
  return MINIFIED.replace('"Effect"', `"Principal":${value},"Effect"`);
}

function condition(block: string): string {
  return MINIFIED.replace('"Effect"', `"Condition":{${block}},"Effect"`);
}

/** Statements with CloudFormation's functions in them. */
export const TEMPLATED: readonly (readonly [string, string])[] = [
  [MINIFIED.replace('"arn:aws:s3:::b/*"', '{"Fn::Sub":"arn:aws:s3:::${Bucket}/*"}'), "Fn::Sub"],
  [MINIFIED.replace('"arn:aws:s3:::b/*"', '[{"Ref":"Bucket"}]'), "Ref"],
];
