import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  APP_ROLE,
  APP_SESSION,
  BUCKET,
  HOME,
  inline,
  organization,
  policy,
  READ,
  role,
  trust,
  user,
} from "../testing/documents.ts";
import type { Request } from "../../iam/request.ts";
import { evaluate } from "../testing/verdict.ts";

const ENDPOINT = `arn:aws:ec2:us-east-1:${HOME}:vpc-endpoint/vpce-1`;
const TABLE = `arn:aws:dynamodb:eu-west-1:${HOME}:table/t`;
const ISSUED = "aws:TokenIssueTime";
const EARLIER = "2026-03-01T11:30:00Z";
const NOON = "2026-03-01T12:00:00Z";
const DOCUMENT = {
  accounts: [
    account(HOME, {
      users: [user("alice", { tags: { Team: "a" }, ...inline(allow("*")) })],
      roles: [role("app", inline(allow("*")))],
      resources: [
        { arn: TABLE, tags: { Owner: "alice" } },
        { arn: ENDPOINT },
        { arn: BUCKET, tags: { Stage: "prod" } },
      ],
    }),
  ],
  organizations: [organization({})],
};

function keysOf(request: Partial<Request>): ReadonlyMap<string, readonly string[]> {
  const { context } = evaluate(DOCUMENT, {
    principal: ALICE,
    action: "dynamodb:GetItem",
    resource: TABLE,
    ...request,
  });
  return new Map(context.map(({ key, values }) => [key, values]));
}

describe("E16 the request context", () => {
  it.each([
    ["aws:PrincipalArn", {}, [ALICE]],
    ["aws:PrincipalArn", { principal: APP_SESSION }, [APP_ROLE]],
    ["aws:PrincipalAccount", {}, [HOME]],
    ["aws:PrincipalAccount", { principal: "anonymous" }, ["anonymous"]],
    ["aws:PrincipalOrgID", {}, ["o-test"]],
    ["aws:PrincipalOrgID", { principal: "cloudtrail.amazonaws.com" }, undefined],
    ["aws:PrincipalOrgPaths", {}, ["o-test/r-test/ou-test-11111111/"]],
    ["aws:PrincipalType", {}, ["User"]],
    ["aws:PrincipalType", { principal: APP_SESSION }, ["AssumedRole"]],
    ["aws:PrincipalType", { principal: `arn:aws:iam::${HOME}:root` }, ["Account"]],
    ["aws:PrincipalTag/Team", {}, ["a"]],
    ["aws:PrincipalIsAWSService", {}, ["false"]],
    ["aws:PrincipalIsAWSService", { principal: "cloudtrail.amazonaws.com" }, ["true"]],
    [
      "aws:PrincipalServiceName",
      { principal: "cloudtrail.amazonaws.com" },
      ["cloudtrail.amazonaws.com"],
    ],
    ["aws:username", {}, ["alice"]],
    ["aws:username", { principal: APP_SESSION }, undefined],
    ["aws:userid", { principal: `arn:aws:iam::${HOME}:root` }, [HOME]],
    ["aws:ResourceAccount", {}, [HOME]],
    ["aws:ResourceOrgID", {}, ["o-test"]],
    ["aws:ResourceTag/Owner", {}, ["alice"]],
    ["aws:RequestedRegion", {}, ["eu-west-1"]],
    ["aws:RequestedRegion", { action: "iam:ListUsers", resource: "*" }, ["us-east-1"]],
    ["aws:SecureTransport", {}, ["true"]],
    ["aws:SourceVpce", { vpcEndpoint: ENDPOINT }, ["vpce-1"]],
    ["aws:SourceVpce", {}, undefined],
    ["aws:SourceIp", {}, undefined],
    ["aws:MultiFactorAuthPresent", {}, undefined],
  ])("E16.1 %s of %j", (key, request, expected) => {
    expect(keysOf(request).get(key)).toEqual(expected);
  });

  it("E16.2 each key says where its value came from", () => {
    const context = {
      "AWS:securetransport": "false",
      "aws:username": null,
      "s3:prefix": "home/",
      "a:none": null,
    };
    const entries = evaluate(DOCUMENT, { principal: ALICE, ...READ, context }).context;
    const origins = new Map(entries.map(({ key, values, origin }) => [key, [origin, ...values]]));
    expect([
      origins.get("aws:SecureTransport"),
      origins.get("aws:username"),
      origins.get("s3:prefix"),
      origins.get("aws:PrincipalArn"),
      origins.has("a:none"),
    ]).toEqual([
      ["overridden", "false"],
      ["removed"],
      ["given", "home/"],
      ["derived", ALICE],
      false,
    ]);
  });

  it.each([
    ["the request's", "2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z"],
    ["now", null, "2026-01-02T03:04:05Z"],
  ])("E16.3 time is %s", (_whose, time, expected) => {
    const now = () => Date.parse("2026-01-02T03:04:05Z");
    const { context } = evaluate(DOCUMENT, { principal: ALICE, ...READ, time }, { now });
    const values = new Map(context.map((entry) => [entry.key, entry.values]));
    expect([values.get("aws:CurrentTime"), values.get("aws:EpochTime")]).toEqual([
      [expected],
      [String(Date.parse(expected) / 1000)],
    ]);
  });

  const session = { user: ALICE, sessionPolicies: [policy(allow("*"))] };

  it.each<readonly [string, Partial<Request>, string | undefined]>([
    ["a role session's", { principal: APP_SESSION }, NOON],
    ["GetSessionToken's", { session: {} }, NOON],
    ["a federated user's", { principal: `arn:aws:sts::${HOME}:federated-user/c`, session }, NOON],
    [
      "those the request dates",
      { principal: APP_SESSION, context: { [ISSUED]: EARLIER } },
      EARLIER,
    ],
    ["long-term ones", {}, undefined],
  ])("E16.4 temporary credentials say when they were issued: %s", (_whose, request, expected) => {
    expect(keysOf({ ...request, time: NOON }).get(ISSUED)?.[0]).toBe(expected);
  });

  it.each([
    ["dynamodb:GetItem", TABLE, "dynamodb:ResourceTag/Owner", "alice"],
    ["dynamodb:GetItem", TABLE, "ec2:ResourceTag/Owner", null],
    ["iam:DeleteRole", APP_ROLE, "iam:ResourceTag/team", "a"],
    ["sts:AssumeRole", APP_ROLE, "iam:ResourceTag/team", "a"],
    ["sts:AssumeRole", APP_ROLE, "aws:ResourceTag/Team", "a"],
  ])("E16.6 %s on %s: %s", (action, resource, key, expected) => {
    const statement = allow(action, {
      Condition: { StringEquals: { [key]: expected ?? "alice" } },
    });
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", inline(statement))],
          roles: [
            role("app", {
              tags: { Team: "a" },
              assumeRolePolicyDocument: policy(trust({ AWS: HOME })),
            }),
          ],
          resources: [{ arn: TABLE, tags: { Owner: "alice" } }],
        }),
      ],
    };
    const { decision } = evaluate(document, { principal: ALICE, action, resource });
    expect(decision).toBe(expected === null ? "implicitDeny" : "allowed");
  });

  it.each([
    ["ec2:ResourceTag/team", { "aws:ResourceTag/Team": "a" }, "allowed"],
    ["aws:ResourceTag/team", { "ec2:ResourceTag/Team": "a" }, "allowed"],
    ["ec2:ResourceTag/team", { "aws:ResourceTag/Team": "b" }, "implicitDeny"],
    ["ec2:ResourceTag/team", { "aws:ResourceTag/Team": null }, "implicitDeny"],
    [
      "ec2:ResourceTag/team",
      { "aws:ResourceTag/Team": "b", "ec2:ResourceTag/Team": "a" },
      "allowed",
    ],
    ["iam:ResourceTag/team", { "aws:ResourceTag/Team": "a" }, "implicitDeny"],
    ["aws:ResourceTag/team", {}, "allowed"],
  ])("E16.6 %s, where the request gives %j", (key, context, expected) => {
    const instance = `arn:aws:ec2:us-east-1:${HOME}:instance/i-1`;
    const statement = allow("ec2:StopInstances", { Condition: { StringEquals: { [key]: "a" } } });
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", inline(statement))],
          resources: [{ arn: instance, tags: { Team: "a" } }],
        }),
      ],
    };
    const request = { principal: ALICE, action: "ec2:StopInstances", resource: instance, context };
    expect(evaluate(document, request).decision).toBe(expected);
  });

  it.each([
    ["iam:PutUserPolicy", "bounded", "allowed"],
    ["iam:DeleteUserPermissionsBoundary", "bounded", "allowed"],
    ["iam:PutUserPolicy", "free", "implicitDeny"],
    ["iam:PutUserPermissionsBoundary", "bounded", "implicitDeny"],
    ["iam:CreateUser", "new", "implicitDeny"],
    ["iam:CreateAccessKey", "bounded", "implicitDeny"],
  ])("E16.7 %s on the user `%s`", (action, name, expected) => {
    const ceiling = `arn:aws:iam::${HOME}:policy/Ceiling`;
    const Condition = { StringEquals: { "iam:PermissionsBoundary": ceiling } };
    const document = {
      accounts: [
        account(HOME, {
          users: [
            user("alice", inline(allow("iam:*", { Condition }))),
            user("bounded", { permissionsBoundary: ceiling }),
            user("free"),
          ],
          policies: [{ name: "Ceiling", document: policy(allow("*")) }],
        }),
      ],
    };
    const resource = `arn:aws:iam::${HOME}:user/${name}`;
    const request = { principal: ALICE, action, resource };
    expect(evaluate(document, request).decision).toBe(expected);
    const context = { "iam:PermissionsBoundary": ceiling };
    expect(evaluate(document, { ...request, context }).decision).toBe("allowed");
  });

  const VIA = ["cloudformation.amazonaws.com", "dynamodb.amazonaws.com"];

  it.each<readonly [string, Partial<Request>, readonly (string | undefined)[]]>([
    ["nobody", {}, [undefined, undefined, "false"]],
    [
      "nobody, by a service",
      { principal: "cloudtrail.amazonaws.com" },
      [undefined, undefined, "false"],
    ],
    ["two services", { context: { "aws:CalledVia": VIA } }, [VIA[0], VIA[1], "true"]],
    [
      "one",
      { context: { "AWS:calledvia": "a.amazonaws.com" } },
      ["a.amazonaws.com", "a.amazonaws.com", "true"],
    ],
    [
      "one that is not said to be one",
      { context: { "aws:CalledVia": VIA, "aws:ViaAWSService": null } },
      [VIA[0], VIA[1], undefined],
    ],
  ])("E16.9 a call made through %s", (_whom, request, expected) => {
    const keys = keysOf(request);
    expect(
      ["aws:CalledViaFirst", "aws:CalledViaLast", "aws:ViaAWSService"].map(
        (key) => keys.get(key)?.[0],
      ),
    ).toEqual(expected);
  });

  const tagged = { "aws:RequestTag/Team": "a", "AWS:requesttag/Cost": "1" };

  it.each<readonly [string, Partial<Request>, readonly string[] | undefined]>([
    ["no tags", {}, undefined],
    ["tags", { context: tagged }, ["Team", "Cost"]],
    ["tags, and their keys", { context: { ...tagged, "aws:TagKeys": ["Team"] } }, ["Team"]],
    ["tags without keys", { context: { ...tagged, "aws:TagKeys": null } }, undefined],
    ["that a tag is not passed", { context: { "aws:RequestTag/Team": null } }, undefined],
  ])("E16.11 a request that gives %s", (_what, request, expected) => {
    expect(keysOf(request).get("aws:TagKeys")).toEqual(expected);
  });

  it.each([
    ["s3:GetObject", HOME, HOME],
    ["ebs:GetSnapshotBlock", undefined, HOME],
    ["ec2:CreateVpcEndpoint", undefined, undefined],
    ["sqs:SendMessage", HOME, undefined],
    ["iam:PassRole", HOME, undefined],
  ])(
    "E16.10 %s says whose the resource and the endpoint are: %s, %s",
    (action, owner, endpoint) => {
      const keys = keysOf({ action, resource: "*", vpcEndpoint: ENDPOINT });
      expect([keys.get("aws:ResourceAccount")?.[0], keys.get("aws:VpceAccount")?.[0]]).toEqual([
        owner,
        endpoint,
      ]);
    },
  );
});
