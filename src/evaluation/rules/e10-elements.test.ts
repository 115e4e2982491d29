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
  OBJECT,
  policy,
  READ,
  role,
  user,
  type Parts,
} from "../testing/documents.ts";
import cases from "../testing/match-cases.json" with { type: "json" };
import { evaluate, verdict } from "../testing/verdict.ts";

const alice = { principal: ALICE, ...READ };
const withStatement = (...statements: readonly Parts[]) => ({
  accounts: [account(HOME, { users: [user("alice", inline(...statements))] })],
});

const IN_PART = "not-principal-lists-in-part";

describe("E10 elements and matching", () => {
  const actions = cases.filter(({ kind }) => kind === "action" || kind === "notaction");
  it.each(actions.map((one) => [one.id, one] as const))("E10.1 action patterns: %s", (_id, one) => {
    const element = one.kind === "action" ? "Action" : "NotAction";
    const document = withStatement({ Effect: "Allow", [element]: one.pattern, Resource: "*" });
    const request = { principal: ALICE, action: one.value ?? "", resource: "*" };
    expect(evaluate(document, request).decision).toBe(one.match ? "allowed" : "implicitDeny");
  });

  const resources = cases.filter(({ kind }) => kind === "resource" || kind === "notresource");
  it.each(resources.map((one) => [one.id, one] as const))(
    "E10.2 resource patterns: %s",
    (_id, one) => {
      const element = one.kind === "resource" ? "Resource" : "NotResource";
      const [, partition = "aws"] = (one.value ?? "").split(":");
      const document = {
        accounts: [
          account(HOME, {
            partition,
            users: [user("kim", inline({ Effect: "Allow", Action: "*", [element]: one.pattern }))],
          }),
        ],
      };
      const context = { "aws:username": null, ...one.context };
      const request = {
        principal: `arn:${partition}:iam::${HOME}:user/kim`,
        action: "s3:X",
        resource: one.value ?? "",
        context,
        resourceAccount: HOME,
      };
      expect(evaluate(document, request).trace.children[0]?.outcome).toBe(
        one.match ? "allowed" : "implicitDeny",
      );
    },
  );

  it("E10.3 an incomplete ARN in an identity-based policy is completed with *", () => {
    const document = withStatement({ ...allow("sqs:*"), Resource: "arn:aws:sqs" });
    const request = {
      principal: ALICE,
      action: "sqs:SendMessage",
      resource: `arn:aws:sqs:us-east-1:${HOME}:q`,
    };
    expect(evaluate(document, request).decision).toBe("allowed");
  });

  it.each([
    ["execute-api:/*", "prod/GET/pets", "allowed"],
    ["execute-api:/prod/GET/pets", "prod/GET/pets", "allowed"],
    ["execute-api:/prod/GET/pets", "x/prod/GET/pets", "implicitDeny"],
    ["execute-api:/prod/GET/pets", "prod/POST/pets", "implicitDeny"],
  ])("E10.14 %s in the policy of an API, for %s", (Resource, path, expected) => {
    const api = `arn:aws:execute-api:us-east-1:${HOME}:a1b2c3`;
    const statement = { ...grant({ AWS: ALICE }, "execute-api:Invoke"), Resource };
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice")],
          resources: [{ arn: api, policy: policy(statement) }],
        }),
      ],
    };
    const resource = `${api}/${path}`;
    const request = { principal: ALICE, action: "execute-api:Invoke", resource };
    expect(evaluate(document, request).decision).toBe(expected);
  });

  it.each([
    ["*", "allowed"],
    ["arn:aws:s3:::*", "implicitDeny"],
  ])("E10.4 an action without a resource is requested on *: Resource %s", (Resource, expected) => {
    const document = withStatement({ ...allow("s3:ListAllMyBuckets"), Resource });
    const request = { principal: ALICE, action: "s3:ListAllMyBuckets", resource: "*" };
    expect(evaluate(document, request).decision).toBe(expected);
  });

  it.each([
    ["NotAction, the action listed", { NotAction: "s3:Get*", Resource: "*" }, "implicitDeny"],
    ["NotAction, another listed", { NotAction: "iam:*", Resource: "*" }, "allowed"],
    [
      "NotResource, the resource listed",
      { Action: "s3:*", NotResource: `${BUCKET}/*` },
      "implicitDeny",
    ],
    [
      "NotResource, another listed",
      { Action: "s3:*", NotResource: "arn:aws:s3:::other/*" },
      "allowed",
    ],
  ])("E10.5 the complement: %s", (_what, statement, expected) => {
    expect(evaluate(withStatement({ Effect: "Allow", ...statement }), alice).decision).toBe(
      expected,
    );
  });

  it.each([
    ["the session, its role and its account", [APP_SESSION, APP_ROLE, HOME], "allowed", []],
    ["the session and its role", [APP_SESSION, APP_ROLE], "explicitDeny", [IN_PART]],
    ["the role and its account", [APP_ROLE, HOME], "explicitDeny", [IN_PART]],
    ["the account alone", [HOME], "explicitDeny", []],
    ["nobody of them", [ALICE], "explicitDeny", []],
  ])(
    "E10.6 a Deny with NotPrincipal spares who is listed by every name: %s",
    (_who, listed, expected, doubts) => {
      const spares = {
        Effect: "Deny",
        NotPrincipal: { AWS: listed },
        Action: "s3:*",
        Resource: "*",
      };
      const document = {
        accounts: [
          account(HOME, { roles: [role("app", inline(allow("*")))], resources: [bucket(spares)] }),
        ],
      };
      const { decision, notModelled } = evaluate(document, { principal: APP_SESSION, ...READ });
      expect([decision, notModelled.map(({ code }) => code)]).toEqual([expected, doubts]);
    },
  );

  it.each([
    ["its ARN", { AWS: ALICE }, true],
    ["a list", { AWS: ["444455556666", ALICE] }, true],
    ["*", "*", true],
    ["{AWS: *}", { AWS: "*" }, true],
    ["a wildcard for part of a name", { AWS: `arn:aws:iam::${HOME}:user/*` }, false],
    ["another case", { AWS: ALICE.replace("alice", "Alice") }, false],
    ["a unique id", { AWS: "AIDAEXAMPLEEXAMPLE123" }, false],
    ["a group", { AWS: `arn:aws:iam::${HOME}:group/team` }, false],
    ["a service of that name", { Service: ALICE }, false],
  ])("E10.7 a principal named by %s", (_how, named, expected) => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", { groups: ["team"] })],
          groups: [{ name: "team" }],
          resources: [bucket(grant(named))],
        }),
      ],
    };
    expect(evaluate(document, alice).decision).toBe(expected ? "allowed" : "implicitDeny");
  });

  it("E10.8 a colon inside a variable splits no ARN", () => {
    const queue = `arn:aws:sqs:us-east-1:${HOME}:alice-queue`;
    const document = withStatement({
      ...allow("sqs:*"),
      Resource: "arn:aws:sqs:*:*:${aws:username}-queue",
    });
    expect(
      evaluate(document, { principal: ALICE, action: "sqs:SendMessage", resource: queue }).decision,
    ).toBe("allowed");
  });

  it("E10.9 statements are a union, and their order never matters", () => {
    const statements = [allow("s3:*"), { ...allow("s3:*"), Effect: "Deny", Resource: OBJECT }];
    for (const order of [statements, statements.toReversed()]) {
      expect(verdict(withStatement(...order), alice)).toBe("explicitDeny identity-based-policies");
    }
  });

  it("E10.10 a policy that AWS would refuse is not evaluated, and says so in its place", () => {
    const document = {
      accounts: [
        account(HOME, {
          users: [
            user("alice", {
              inlinePolicies: [
                { name: "Broken", document: "{" },
                { name: "Good", document: policy(allow("s3:*")) },
              ],
            }),
          ],
        }),
      ],
    };
    const { decision, trace } = evaluate(document, alice);
    const stage = trace.children[0]?.children.find(
      ({ stage: name }) => name === "identity-based-policies",
    );
    expect([decision, stage?.children.map(({ outcome }) => outcome)]).toEqual([
      "allowed",
      ["invalid", "allows"],
    ]);
  });

  it.each([
    ["an inline policy", "Inline", "2008-10-17", "allowed"],
    ["an inline policy", "Inline", undefined, "allowed"],
    ["a managed policy", "Managed", "2012-10-17", "allowed"],
    ["a managed policy", "Managed", "2008-10-17", "implicitDeny"],
    ["a managed policy", "Managed", undefined, "implicitDeny"],
  ])("E10.10 IAM takes %s (%s) of Version %s: %s", (_what, name, version, expected) => {
    const Statement = [allow("s3:*")];
    const own = {
      name,
      document: version === undefined ? { Statement } : { Version: version, Statement },
    };
    const arn = `arn:aws:iam::${HOME}:policy/${name}`;
    const attached = name === "Inline" ? { inlinePolicies: [own] } : { attachedPolicies: [arn] };
    const document = {
      accounts: [account(HOME, { users: [user("alice", attached)], policies: [own] })],
    };
    const { decision, trace } = evaluate(document, alice);
    expect(decision).toBe(expected);
    const policies = trace.children[0]?.children.flatMap(({ children }) => children) ?? [];
    const invalid = { code: "policy-not-valid", finding: "IAM_VERSION_TOO_OLD" };
    expect(policies.map(({ reason }) => reason)).toEqual([
      expected === "allowed"
        ? { code: "policy-allows", stage: "identity-based-policies" }
        : invalid,
    ]);
  });

  it.each([
    [
      "an AWS managed policy whose text is at hand",
      new Map([["arn:aws:iam::aws:policy/All", JSON.stringify(policy(allow("*")))]]),
      "allowed",
      [],
    ],
    [
      "one whose text is not",
      new Map<string, string>(),
      "implicitDeny",
      ["managed-policy-not-loaded"],
    ],
  ])("E10.11 %s", (_what, managedPolicies, expected, doubts) => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", { attachedPolicies: ["arn:aws:iam::aws:policy/All"] })],
        }),
      ],
    };
    const { decision, notModelled } = evaluate(
      document,
      { ...alice, resourceAccount: HOME },
      { managedPolicies },
    );
    expect([decision, notModelled.map(({ code }) => code)]).toEqual([expected, doubts]);
  });

  it.each([
    ["no action at all", { action: "" }, "action-not-valid"],
    ["a wildcard for an action", { action: "s3:*" }, "action-not-valid"],
    ["a name for a resource", { resource: "my-bucket" }, "resource-not-valid"],
  ])("E10.12 a request that is none: %s", (_what, more, code) => {
    const { decision, trace } = evaluate(withStatement(allow("*")), { ...alice, ...more });
    expect([decision, trace.reason.code]).toEqual(["implicitDeny", code]);
  });
});
