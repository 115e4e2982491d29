import { beforeAll, describe, expect, test } from "vitest";
import type { Catalog } from "../catalog/catalog.ts";
import { openBuiltCatalog } from "../catalog/testing/built-catalog.ts";
import type { Statement } from "../policy/ast.ts";
import { parsePolicy } from "../policy/parse-policy.ts";
import { describeStatement } from "./describe-statement.ts";
import { matchingActions } from "./describe-statement-actions.ts";
import { absentKey } from "./describe-statement-conditions.ts";

function statementOf(members: object): Statement {
  const text = JSON.stringify({ Version: "2012-10-17", Statement: [members] });
  const [statement] = parsePolicy(text).policy?.statements ?? [];
  if (statement === undefined) throw new Error(`no statement: ${text}`);
  return statement;
}

const READ = { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::reports/*" };

describe("describeStatement", () => {
  test.each([
    [
      READ,
      "Allows s3:GetObject on s3 reports/*.",
      "s3 reports/*에 대한 s3:GetObject 작업을 허용합니다.",
    ],
    [
      { Effect: "Deny", Action: "*", Resource: "*" },
      "Denies every action on every resource.",
      "모든 리소스에 대한 모든 작업을 거부합니다.",
    ],
    [
      { ...READ, Action: ["s3:GetObject", "s3:PutObject", "sqs:*", "sns:*"] },
      "Allows s3:GetObject, s3:PutObject and 2 more on s3 reports/*.",
      "s3 reports/*에 대한 s3:GetObject, s3:PutObject, 그 외 2개 작업을 허용합니다.",
    ],
    [
      { Effect: "Deny", NotAction: ["iam:*", "sts:AssumeRole"], Resource: "*" },
      "Denies every action except every action of iam and sts:AssumeRole on every resource.",
      "모든 리소스에 대한 iam의 모든 작업, sts:AssumeRole을(를) 제외한 모든 작업을 거부합니다.",
    ],
    [
      { Effect: "Allow", Action: "s3:*", NotResource: "arn:aws:s3:::secret/*" },
      "Allows every action of s3 on every resource except s3 secret/*.",
      "s3 secret/*을(를) 제외한 모든 리소스에 대한 s3의 모든 작업을 허용합니다.",
    ],
    [
      { Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" },
      "Allows sts:AssumeRole to the service lambda.amazonaws.com.",
      "서비스 lambda.amazonaws.com에게 sts:AssumeRole 작업을 허용합니다.",
    ],
    [
      { ...READ, Principal: "*" },
      "Allows s3:GetObject on s3 reports/* to everyone.",
      "모든 사람에게 s3 reports/*에 대한 s3:GetObject 작업을 허용합니다.",
    ],
    [
      {
        ...READ,
        Effect: "Deny",
        NotPrincipal: {
          AWS: ["arn:aws:iam::111122223333:role/ops/deploy", "arn:aws:iam::444455556666:root"],
        },
      },
      "Denies s3:GetObject on s3 reports/* to everyone except role ops/deploy of account 111122223333 and account 444455556666.",
      "계정 111122223333의 역할 ops/deploy, 계정 444455556666을(를) 제외한 모든 사람에게 s3 reports/*에 대한 s3:GetObject 작업을 거부합니다.",
    ],
    [
      {
        ...READ,
        Condition: {
          IpAddress: { "aws:SourceIp": ["10.0.0.0/8", "192.0.2.0/24"] },
          Bool: { "aws:SecureTransport": "true" },
        },
      },
      "Allows s3:GetObject on s3 reports/*, if aws:SourceIp is within 10.0.0.0/8 or 192.0.2.0/24 and aws:SecureTransport is true.",
      "s3 reports/*에 대한 s3:GetObject 작업을 허용합니다. 조건: aws:SourceIp이(가) 10.0.0.0/8 또는 192.0.2.0/24 범위 안에 있음, 그리고 aws:SecureTransport이(가) true임.",
    ],
    [
      { ...READ, Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-$&" } } },
      "Allows s3:GetObject on s3 reports/*, if aws:PrincipalOrgID is not o-$& (or is absent).",
      "s3 reports/*에 대한 s3:GetObject 작업을 허용합니다. 조건: aws:PrincipalOrgID이(가) o-$&이(가) 아님(또는 키가 없음).",
    ],
    [
      { ...READ, Condition: { Null: { "aws:TokenIssueTime": "true" } } },
      "Allows s3:GetObject on s3 reports/*, if aws:TokenIssueTime is absent.",
      "s3 reports/*에 대한 s3:GetObject 작업을 허용합니다. 조건: aws:TokenIssueTime이(가) 없음.",
    ],
    [
      { ...READ, Condition: { "ForAllValues:StringLike": { "aws:TagKeys": "team*" } } },
      "Allows s3:GetObject on s3 reports/*, if every value of aws:TagKeys matches team* (or is absent).",
      "s3 reports/*에 대한 s3:GetObject 작업을 허용합니다. 조건: aws:TagKeys의 모든 값이 team*와(과) 일치함(또는 키가 없음).",
    ],
  ])("%j", (members, en, ko) => {
    expect(describeStatement(statementOf(members), { language: "en" })).toBe(en);
    expect(describeStatement(statementOf(members), { language: "ko" })).toBe(ko);
  });
});

describe("with the catalog", () => {
  let catalog: Catalog;

  beforeAll(async () => {
    catalog = await openBuiltCatalog();
    await catalog.ready(["s3"]);
  }, 60_000);

  test("wildcards tell how many actions they match", () => {
    const gets = [...(catalog.readyService("s3")?.actions.values() ?? [])].filter(({ name }) =>
      name.startsWith("Get"),
    );
    expect(gets.length).toBeGreaterThan(30);
    expect(
      describeStatement(statementOf({ ...READ, Action: "s3:Get*" }), { language: "en", catalog }),
    ).toBe(`Allows s3:Get* (${gets.length} actions) on s3 reports/*.`);
    expect(matchingActions("S3:get*", catalog)).toEqual(gets);
  });

  test("a whole service is called by its name", () => {
    const all = catalog.readyService("s3")?.actions.size;
    expect(
      describeStatement(statementOf({ ...READ, Action: "s3:*" }), { language: "en", catalog }),
    ).toBe(`Allows all ${all} actions of Amazon S3 on s3 reports/*.`);
  });

  test("of a service that is not loaded nothing is counted", () => {
    expect(matchingActions("sqs:*", catalog)).toBeNull();
    expect(
      describeStatement(statementOf({ ...READ, Action: "sqs:Send*" }), { language: "en", catalog }),
    ).toBe("Allows sqs:Send* on s3 reports/*.");
  });
});

test.each([
  ["StringEquals", null, false, "matches-not"],
  ["StringNotEquals", null, false, "matches"],
  ["NotIpAddress", null, false, "matches"],
  ["Bool", null, true, "matches"],
  ["StringEquals", "ForAllValues", false, "matches"],
  ["StringNotEquals", "ForAnyValue", false, "matches-not"],
] as const)(
  "E11.2 a missing key and %s, %s, IfExists %s: %s",
  (name, setOperator, ifExists, expected) => {
    expect(absentKey({ name, setOperator, ifExists })).toBe(expected);
  },
);
