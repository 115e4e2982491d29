import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  APP_ROLE,
  APP_SESSION,
  BUCKET,
  bucket,
  grant,
  HOME,
  inline,
  organization,
  OTHER,
  type Parts,
  policy,
  READ,
  role,
  trust,
  user,
} from "../testing/documents.ts";
import type { Request } from "../../iam/request.ts";
import { evaluate, verdict } from "../testing/verdict.ts";

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

describe("E17 whose the resource is", () => {
  it.each([
    ["the scenario", {}, {}, HOME, []],
    [
      "the request",
      { resource: "arn:aws:s3:::elsewhere/key" },
      { resourceAccount: OTHER },
      OTHER,
      ["resource-side-not-modelled", "access-control-lists-not-modelled"],
    ],
    ["nothing", { resource: "arn:aws:s3:::elsewhere/key" }, {}, HOME, ["resource-owner-assumed"]],
    [
      "the ARN",
      { action: "sqs:SendMessage", resource: `arn:aws:sqs:us-east-1:${OTHER}:q` },
      {},
      OTHER,
      ["resource-side-not-modelled"],
    ],
  ])("E17.1 said by %s", (_who, what, more, owner, doubts) => {
    const { context, notModelled } = evaluate(DOCUMENT, {
      principal: ALICE,
      ...READ,
      ...what,
      ...more,
    });
    const account1 = context.find(({ key }) => key === "aws:ResourceAccount");
    expect([account1?.values, notModelled.map(({ code }) => code)]).toEqual([[owner], doubts]);
  });

  it("E17.1 the longest prefix at a / or : is the resource", () => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice")],
          resources: [bucket(grant({ AWS: ALICE })), { arn: "arn:aws:s3:::bucket-two" }],
        }),
      ],
    };
    expect(verdict(document, { principal: ALICE, ...READ })).toBe("allowed resource-based-policy");
    const two = {
      principal: ALICE,
      action: "s3:GetObject",
      resource: "arn:aws:s3:::bucket-two/key",
    };
    expect(verdict(document, two)).toBe("implicitDeny identity-based-policies");
  });
});
