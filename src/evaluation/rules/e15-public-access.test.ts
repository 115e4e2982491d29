import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  APP_ROLE,
  BUCKET,
  grant,
  HOME,
  inline,
  OTHER,
  policy,
  READ,
  role,
  trust,
  user,
  type Parts,
} from "../testing/documents.ts";
import { evaluate, verdict } from "../testing/verdict.ts";

const BOB = `arn:aws:iam::${OTHER}:user/bob`;

function blocked(...statements: readonly Parts[]): object {
  return {
    accounts: [
      account(HOME, {
        users: [user("alice")],
        resources: [
          {
            arn: BUCKET,
            blockPublicAccess: true,
            policy: policy(...statements),
          },
        ],
      }),
      account(OTHER, { users: [user("bob", inline(allow("*")))] }),
    ],
  };
}

function accessPoints(of: string): Parts {
  const pattern = `arn:aws:s3:us-east-1:${of}:accesspoint/*`;
  return { Condition: { StringLike: { "s3:DataAccessPointArn": pattern } } };
}

describe("E15 S3 Block Public Access and the size of calls", () => {
  it.each([
    ["anonymous callers", "anonymous", "implicitDeny block-public-access"],
    ["other accounts", BOB, "implicitDeny block-public-access"],
    ["the own account", ALICE, "allowed resource-based-policy"],
    ["AWS services", "cloudtrail.amazonaws.com", "allowed resource-based-policy"],
  ])("E15.1 a public policy and %s", (_who, principal, expected) => {
    expect(verdict(blocked(grant("*")), { principal, ...READ })).toBe(expected);
  });

  it.each([
    ["names who", grant({ AWS: OTHER }), "allowed resource-based-policy"],
    [
      "is held to an organization",
      grant("*", "s3:GetObject", {
        Condition: { StringEquals: { "aws:PrincipalAccount": OTHER } },
      }),
      "allowed resource-based-policy",
    ],
    [
      "is held to a wildcard",
      grant("*", "s3:GetObject", { Condition: { StringLike: { "aws:PrincipalAccount": "*" } } }),
      "implicitDeny block-public-access",
    ],
    [
      "is held to half the internet",
      grant("*", "s3:GetObject", { Condition: { IpAddress: { "aws:SourceIp": "0.0.0.0/1" } } }),
      "implicitDeny block-public-access",
    ],
    [
      "is held to a sixteenth bit of IPv6",
      grant("*", "s3:GetObject", { Condition: { IpAddress: { "aws:SourceIp": "2000::/16" } } }),
      "implicitDeny block-public-access",
    ],
    [
      "is held to a provider's IPv6 range",
      grant("*", "s3:GetObject", {
        Condition: { IpAddress: { "aws:SourceIp": ["2001:db8::/32", "10.0.0.0/8"] } },
      }),
      "allowed resource-based-policy",
    ],
    [
      "is held to the access points of an account",
      grant("*", "s3:GetObject", accessPoints(OTHER)),
      "allowed resource-based-policy",
    ],
    [
      "is held to the access points of whatever account",
      grant("*", "s3:GetObject", accessPoints("*")),
      "implicitDeny block-public-access",
    ],
    [
      "has a statement for whoever a built-in provider vouches for",
      [grant({ AWS: OTHER }), grant({ Federated: "graph.facebook.com" })],
      "implicitDeny block-public-access",
    ],
    [
      "has a statement for whoever the account's own provider vouches for",
      [
        grant({ AWS: OTHER }),
        grant({ Federated: `arn:aws:iam::${HOME}:oidc-provider/ci.example.com` }),
      ],
      "allowed resource-based-policy",
    ],
    [
      "is held to one key that objects are encrypted with",
      grant("*", "s3:GetObject", {
        Condition: { StringEquals: { "s3:x-amz-server-side-encryption-aws-kms-key-id": "k" } },
      }),
      "allowed resource-based-policy",
    ],
    [
      "is held to a key that limits nobody",
      grant("*", "s3:GetObject", { Condition: { Bool: { "aws:SecureTransport": "true" } } }),
      "implicitDeny block-public-access",
    ],
  ])("E15.1 a policy that %s", (_what, statements, expected) => {
    const context = {
      "s3:x-amz-server-side-encryption-aws-kms-key-id": "k",
      "aws:SourceIp": "10.0.0.1",
      "s3:DataAccessPointArn": `arn:aws:s3:us-east-1:${OTHER}:accesspoint/data`,
    };
    const document = blocked(...[statements].flat());
    expect(verdict(document, { principal: BOB, ...READ, context })).toBe(expected);
  });

  it("E15.2 session policies of more than 2,048 characters are too large", () => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice")],
          roles: [role("app", { assumeRolePolicyDocument: policy(trust({ AWS: ALICE })) })],
        }),
      ],
    };
    const long = policy(allow(Array.from({ length: 200 }, (_, at) => `s3:GetObject${at}`)));
    const { hops } = evaluate(document, {
      principal: ALICE,
      ...READ,
      assume: [{ role: APP_ROLE, sessionPolicies: [long] }],
    });
    expect(hops[0]?.result).toMatchObject({ ok: false, error: "PackedPolicyTooLarge" });
  });
});
