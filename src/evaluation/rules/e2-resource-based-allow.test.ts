import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  APP_ROLE,
  APP_SESSION,
  boundary,
  bounded,
  bucket,
  deny,
  grant,
  HOME,
  inline,
  organization,
  policy,
  READ,
  role,
  scp,
  user,
  type Parts,
} from "../testing/documents.ts";
import { evaluate, verdict } from "../testing/verdict.ts";

const CAROL = `arn:aws:sts::${HOME}:federated-user/Carol`;
const KEY = `arn:aws:kms:us-east-1:${HOME}:key/k1`;
const elsewhere = allow("ec2:*");

/** Identity, boundary and session policies that all lack an Allow for the request. */
function account1(statement: Parts, more: Parts = {}): object {
  const limited = { ...inline(elsewhere), ...bounded() };
  return {
    accounts: [
      account(HOME, {
        users: [user("alice", limited)],
        roles: [role("app", limited)],
        policies: [boundary(elsewhere)],
        resources: [bucket({ ...statement })],
        ...more,
      }),
    ],
  };
}

const limitedSession = { sessionPolicies: [policy(elsewhere)] };
const alice = { principal: ALICE, ...READ };
const app = { principal: APP_SESSION, ...READ, session: limitedSession };
const carol = { principal: CAROL, ...READ, session: { ...limitedSession, user: ALICE } };

describe("E2 a resource-based Allow against implicit denies, same account", () => {
  it.each([
    ["E2.1 user, by its ARN", grant({ AWS: ALICE }), alice, "allowed resource-based-policy"],
    [
      "E2.2 role session, by the role's ARN",
      grant({ AWS: APP_ROLE }),
      app,
      "implicitDeny permissions-boundary",
    ],
    [
      "E2.3 role session, by its own ARN",
      grant({ AWS: APP_SESSION }),
      app,
      "allowed resource-based-policy",
    ],
    [
      "E2.4 role session, by * and aws:PrincipalArn",
      grant("*", "s3:GetObject", { Condition: { ArnEquals: { "aws:PrincipalArn": APP_ROLE } } }),
      app,
      "allowed resource-based-policy",
    ],
    [
      "E2.5 federated user, by the user's ARN",
      grant({ AWS: ALICE }),
      carol,
      "implicitDeny permissions-boundary",
    ],
    [
      "E2.6 federated user, by its own ARN",
      grant({ AWS: CAROL }),
      carol,
      "allowed resource-based-policy",
    ],
    ["E2.7 user, by *", grant("*"), alice, "allowed resource-based-policy"],
    ["E2.7 role session, by {AWS: *}", grant({ AWS: "*" }), app, "allowed resource-based-policy"],
    [
      "E2.8 user, by the account's id",
      grant({ AWS: HOME }),
      alice,
      "implicitDeny identity-based-policies",
    ],
    [
      "E2.8 role session, by the account's root",
      grant({ AWS: `arn:aws:iam::${HOME}:root` }),
      app,
      "implicitDeny identity-based-policies",
    ],
    [
      "E2.9 root user, by its ARN",
      grant({ AWS: `arn:aws:iam::${HOME}:root` }),
      { principal: `arn:aws:iam::${HOME}:root`, ...READ },
      "allowed resource-based-policy",
    ],
    [
      "E2.10 service, by its name",
      grant({ Service: "delivery.logs.amazonaws.com" }),
      { principal: "delivery.logs.amazonaws.com", ...READ },
      "allowed resource-based-policy",
    ],
    [
      "E2.10 another service",
      grant({ Service: "delivery.logs.amazonaws.com" }),
      { principal: "cloudtrail.amazonaws.com", ...READ },
      "implicitDeny resource-based-policy",
    ],
    [
      "E2.11 anonymous, by *",
      grant("*"),
      { principal: "anonymous", ...READ },
      "allowed resource-based-policy",
    ],
    [
      "E2.11 anonymous, where another is named",
      grant({ AWS: ALICE }),
      { principal: "anonymous", ...READ },
      "implicitDeny resource-based-policy",
    ],
  ])("%s", (_name, statement, request, expected) => {
    expect(verdict(account1(statement), request)).toBe(expected);
  });

  it("E2.2 the role's ARN stands in for an identity-based Allow, within boundary and session policies", () => {
    const document = {
      accounts: [
        account(HOME, { roles: [role("app")], resources: [bucket(grant({ AWS: APP_ROLE }))] }),
      ],
    };
    expect(verdict(document, { principal: APP_SESSION, ...READ })).toBe(
      "allowed resource-based-policy",
    );
    expect(verdict(document, app)).toBe("implicitDeny session-policies");
  });

  it("E2.8 the account delegates: an identity-based Allow completes it", () => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", inline(allow("s3:*")))],
          resources: [bucket(grant({ AWS: HOME }))],
        }),
      ],
    };
    expect(verdict(document, alice)).toBe("allowed identity-based-policies");
  });

  it.each([
    ["nobody", [], "implicitDeny resource-based-policy"],
    ["the account", [grant({ AWS: HOME }, "kms:*")], "allowed identity-based-policies"],
    ["the user", [grant({ AWS: ALICE }, "kms:Decrypt")], "allowed resource-based-policy"],
  ])("E2.12 a key policy must allow the caller itself: names %s", (_who, statements, expected) => {
    const filler = grant({ Service: "logs.amazonaws.com" }, "kms:Decrypt");
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", inline(allow("kms:*")))],
          resources: [{ arn: KEY, policy: policy(filler, ...statements) }],
        }),
      ],
    };
    expect(verdict(document, { principal: ALICE, action: "kms:Decrypt", resource: KEY })).toBe(
      expected,
    );
  });

  it.each([
    ["kms:Decrypt", ["kms-grants-not-modelled"]],
    ["KMS:ReEncryptTo", ["kms-grants-not-modelled"]],
    ["kms:PutKeyPolicy", []],
  ])("E2.15 a grant could allow %s", (action, doubts) => {
    const key = { arn: KEY, policy: policy(grant({ Service: "logs.amazonaws.com" }, "kms:*")) };
    const document = { accounts: [account(HOME, { users: [user("alice")], resources: [key] })] };
    const { notModelled } = evaluate(document, { principal: ALICE, action, resource: KEY });
    expect(notModelled.map(({ code }) => code)).toEqual(doubts);
  });

  it("E2.13 explicit denies still win, and SCPs still apply", () => {
    const denied = account1(
      { ...grant({ AWS: ALICE }) },
      { users: [user("alice", inline(deny("s3:*")))] },
    );
    expect(verdict(denied, alice)).toBe("explicitDeny identity-based-policies");
    const limited = {
      ...account1(grant({ AWS: ALICE }), { serviceControlPolicies: ["OnlyEc2"] }),
      organizations: [organization({ policies: [scp("OnlyEc2", elsewhere)] })],
    };
    expect(verdict(limited, alice)).toBe("implicitDeny service-control-policies");
  });
});
