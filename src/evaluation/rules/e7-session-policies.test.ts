import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  APP_ROLE,
  APP_SESSION,
  bucket,
  grant,
  HOME,
  inline,
  policy,
  READ,
  role,
  trust,
  user,
  type Parts,
} from "../testing/documents.ts";
import { evaluate, verdict } from "../testing/verdict.ts";

const ROOT = `arn:aws:iam::${HOME}:root`;
const CAROL = `arn:aws:sts::${HOME}:federated-user/Carol`;
const app = { principal: APP_SESSION, ...READ };
const only = (action: string) => ({ sessionPolicies: [policy(allow(action))] });
const withRole = (more: Parts, parts: Parts = {}) => ({
  accounts: [account(HOME, { roles: [role("app", { ...more })], ...parts })],
});

describe("E7 session policies", () => {
  it.each([
    ["both allow", allow("s3:*"), only("s3:*"), "allowed identity-based-policies"],
    [
      "only the session policy allows",
      allow("ec2:*"),
      only("s3:*"),
      "implicitDeny identity-based-policies",
    ],
    ["only the role allows", allow("s3:*"), only("ec2:*"), "implicitDeny session-policies"],
    [
      "one of several allows",
      allow("s3:*"),
      { sessionPolicies: [policy(allow("ec2:*")), policy(allow("s3:*"))] },
      "allowed identity-based-policies",
    ],
  ])(
    "E7.1 a role session may do what role and session policies both allow: %s",
    (_what, own, session, expected) => {
      expect(verdict(withRole(inline(own)), { ...app, session })).toBe(expected);
    },
  );

  it("E7.1 session policies by ARN count as inline ones do", () => {
    const document = withRole(inline(allow("s3:*")), {
      policies: [{ name: "Ec2", document: policy(allow("ec2:*")) }],
    });
    const session = { sessionPolicyArns: [`arn:aws:iam::${HOME}:policy/Ec2`] };
    expect(verdict(document, { ...app, session })).toBe("implicitDeny session-policies");
    expect(verdict(document, { ...app, session: { ...session, ...only("s3:*") } })).toBe(
      "allowed identity-based-policies",
    );
  });

  it.each([
    ["the role's ARN counts before the filter", APP_ROLE, "implicitDeny session-policies"],
    ["the session's ARN counts after the filter", APP_SESSION, "allowed resource-based-policy"],
  ])("E7.2 %s", (_what, named, expected) => {
    const document = withRole({}, { resources: [bucket(grant({ AWS: named }))] });
    expect(verdict(document, { ...app, session: only("ec2:*") })).toBe(expected);
  });

  it.each([
    ["none was passed", {}, "implicitDeny session-policies"],
    ["one allows", only("s3:*"), "allowed identity-based-policies"],
    ["one does not", only("ec2:*"), "implicitDeny session-policies"],
  ])("E7.3 a federated user's session: %s", (_what, session, expected) => {
    const document = { accounts: [account(HOME, { users: [user("alice", inline(allow("*")))] })] };
    expect(
      verdict(document, { principal: CAROL, ...READ, session: { user: ALICE, ...session } }),
    ).toBe(expected);
  });

  it("E7.3 a federated user's session without a policy has what a resource policy gives it by name", () => {
    const document = {
      accounts: [
        account(HOME, { users: [user("alice")], resources: [bucket(grant({ AWS: CAROL }))] }),
      ],
    };
    expect(verdict(document, { principal: CAROL, ...READ, session: { user: ALICE } })).toBe(
      "allowed resource-based-policy",
    );
  });

  it.each([
    ["one allows", only("s3:*"), "allowed identity-based-policies"],
    ["one does not", only("ec2:*"), "implicitDeny session-policies"],
    ["none was passed", {}, "implicitDeny session-policies"],
  ])("E7.6 a session that the root user federated: %s", (_what, session, expected) => {
    const document = { accounts: [account(HOME, { resources: [bucket()] })] };
    const request = { principal: CAROL, ...READ, session: { user: ROOT, ...session } };
    expect([verdict(document, request), evaluate(document, request).notModelled]).toEqual([
      expected,
      [],
    ]);
  });

  it("E7.4 an incomplete ARN makes a session policy malformed", () => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice")],
          roles: [role("app", { assumeRolePolicyDocument: policy(trust({ AWS: ALICE })) })],
        }),
      ],
    };
    const sessionPolicies = [policy({ ...allow("sqs:*"), Resource: "arn:aws:sqs" })];
    const { hops, decision } = evaluate(document, {
      principal: ALICE,
      ...READ,
      assume: [{ role: APP_ROLE, sessionPolicies }],
    });
    expect([decision, hops[0]?.result]).toMatchObject([
      "implicitDeny",
      { ok: false, error: "MalformedPolicyDocument" },
    ]);
  });
});
