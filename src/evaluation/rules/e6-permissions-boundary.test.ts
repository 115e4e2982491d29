import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  boundary,
  bounded,
  BUCKET,
  grant,
  HOME,
  inline,
  policy,
  READ,
  role,
  user,
} from "../testing/documents.ts";
import { verdict } from "../testing/verdict.ts";

const alice = { principal: ALICE, ...READ };

describe("E6 permissions boundary", () => {
  it.each([
    ["both allow", allow("s3:*"), allow("s3:*"), "allowed identity-based-policies"],
    [
      "only the boundary allows",
      allow("ec2:*"),
      allow("s3:*"),
      "implicitDeny identity-based-policies",
    ],
    [
      "only the identity allows",
      allow("s3:*"),
      allow("ec2:*"),
      "implicitDeny permissions-boundary",
    ],
  ])("E6.1 effective is what both allow: %s", (_what, own, limit, expected) => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", { ...inline(own), ...bounded() })],
          policies: [boundary(limit)],
        }),
      ],
    };
    expect(verdict(document, alice)).toBe(expected);
  });

  it("E6.2 it limits what groups give too", () => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", { groups: ["team"], ...bounded() })],
          groups: [{ name: "team", ...inline(allow("s3:*")) }],
          policies: [boundary(allow("ec2:*"))],
        }),
      ],
    };
    expect(verdict(document, alice)).toBe("implicitDeny permissions-boundary");
  });

  it.each([
    ["without a boundary", {}, "allowed resource-based-policy"],
    ["with one", bounded(), "explicitDeny resource-based-policy"],
  ])("E6.3 a Deny with NotPrincipal and a listed principal %s", (_what, limit, expected) => {
    const spares = {
      Effect: "Deny",
      NotPrincipal: { AWS: [ALICE, HOME] },
      Action: "s3:*",
      Resource: "*",
    };
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", limit)],
          policies: [boundary(allow("*"))],
          resources: [{ arn: BUCKET, policy: policy(spares, grant({ AWS: ALICE })) }],
        }),
      ],
    };
    expect(verdict(document, alice)).toBe(expected);
  });

  it("E6.4 a boundary that is not there allows nothing", () => {
    const document = {
      accounts: [
        account(HOME, { users: [user("alice", { ...inline(allow("*")), ...bounded() })] }),
      ],
    };
    expect(verdict(document, alice)).toBe("implicitDeny permissions-boundary");
  });

  it("E6.5 service-linked roles have none", () => {
    const document = {
      accounts: [
        account(HOME, {
          roles: [
            role("AWSServiceRoleForX", {
              serviceLinkedFor: "x.amazonaws.com",
              ...inline(allow("*")),
              ...bounded(),
            }),
          ],
          policies: [boundary(allow("ec2:*"))],
        }),
      ],
    };
    const principal = `arn:aws:sts::${HOME}:assumed-role/AWSServiceRoleForX/s1`;
    expect(verdict(document, { principal, ...READ })).toBe("allowed identity-based-policies");
  });
});
