import { DENY, type Row, when } from "./finding-case.ts";

/** A row about the value of one key beside one that is right. */
function value(code: string, operator: string, key: string, wrong: string, right: string): Row {
  return [code, "identity", when(operator, key, wrong), `"${wrong}"`, when(operator, key, right)];
}

/** A row about the whole test, `"key": values`. */
function test(code: string, operator: string, key: string, wrong: unknown, right: unknown): Row {
  const at = JSON.stringify({ [key]: wrong }).slice(1, -1);
  return [code, "identity", when(operator, key, wrong), at, when(operator, key, right)];
}

const KMS_KEY = "s3:x-amz-server-side-encryption-aws-kms-key-id";

export const VALUES: readonly Row[] = [
  test("EMPTY_ARRAY_CONDITION", "StringEquals", "aws:username", [], ["x"]),
  test("EMPTY_ARRAY_CONDITION_FORALLVALUES", "ForAllValues:StringEquals", "aws:TagKeys", [], ["x"]),
  test("EMPTY_ARRAY_CONDITION_FORANYVALUE", "ForAnyValue:StringEquals", "aws:TagKeys", [], ["x"]),
  test("EMPTY_ARRAY_CONDITION_IFEXISTS", "StringEqualsIfExists", "aws:username", [], ["x"]),
  test("INVALID_CONDITION_DATA_TYPE", "NumericLessThan", "s3:max-keys", ["10", 20], ["10", "20"]),
  test(
    "INVALID_CONDITION_MULTIPLE_BOOLEAN",
    "Bool",
    "aws:SecureTransport",
    ["true", "false"],
    ["true"],
  ),
  value("TYPE_MISMATCH_BOOLEAN", "Bool", "aws:SecureTransport", "yes", "TRUE"),
  value("TYPE_MISMATCH_BOOLEAN", "Null", "aws:TokenIssueTime", "0", "false"),
  value("TYPE_MISMATCH_DATE", "DateLessThan", "aws:CurrentTime", "soon", "2026-01-31"),
  value("INVALID_DATE_VALUE", "DateLessThan", "aws:CurrentTime", "1577836800", "2020"),
  value("TYPE_MISMATCH_NUMBER", "NumericLessThan", "s3:max-keys", "ten", "10"),
  value("TYPE_MISMATCH_STRING", "BinaryEquals", "aws:x", "not base64!", "QmFzZTY0"),
  value("TYPE_MISMATCH_IP_RANGE", "IpAddress", "aws:SourceIp", "203.0.113.300/24", "::/0"),
  value("IMPROVE_IP_RANGE", "IpAddress", "aws:SourceIp", "203.0.113.7/24", "203.0.113.7/32"),
  test("PRIVATE_IP_ADDRESS", "IpAddress", "aws:SourceIp", "10.0.0.0/8", "9.0.0.0/7"),
  [
    "PRIVATE_NOT_IP_ADDRESS",
    "identity",
    when("NotIpAddress", "aws:SourceIp", "192.168.0.0/16", DENY),
    '"aws:SourceIp":"192.168.0.0/16"',
    when("NotIpAddress", "aws:VpcSourceIp", "192.168.0.0/16", DENY),
  ],
  [
    "PRIVATE_IP_ADDRESS_SUBSET",
    "identity",
    when("IpAddress", "aws:SourceIp", ["203.0.113.0/24", "10.0.0.0/8"]),
    '"10.0.0.0/8"',
    when("IpAddress", "aws:SourceIp", ["203.0.113.0/24"]),
  ],
  [
    "PRIVATE_NOT_IP_ADDRESS_SUBSET",
    "identity",
    when("NotIpAddress", "aws:SourceIp", ["203.0.113.0/24", "fd00::/8"], DENY),
    '"fd00::/8"',
    when("NotIpAddress", "aws:SourceIp", ["fd00::/8"], DENY),
  ],
  value(
    "INVALID_VARIABLE_FOR_OPERATOR",
    "NumericLessThan",
    "s3:max-keys",
    "${aws:PrincipalTag/n}",
    "10",
  ),
  value("INVALID_REGION", "StringEquals", "aws:RequestedRegion", "us-east-9", "eu-west-1"),
  value("INVALID_VPC_FORMAT", "StringEquals", "aws:SourceVpc", "vpc1234", "vpc-111bbb22"),
  value("INVALID_VPCE_FORMAT", "StringEquals", "aws:SourceVpce", "vpce-1", "vpce-1a2b3c4d"),
  value(
    "INVALID_SERVICE_PRINCIPAL_FORMAT",
    "StringEquals",
    "kms:ViaService",
    "s3.amazonaws.com",
    "s3.us-east-1.amazonaws.com",
  ),
  value(
    "INVALID_KMS_KEY_VALUE",
    "StringEquals",
    KMS_KEY,
    "alias/x",
    "arn:aws:kms:us-east-1:111122223333:key/k",
  ),
  value("WILDCARD_USAGE_TOO_PERMISSIVE", "StringLike", "aws:userid", "AROA*", "AROA12:*"),
  value("WILDCARD_USAGE_TOO_PERMISSIVE", "StringLike", "aws:PrincipalOrgID", "o-*", "o-1"),
  value(
    "VARIABLE_USAGE_TOO_PERMISSIVE",
    "StringLike",
    "aws:userid",
    "*:${aws:PrincipalTag/name}",
    "AROAEXAMPLE:${aws:PrincipalTag/name}",
  ),
  test("EQUIVALENT_TO_NULL_FALSE", "StringLike", "aws:PrincipalTag/x", "*", "a*"),
  test("EQUIVALENT_TO_NULL_TRUE", "StringNotLike", "aws:PrincipalTag/x", "*", "a*"),
  test(
    "REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION",
    "StringLikeIfExists",
    "aws:PrincipalTag/x",
    "*",
    "a*",
  ),
  test(
    "REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION",
    "ForAnyValue:StringNotLike",
    "aws:TagKeys",
    "*",
    "a*",
  ),
  test(
    "REDUNDANT_CONDITION_VALUE_NUM",
    "NumericLessThan",
    "aws:MultiFactorAuthAge",
    ["2700", "3600"],
    ["3600"],
  ),
];
