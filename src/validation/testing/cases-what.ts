import { ALLOW, DENY, policyOf, PUBLIC, RCP, type Row, TRUST, trusting } from "./finding-case.ts";

/** A statement of the shape that some rule about one sensitive action is on. */
function shaped(action: "Action" | "NotAction", value: unknown, resource: string, arn: string) {
  return { Effect: "Allow", [action]: value, [resource]: arn };
}

const ROLE = "arn:aws:iam::111122223333:role/app/web";
const UNDER_RESOURCE = '"Resource":"*"';
const UNDER_NOT_RESOURCE = `"NotResource":"${ROLE}"`;

function sensitive(prefix: string, action: string, without: string): readonly Row[] {
  return [
    [
      `${prefix}_WITH_NOT_RESOURCE`,
      "identity",
      shaped("Action", action, "NotResource", ROLE),
      UNDER_NOT_RESOURCE,
      shaped("Action", action, "Resource", ROLE),
    ],
    [
      `${prefix}_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE`,
      "identity",
      shaped("Action", "iam:*", "NotResource", ROLE),
      UNDER_NOT_RESOURCE,
      shaped("Action", without, "NotResource", ROLE),
    ],
    [
      `${prefix}_WITH_NOT_ACTION_AND_NOT_RESOURCE`,
      "identity",
      shaped("NotAction", "s3:*", "NotResource", ROLE),
      UNDER_NOT_RESOURCE,
      shaped("NotAction", action, "NotResource", ROLE),
    ],
    [
      `${prefix}_WITH_STAR_IN_RESOURCE`,
      "identity",
      shaped("Action", action, "Resource", "*"),
      UNDER_RESOURCE,
      shaped("Action", action, "Resource", "arn:aws:iam::111122223333:role/app/*"),
    ],
    [
      `${prefix}_WITH_STAR_IN_ACTION_AND_RESOURCE`,
      "identity",
      shaped("Action", "iam:*", "Resource", "*"),
      UNDER_RESOURCE,
      shaped("Action", without, "Resource", "*"),
    ],
    [
      `${prefix}_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION`,
      "identity",
      shaped("NotAction", "s3:*", "Resource", "*"),
      UNDER_RESOURCE,
      shaped("NotAction", "iam:*", "Resource", "*"),
    ],
  ];
}

export const WHAT: readonly Row[] = [
  [
    "RCP_SYNTAX_ERROR_ALLOW",
    "rcp",
    PUBLIC,
    '"Allow"',
    { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" },
  ],
  [
    "RCP_SYNTAX_ERROR_NOTACTION",
    "rcp",
    { Effect: "Deny", Principal: "*", NotAction: "s3:*", Resource: "*" },
    '"NotAction":"s3:*"',
    RCP,
  ],
  ["RCP_SYNTAX_ERROR_ACTION", "rcp", { ...RCP, Action: "*" }, '"*"', { ...RCP, Action: "s3:*" }],
  [
    "RCP_SYNTAX_ERROR_ACTION",
    "rcp",
    { ...RCP, Action: "route53:*" },
    '"route53:*"',
    { ...RCP, Action: "kms:*" },
  ],
  [
    "INVALID_SERVICE_IN_ACTION",
    "identity",
    { ...ALLOW, Action: "s33:GetObject" },
    '"s33:GetObject"',
    ALLOW,
  ],
  [
    "INVALID_ACTION",
    "identity",
    { ...ALLOW, Action: "s3:GetObjectt" },
    '"s3:GetObjectt"',
    { ...ALLOW, Action: "S3:getobject" },
  ],
  [
    "ACTION_MATCHES_NOTHING",
    "identity",
    { ...ALLOW, Action: "s3:Fetch*" },
    '"s3:Fetch*"',
    { ...ALLOW, Action: "s3:Get*" },
  ],
  ["EMPTY_ARRAY_ACTION", "identity", { ...ALLOW, Action: [] }, '"Action":[]', ALLOW],
  [
    "REDUNDANT_ACTION",
    "identity",
    { ...ALLOW, Action: ["s3:Get*", "s3:GetObject"] },
    '"s3:GetObject"',
    { ...ALLOW, Action: ["s3:Get?bject", "s3:Get*Tagging"] },
  ],
  [
    "VARIABLE_UNSUPPORTED_IN_ELEMENT",
    "identity",
    { ...ALLOW, Action: "s3:${aws:username}" },
    '"s3:${aws:username}"',
    { ...ALLOW, Resource: "arn:aws:s3:::b/${aws:username}" },
  ],
  [
    "UNSUPPORTED_ACTION_IN_POLICY",
    "resource",
    policyOf(PUBLIC, { ...PUBLIC, Action: "sqs:SendMessage" }),
    '"sqs:SendMessage"',
    policyOf(PUBLIC, { ...PUBLIC, Action: "s3-object-lambda:GetObject" }),
  ],
  [
    "UNSUPPORTED_ACTION_IN_POLICY",
    "trust",
    trusting({ AWS: "111122223333" }, "s3:GetObject"),
    '"s3:GetObject"',
    TRUST,
  ],
  ...sensitive("PASS_ROLE", "iam:PassRole", "iam:Get*"),
  ...sensitive("CREATE_SLR", "iam:CreateServiceLinkedRole", "iam:Get*"),
  [
    "PASS_ROLE_WITH_STAR_IN_RESOURCE",
    "identity",
    shaped("Action", "iam:PassRole", "Resource", "*"),
    UNDER_RESOURCE,
    {
      ...shaped("Action", "iam:PassRole", "Resource", "*"),
      Condition: { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } },
    },
  ],
  [
    "ALLOW_WITH_NOT_RESOURCE",
    "identity",
    { Effect: "Allow", Action: "s3:*", NotResource: "arn:aws:s3:::b" },
    '"NotResource":"arn:aws:s3:::b"',
    { Effect: "Deny", Action: "s3:*", NotResource: "arn:aws:s3:::b" },
  ],
  [
    "ACTION_RESOURCE_MISMATCH",
    "identity",
    { ...ALLOW, Action: ["s3:GetObject", "s3:ListBucket"], Resource: "arn:aws:s3:::b" },
    '"s3:GetObject"',
    { ...ALLOW, Action: ["s3:GetObject"], Resource: "arn:aws:s3:::b*" },
  ],
  [
    "ACTION_RESOURCE_MISMATCH",
    "scp",
    { ...DENY, Action: "s3:ListBucket", Resource: "arn:aws:s3:::b/*" },
    '"s3:ListBucket"',
    { ...DENY, Action: "s3:ListBucket", Resource: "arn:aws:s3:::b" },
  ],
];
