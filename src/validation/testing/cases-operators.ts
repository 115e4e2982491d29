import { ALLOW, DENY, type Row, when } from "./finding-case.ts";

/** A row about an operator beside one that is right for the same key and value. */
function operator(code: string, wrong: string, right: string, key: string, value: unknown): Row {
  return [code, "identity", when(wrong, key, value), `"${wrong}"`, when(right, key, value)];
}

const PREFIX = { Effect: "Allow", Action: "s3:ListBucket", Resource: "arn:aws:s3:::b" };

export const OPERATORS: readonly Row[] = [
  operator("TYPE_MISMATCH", "NumericEquals", "Bool", "aws:MultiFactorAuthPresent", "true"),
  operator("MISSING_QUALIFIER", "StringEquals", "ForAnyValue:StringEquals", "aws:TagKeys", "team"),
  operator(
    "FORALLVALUES_WITH_SINGLE_VALUED_KEY",
    "ForAllValues:StringEquals",
    "StringEquals",
    "aws:PrincipalOrgID",
    "o-1",
  ),
  operator(
    "FORANYVALUE_WITH_SINGLE_VALUED_KEY",
    "ForAnyValue:StringEquals",
    "StringEquals",
    "aws:PrincipalOrgID",
    "o-1",
  ),
  operator("NULL_WITH_QUALIFIER", "ForAllValues:Null", "Null", "aws:TagKeys", "true"),
  operator(
    "STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS",
    "StringLike",
    "ArnLike",
    "aws:PrincipalArn",
    "arn:aws:iam::*:role/x*",
  ),
  [
    "WILDCARD_WITHOUT_LIKE_OPERATOR",
    "identity",
    when("StringEquals", "aws:username", "adm-*"),
    '"adm-*"',
    when("StringEquals", "aws:username", "adm-${*}"),
  ],
  [
    "MFA_CHECK_SKIPS_MISSING_KEY",
    "identity",
    when("Bool", "aws:MultiFactorAuthPresent", "false", DENY),
    '"Bool"',
    when("Bool", "aws:MultiFactorAuthPresent", "false", ALLOW),
  ],
  [
    "S3_PREFIX_IN_NEGATIVE_CONTEXT",
    "identity",
    when("StringLike", "s3:prefix", "private/*", { ...PREFIX, Effect: "Deny" }),
    '"s3:prefix"',
    when("StringNotLike", "s3:prefix", "public/*", { ...PREFIX, Effect: "Deny" }),
  ],
  [
    "DYNAMODB_ATTRIBUTES_WITHOUT_SELECT",
    "identity",
    when("ForAllValues:StringEquals", "dynamodb:Attributes", "name", {
      ...ALLOW,
      Action: "dynamodb:GetItem",
    }),
    '"dynamodb:Attributes"',
    {
      ...ALLOW,
      Action: "dynamodb:Query",
      Condition: {
        "ForAllValues:StringEquals": { "dynamodb:Attributes": "name" },
        StringEqualsIfExists: { "dynamodb:Select": "SPECIFIC_ATTRIBUTES" },
      },
    },
  ],
];
