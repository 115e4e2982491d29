import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  BUCKET,
  bucket,
  deny,
  grant,
  HOME,
  inline,
  MANAGEMENT,
  OBJECT,
  organization,
  OTHER,
  policy,
  rcp,
  role,
  trust,
  user,
  type Parts,
} from "../testing/documents.ts";
import { evaluate, verdict } from "../testing/verdict.ts";

const KEY = `arn:aws:kms:us-east-1:${HOME}:key/k1`;
const DENIES = rcp("No", deny(["s3:*", "kms:*", "iam:*", "sts:*"], { Principal: "*" }));
const read = { action: "s3:GetObject", resource: OBJECT };
const everything = inline(allow("*"));

function guarded(parts: Parts, more: Parts = {}): object {
  return {
    accounts: [account(HOME, { resourceControlPolicies: ["RCPFullAWSAccess", "No"], ...parts })],
    organizations: [organization({ policies: [DENIES] })],
    ...more,
  };
}

const openBucket = {
  arn: BUCKET,
  policy: policy(grant("*"), grant({ Service: "cloudtrail.amazonaws.com" })),
};

describe("E5 resource control policies", () => {
  it.each([
    ["own users", ALICE],
    ["the root user", `arn:aws:iam::${HOME}:root`],
    ["outsiders", `arn:aws:iam::${OTHER}:user/bob`],
    ["anonymous callers", "anonymous"],
    ["service principals", "cloudtrail.amazonaws.com"],
  ])("E5.1 they bind %s", (_who, principal) => {
    const document = guarded({ users: [user("alice", everything)], resources: [openBucket] });
    expect(verdict(document, { principal, ...read })).toBe(
      "explicitDeny resource-control-policies",
    );
  });

  it("E5.1 for a service principal aws:PrincipalIsAWSService is true, so an exception can be made", () => {
    const spares = rcp(
      "No",
      deny("s3:*", {
        Principal: "*",
        Condition: { BoolIfExists: { "aws:PrincipalIsAWSService": "false" } },
      }),
    );
    const document = guarded(
      { resources: [openBucket] },
      { organizations: [organization({ policies: [spares] })] },
    );
    expect(verdict(document, { principal: "cloudtrail.amazonaws.com", ...read })).toBe(
      "allowed resource-based-policy",
    );
  });

  it("E5.2 resources of the management account are not bound", () => {
    const document = {
      accounts: [
        account(MANAGEMENT, {
          users: [user("alice", everything)],
          resourceControlPolicies: ["No"],
        }),
      ],
      organizations: [
        organization({ policies: [DENIES], root: { resourceControlPolicies: ["No"] } }),
      ],
    };
    const request = { principal: `arn:aws:iam::${MANAGEMENT}:user/alice`, ...read };
    expect(verdict(document, request)).toBe("allowed identity-based-policies");
  });

  it("E5.3 calls by service-linked roles are not bound", () => {
    const document = guarded({
      roles: [
        role("AWSServiceRoleForX", { path: "/aws-service-role/x.amazonaws.com/", ...everything }),
      ],
    });
    const principal = `arn:aws:sts::${HOME}:assumed-role/AWSServiceRoleForX/s1`;
    expect(verdict(document, { principal, ...read })).toBe("allowed identity-based-policies");
  });

  it("E5.3 nor is a service that assumes its service-linked role", () => {
    const path = "/aws-service-role/x.amazonaws.com/";
    const trusts = { assumeRolePolicyDocument: policy(trust({ Service: "x.amazonaws.com" })) };
    const assume = (name: string, at: string) => ({
      principal: "x.amazonaws.com",
      action: "sts:AssumeRole",
      resource: `arn:aws:iam::${HOME}:role${at}${name}`,
    });
    const document = guarded({
      roles: [role("AWSServiceRoleForX", { path, ...trusts }), role("own", trusts)],
    });
    expect(verdict(document, assume("AWSServiceRoleForX", path))).toMatch("allowed");
    expect(verdict(document, assume("own", "/"))).toMatch("explicitDeny");
  });

  it("E5.7 what an action without a resource asks for is not bound", () => {
    const document = guarded({ users: [user("alice", everything)] });
    const list = { principal: ALICE, action: "s3:ListAllMyBuckets", resource: "*" };
    expect(verdict(document, list)).toBe("allowed identity-based-policies");
  });

  it.each([
    ["an AWS managed key", { awsManaged: true }, "kms:Decrypt", "allowed"],
    ["kms:RetireGrant", {}, "kms:RetireGrant", "allowed"],
    ["any other use of a key", {}, "kms:Decrypt", "explicitDeny"],
  ])("E5.4 %s", (_what, more, action, expected) => {
    const document = guarded({
      users: [user("alice", everything)],
      resources: [{ arn: KEY, policy: policy(grant({ AWS: HOME }, "kms:*")), ...more }],
    });
    expect(evaluate(document, { principal: ALICE, action, resource: KEY }).decision).toBe(expected);
  });

  it("E5.4 services off the list are not bound", () => {
    const document = guarded({ users: [user("alice", everything)] });
    const request = { principal: ALICE, action: "iam:GetUser", resource: ALICE };
    expect(verdict(document, request)).toBe("allowed identity-based-policies");
  });

  it.each([
    ["an Allow", { ...grant("*", "s3:*") }],
    ["another principal", deny("s3:*", { Principal: { AWS: HOME } })],
    ["NotPrincipal", deny("s3:*", { NotPrincipal: { AWS: HOME } })],
    ["NotAction", { Effect: "Deny", Principal: "*", NotAction: "iam:*", Resource: "*" }],
    ["every action", deny("*", { Principal: "*" })],
  ])("E5.5 one's own with %s could not be attached, and is not evaluated", (_what, statement) => {
    const document = guarded(
      { users: [user("alice", everything)] },
      { organizations: [organization({ policies: [rcp("No", { ...statement })] })] },
    );
    expect(verdict(document, { principal: ALICE, ...read })).toBe(
      "allowed identity-based-policies",
    );
  });

  it("E5.6 an RCP never grants", () => {
    const document = guarded({
      users: [user("alice")],
      resources: [bucket(grant({ AWS: OTHER }))],
      resourceControlPolicies: ["RCPFullAWSAccess"],
    });
    expect(verdict(document, { principal: ALICE, ...read })).toBe(
      "implicitDeny identity-based-policies",
    );
  });
});
