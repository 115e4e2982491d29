import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  APP_SESSION,
  BUCKET,
  bucket,
  grant,
  HOME,
  inline,
  OTHER,
  type Parts,
  READ,
  role,
  user,
} from "../testing/documents.ts";
import type { Request } from "../../iam/request.ts";
import { evaluate } from "../testing/verdict.ts";

const TABLE = `arn:aws:dynamodb:eu-west-1:${HOME}:table/t`;
const ISSUED = "aws:TokenIssueTime";
const EARLIER = "2026-03-01T11:30:00Z";
const NOON = "2026-03-01T12:00:00Z";

describe("E16 what nobody said", () => {
  it("E16.1 a verdict that rests on a made-up id says so", () => {
    const document = {
      accounts: [
        account(HOME, {
          users: [
            user(
              "alice",
              inline(allow("s3:*", { Condition: { StringLike: { "aws:userid": "AIDA*" } } })),
            ),
          ],
        }),
      ],
    };
    const { decision, notModelled } = evaluate(document, {
      principal: ALICE,
      ...READ,
      resourceAccount: HOME,
    });
    expect([decision, notModelled.map(({ code }) => code)]).toEqual([
      "allowed",
      ["unique-id-made-up"],
    ]);
  });

  it.each([
    ["another action", { Action: "iam:*" }],
    ["another resource", { Resource: `${BUCKET}/elsewhere` }],
    ["the request", {}],
  ])("E16.1 nothing is doubted but what a statement about %s asks", (about, parts) => {
    const Condition = { StringEquals: { "aws:userid": "AIDACKCEVSQ6C2EXAMPLE" } };
    const statements = [allow("s3:*"), { ...allow("*", { Condition }), Effect: "Deny", ...parts }];
    const document = {
      accounts: [account(HOME, { users: [user("alice", inline(...statements))] })],
    };
    const request = { principal: ALICE, ...READ, resourceAccount: HOME };
    const codes = evaluate(document, request).notModelled.map(({ code }) => code);
    expect(codes).toEqual(about === "the request" ? ["unique-id-made-up"] : []);
  });

  it.each<readonly [string, Parts, Partial<Request>, string, readonly string[]]>([
    [
      "compares a date nobody gave",
      { DateGreaterThan: { [ISSUED]: EARLIER } },
      {},
      "allowed",
      ["issue-time-assumed"],
    ],
    [
      "compares the one that was given",
      { DateGreaterThan: { [ISSUED]: EARLIER } },
      { context: { [ISSUED]: NOON } },
      "allowed",
      [],
    ],
    ["asks whether there is one", { Null: { [ISSUED]: "true" } }, {}, "implicitDeny", []],
  ])("E16.4 a verdict that %s", (_what, condition, request, expected, doubts) => {
    const statement = allow("dynamodb:*", { Condition: condition });
    const document = { accounts: [account(HOME, { roles: [role("app", inline(statement))] })] };
    const { decision, notModelled } = evaluate(document, {
      principal: APP_SESSION,
      action: "dynamodb:GetItem",
      resource: TABLE,
      time: NOON,
      ...request,
    });
    expect([decision, notModelled.map(({ code }) => code)]).toEqual([expected, doubts]);
  });

  it.each([
    ["the ARN", `arn:aws:ec2:us-east-2:${HOME}:instance/i-1`, {}, "allowed", []],
    ["another ARN", `arn:aws:ec2:eu-west-1:${HOME}:instance/i-1`, {}, "implicitDeny", []],
    ["the request", "*", { "ec2:Region": "us-east-2" }, "allowed", []],
    ["it by its other name", "*", { "aws:RequestedRegion": "us-east-2" }, "allowed", []],
    ["nobody", "*", {}, "implicitDeny", ["requested-region-unknown"]],
  ])("E16.5 ec2:Region, said by %s", (_whom, resource, context, expected, doubts) => {
    const statement = allow("ec2:*", {
      Condition: { StringEquals: { "ec2:Region": "us-east-2" } },
    });
    const document = { accounts: [account(HOME, { users: [user("alice", inline(statement))] })] };
    const action = "ec2:DescribeInstances";
    const { decision, notModelled } = evaluate(document, {
      principal: ALICE,
      action,
      resource,
      context,
    });
    expect([decision, notModelled.map(({ code }) => code)]).toEqual([expected, doubts]);
  });

  it.each<readonly [string, Partial<Request>, readonly string[]]>([
    ["a bucket's ARN", READ, ["requested-region-unknown"]],
    ["no resource", { action: "ec2:DescribeVpcs", resource: "*" }, ["requested-region-unknown"]],
    ["a regional ARN", {}, []],
    ["a global service", { action: "iam:ListUsers", resource: "*" }, []],
    ["the request", { ...READ, context: { "aws:RequestedRegion": "eu-west-1" } }, []],
    ["nobody, on purpose", { ...READ, context: { "aws:RequestedRegion": null } }, []],
  ])("E16.5 a verdict that asks for the Region, said by %s", (_whom, request, doubts) => {
    const elsewhere = { StringNotEquals: { "aws:RequestedRegion": "eu-west-1" } };
    const statements = [allow("*"), { ...allow("*"), Effect: "Deny", Condition: elsewhere }];
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", inline(...statements))],
          resources: [{ arn: BUCKET }],
        }),
      ],
    };
    const { notModelled } = evaluate(document, {
      principal: ALICE,
      action: "dynamodb:GetItem",
      resource: TABLE,
      ...request,
    });
    expect(notModelled.map(({ code }) => code)).toEqual(doubts);
  });

  it.each<readonly [string, Partial<Request>, string, readonly string[]]>([
    ["nothing", {}, "implicitDeny", ["source-not-said", "access-control-lists-not-modelled"]],
    ["the account", { context: { "aws:SourceAccount": HOME } }, "allowed", []],
    [
      "another account",
      { context: { "aws:SourceAccount": OTHER } },
      "implicitDeny",
      ["access-control-lists-not-modelled"],
    ],
    [
      "that there is none",
      { context: { "aws:SourceAccount": null } },
      "implicitDeny",
      ["access-control-lists-not-modelled"],
    ],
    ["nothing, by no service", { principal: `arn:aws:iam::${HOME}:root` }, "allowed", []],
  ])("E16.8 a request that says of its source: %s", (_what, request, expected, doubts) => {
    const Condition = { StringEquals: { "aws:SourceAccount": HOME } };
    const service = "cloudtrail.amazonaws.com";
    const policies = grant({ Service: service }, "s3:GetObject", { Condition });
    const document = { accounts: [account(HOME, { resources: [bucket(policies)] })] };
    const { decision, notModelled } = evaluate(document, {
      principal: service,
      ...READ,
      ...request,
    });
    expect(decision).toBe(expected);
    expect(new Set(notModelled.map(({ code }) => code))).toEqual(new Set(doubts));
  });
});
