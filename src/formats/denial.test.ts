import { describe, expect, it } from "vitest";
import cases from "../evaluation/testing/evaluation-cases.json" with { type: "json" };
import { loadWorld } from "../evaluation/testing/load-world.ts";
import type { Decision, Stage } from "../iam/decision.ts";
import type { Request } from "../iam/request.ts";
import { type Denial, parseDenial } from "./denial.ts";
import { NO_DENIAL } from "./denial-message.ts";
import { startCpuClock } from "../text/testing/cpu-clock.ts";

function read(text: string): Denial {
  const denial = parseDenial(text);
  if (!denial.ok) throw new Error(denial.error.code);
  return denial.value;
}

const JOHN = "arn:aws:iam::123456789012:user/John";
const LIST = `User: ${JOHN} is not authorized to perform: codecommit:ListRepositories`;
const SECRET = "arn:aws:secretsmanager:us-east-1:123456789012:secret:*";
const GET = `User: ${JOHN} is not authorized to perform: secretsmanager:GetSecretValue on resource: ${SECRET}`;
const SCP =
  "arn:aws:organizations::777788889999:policy/o-exampleorgid/service_control_policy/p-example";

describe("E14 a denial as AWS documents it", () => {
  const implicit: readonly (readonly [string, Stage])[] = [
    ["service control policy", "service-control-policies"],
    ["VPC endpoint policy", "vpc-endpoint-policy"],
    ["permissions boundary", "permissions-boundary"],
    ["session policy", "session-policies"],
    ["resource-based policy", "resource-based-policy"],
    ["role trust policy", "resource-based-policy"],
    ["identity-based policy", "identity-based-policies"],
  ];

  it.each(implicit)("because no %s allows it", (type, policyType) => {
    const said = `because no ${type} allows the codecommit:ListRepositories action`;
    expect(read(`${LIST} ${said}`)).toEqual({
      ...NO_DENIAL,
      principal: JOHN,
      action: "codecommit:ListRepositories",
      account: "123456789012",
      policyType,
      explicit: false,
    });
    expect(read(`${GET} ${said}`)).toMatchObject({ resource: SECRET, policyType, explicit: false });
  });

  it.each([
    ["a service control policy", "service-control-policies"],
    ["a resource control policy", "resource-control-policies"],
    ["a VPC endpoint policy", "vpc-endpoint-policy"],
    ["a permissions boundary", "permissions-boundary"],
    ["a session policy", "session-policies"],
    ["a resource-based policy", "resource-based-policy"],
    ["the role trust policy", "resource-based-policy"],
    ["an identity-based policy", "identity-based-policies"],
    ["an identity policy", "identity-based-policies"],
  ])("with an explicit deny in %s", (type, policyType) => {
    const plain = { policyType, explicit: true, policyArn: null };
    expect(read(`${LIST} with an explicit deny in ${type}`)).toMatchObject(plain);
    expect(read(`${GET} with an explicit deny in ${type}: ${SCP}`)).toMatchObject({
      ...plain,
      resource: SECRET,
      policyArn: SCP,
    });
  });

  const around: readonly (readonly [string, string, Partial<Denial>])[] = [
    ["no reason", GET, { resource: SECRET, policyType: null, explicit: null }],
    [
      "a resource that is no ARN",
      "User: arn:aws:iam::123456789012:user/m is not authorized to perform: widgets:GetWidget on resource: my-example-widget",
      { action: "widgets:GetWidget", resource: "my-example-widget" },
    ],
    [
      "what a command line prints before it",
      `An error occurred (AccessDenied) when calling the ListRepositories operation: ${LIST} because no identity-based policy allows the codecommit:ListRepositories action\n`,
      { principal: JOHN, operation: "ListRepositories", policyType: "identity-based-policies" },
    ],
    [
      "a resource that KMS only hints at",
      `User: ${JOHN} is not authorized to perform: kms:Decrypt on the resource associated with this ciphertext because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access`,
      {
        principal: JOHN,
        action: "kms:Decrypt",
        policyType: "resource-based-policy",
        explicit: null,
      },
    ],
    [
      "no type of policy",
      `${GET} with an explicit deny`,
      { resource: SECRET, policyType: null, explicit: true },
    ],
    [
      "a prefix in capitals",
      `User: ${JOHN} is not authorized to perform: SNS:Publish on resource: arn:aws:sns:us-east-1:123456789012:t`,
      { action: "sns:Publish" },
    ],
    [
      "the frame that Terraform draws",
      `╷\n│ Error: creating IAM Role (x): api error AccessDenied: User: ${JOHN}\n│ is not authorized to perform: iam:CreateRole on resource:\n│ arn:aws:iam::123456789012:role/x because no identity-based policy allows the iam:CreateRole\n│ action\n╵`,
      {
        principal: JOHN,
        action: "iam:CreateRole",
        resource: "arn:aws:iam::123456789012:role/x",
        policyType: "identity-based-policies",
      },
    ],
    [
      "nothing, as HEAD is answered",
      "An error occurred (403) when calling the HeadObject operation: Forbidden",
      { principal: null, operation: "HeadObject" },
    ],
    [
      "what was to be copied where",
      "upload failed: ./a b.csv to s3://reports/2026/q1.csv An error occurred (AccessDenied) when calling the PutObject operation: Access Denied",
      { action: "s3:PutObject", resource: "arn:aws:s3:::reports/2026/q1.csv" },
    ],
    [
      "which bucket was to be listed",
      "download failed: s3://reports/2026/ to ./x An error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied",
      { action: "s3:ListBucket", resource: "arn:aws:s3:::reports" },
    ],
    [
      "what the role of a function lacks",
      "The provided execution role does not have permissions to call CreateNetworkInterface on EC2",
      { principal: null, action: "ec2:CreateNetworkInterface" },
    ],
    [
      "that the token has expired",
      "An error occurred (ExpiredToken) when calling the ListBuckets operation: The provided token has expired.",
      { notAboutPermissions: "The provided token has expired" },
    ],
    [
      "that the key is not known",
      "An error occurred (InvalidAccessKeyId) when calling the ListBuckets operation: The AWS Access Key Id you provided does not exist in our records.",
      { notAboutPermissions: "The AWS Access Key Id you provided does not exist in our records" },
    ],
    [
      "the authorization id of 2026",
      "User: arn:aws:sts::012345678901:assumed-role/Dev/S is not authorized to perform: dynamodb:RestoreTableFromBackup with an explicit deny in an identity policy. Go to https://console.aws.amazon.com/iam/home#/access-troubleshooter for complete details",
      {
        action: "dynamodb:RestoreTableFromBackup",
        policyType: "identity-based-policies",
        explicit: true,
      },
    ],
    [
      "a JSON body around it",
      `{"Message":"${GET} because no session policy allows the secretsmanager:GetSecretValue action"}`,
      { principal: JOHN, resource: SECRET, policyType: "session-policies" },
    ],
    [
      "an XML body around it, and a key with spaces",
      '<Message>User: arn:aws:iam::123456789012:user/m is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::b/my report.csv" because no identity-based policy allows the s3:GetObject action</Message>',
      { action: "s3:GetObject" },
    ],
    [
      "KMS, which names every possibility",
      `User: ${JOHN} is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:us-east-1:1:key/k because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access`,
      {
        policyType: "resource-based-policy",
        explicit: null,
        resource: "arn:aws:kms:us-east-1:1:key/k",
      },
    ],
    [
      "an encoded reason, with the caller",
      `You are not authorized to perform this operation. User: ${JOHN} is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:us-east-1:1:instance/* because no identity-based policy allows the ec2:RunInstances action. Encoded authorization failure message: abc`,
      {
        encoded: true,
        action: "ec2:RunInstances",
        resource: "arn:aws:ec2:us-east-1:1:instance/*",
        explicit: false,
      },
    ],
    [
      "an encoded reason alone",
      "You are not authorized to perform this operation. Encoded authorization failure message: abc",
      { encoded: true, action: null },
    ],
    ["nothing but the refusal", "Access Denied", NO_DENIAL],
    [
      "a refusal of the call itself",
      "Roles may not be assumed by root accounts.",
      { notAboutPermissions: "Roles may not be assumed by root accounts." },
    ],
  ];

  it.each(around)("with %s", (_, text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it.each([
    ["", "empty"],
    ["  \n ", "empty"],
    ["I was refused", "not-a-denial"],
    ["{}", "not-a-denial"],
    ["x".repeat(4_200_000), "too-long"],
    [JSON.stringify({ eventName: "GetObject" }), "event-without-error"],
  ])("is not %.20s", (text, code) => {
    expect(parseDenial(text)).toMatchObject({ ok: false, error: { code } });
  });
});

/** The layers that AWS names. An explicit deny is told by the layer it stands in. */
const LAYERS: Readonly<Record<string, Stage>> = {
  identity: "identity-based-policies",
  resource: "resource-based-policy",
  trust: "resource-based-policy",
  scp: "service-control-policies",
  rcp: "resource-control-policies",
  boundary: "permissions-boundary",
  session: "session-policies",
};

it.each([
  ["as S3 prints it", '"'],
  ["inside JSON", '\\"'],
])("a resource in quotes, %s", (_, quote) => {
  const text = `User: ${JOHN} is not authorized to perform: s3:GetObject on resource: ${quote}arn:aws:s3:::reports/q1 report.csv${quote} because no identity-based policy allows the s3:GetObject action`;
  expect(read(text)).toMatchObject({
    action: "s3:GetObject",
    resource: "arn:aws:s3:::reports/q1 report.csv",
    policyType: "identity-based-policies",
    explicit: false,
  });
});

describe("E14 law: what the evaluator prints can be read back", () => {
  const denied = cases.filter(({ expected }) => expected !== "allowed");

  it.each(denied.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const evaluation = loadWorld(one.scenario).evaluate(requestOf(one));
    const message = evaluation.message ?? "";
    const denial = read(message);
    const said = saidIn(denial, message);
    expect(message.slice(0, said.length)).toBe(said);
    // What follows is the reason, or nothing.
    expect(message.charAt(said.length).trim()).toBe("");
    expect(evaluation.decision).toBe(decisionOf(denial) ?? evaluation.decision);
    expect(denial.policyType ?? LAYERS[one.decidedBy]).toBe(LAYERS[one.decidedBy]);
  });
});

const NAMES_NOBODY = /^(?:Access Denied|Roles may|The |Request is|Cannot call|Cross-account)/;

/** The beginning of a message that says what was read from it. */
function saidIn({ principal, action, resource }: Denial, message: string): string {
  if (action === null) return NAMES_NOBODY.test(message) ? message : "the action";
  if (principal === null) return `Not authorized to perform ${action}`;
  const on = resource === null ? "" : ` on resource: ${resource}`;
  return `User: ${principal} is not authorized to perform: ${action}${on}`;
}

/** JSON imports are of no one type; requests are read leniently anyway. */
function requestOf(one: { readonly request: object }): Request {
  const principal = "";
  return { principal, action: "", resource: "", ...one.request };
}

function decisionOf({ explicit }: Denial): Decision | null {
  if (explicit === null) return null;
  return explicit ? "explicitDeny" : "implicitDeny";
}

it.each([
  ["markers without end", "User: is not authorized to perform: ".repeat(7_000)],
  ["spaces", `User:${" ".repeat(200_000)}is not authorized to perform: s3:GetObject`],
  ["braces", "{".repeat(200_000)],
  ["brackets", "[".repeat(200_000)],
  [
    "prototypes",
    '{"__proto__":{"eventName":"x"},"eventName":"GetObject","errorCode":"AccessDenied","userIdentity":{"__proto__":{"arn":"x"}}}',
  ],
  [
    "other types",
    '{"eventName":"GetObject","errorCode":"AccessDenied","userIdentity":[],"resources":{"ARN":1},"requestParameters":null}',
  ],
])("hostile text: %s", (_, text) => {
  const elapsed = startCpuClock();
  const denial = parseDenial(text);
  expect(elapsed()).toBeLessThan(1_000);
  expect(denial.ok ? denial.value.principal : null).not.toBe("x");
});
