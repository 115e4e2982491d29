import { ALLOW, DENY, on, policyOf, PUBLIC, type Row, TRUST } from "./finding-case.ts";

const OLD = { Version: "2008-10-17", Statement: DENY };
const WITHOUT_VERSION = { Statement: ALLOW };
const LONG = "x".repeat(100);

/** A policy whose statement names so many resources of about a hundred characters. */
function long(count: number, statement: Readonly<Record<string, unknown>>) {
  return policyOf({
    ...statement,
    Resource: Array.from({ length: count }, (_, index) => `arn:aws:s3:::${LONG}/${index}`),
  });
}

function longTrust(count: number) {
  const roles = Array.from(
    { length: count },
    (_, index) => `arn:aws:iam::111122223333:role/${LONG}${index}`,
  );
  return policyOf({ ...TRUST, Principal: { AWS: roles } });
}

export const WHOLE: readonly Row[] = [
  ["UNSUPPORTED_CHARACTER", "identity", on("arn:aws:s3:::보고서/*"), "보", on("arn:aws:s3:::é/*")],
  [
    "MISSING_VERSION",
    "session",
    WITHOUT_VERSION,
    JSON.stringify(WITHOUT_VERSION),
    { Version: "2008-10-17", Statement: ALLOW },
  ],
  ["IAM_VERSION_TOO_OLD", "scp", OLD, '"2008-10-17"', policyOf(DENY)],
  [
    "IAM_VERSION_TOO_OLD",
    "boundary",
    WITHOUT_VERSION,
    JSON.stringify(WITHOUT_VERSION),
    policyOf(ALLOW),
  ],
  [
    "UNIQUE_SIDS_REQUIRED",
    "identity",
    policyOf({ Sid: "A", ...ALLOW }, { Sid: "A", ...DENY }),
    '"A"',
    policyOf({ Sid: "A", ...ALLOW }, { Sid: "a", ...DENY }),
  ],
  [
    "UNIQUE_SIDS_RECOMMENDED",
    "resource",
    policyOf({ Sid: "A", ...PUBLIC }, { Sid: "A", ...PUBLIC, Effect: "Deny" }),
    '"A"',
    policyOf({ Sid: "A", ...PUBLIC }, { Sid: "B", ...PUBLIC, Effect: "Deny" }),
  ],
  ["UNSUPPORTED_SID", "identity", { Sid: "a b", ...ALLOW }, '"a b"', { Sid: "aB9", ...ALLOW }],
  ["EMPTY_SID_VALUE", "identity", { Sid: "", ...ALLOW }, '""', { Sid: "A", ...ALLOW }],
  [
    "REDUNDANT_STATEMENT",
    "identity",
    policyOf(ALLOW, { Sid: "Again", ...ALLOW }),
    JSON.stringify({ Sid: "Again", ...ALLOW }),
    policyOf(ALLOW, DENY),
  ],
  [
    "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA",
    "identity",
    long(60, ALLOW),
    "{",
    `${JSON.stringify(long(40, ALLOW))}${" ".repeat(5000)}`,
  ],
  ["POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA", "trust", longTrust(20), "{", longTrust(10)],
  ["POLICY_SIZE_EXCEEDS_SCP_QUOTA", "scp", long(90, DENY), "{", long(60, DENY)],
  [
    "POLICY_SIZE_EXCEEDS_RCP_QUOTA",
    "rcp",
    `${JSON.stringify(long(10, { ...DENY, Principal: "*" }))}${" ".repeat(5000)}`,
    "{",
    long(10, { ...DENY, Principal: "*" }),
  ],
  ["POLICY_SIZE_EXCEEDED", "session", long(20, ALLOW), "{", long(10, ALLOW)],
  [
    "POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA",
    "resource",
    long(200, PUBLIC),
    "{",
    long(150, PUBLIC),
  ],
  [
    "TEMPLATE_PLACEHOLDER",
    "identity",
    on("arn:aws:s3:::${aws_s3_bucket.logs.id}/*"),
    '"arn:aws:s3:::${aws_s3_bucket.logs.id}/*"',
    on("arn:aws:s3:::b/${aws:username}/*"),
  ],
];
