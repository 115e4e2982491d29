import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  bucket,
  deny,
  grant,
  HOME,
  inline,
  MANAGEMENT,
  organization,
  READ,
  role,
  scp,
  user,
  type Parts,
} from "../testing/documents.ts";
import { evaluate, verdict } from "../testing/verdict.ts";

const alice = { principal: ALICE, ...READ };
const admin = user("alice", inline(allow("*")));
const POLICIES = [
  scp("OnlyS3", allow("s3:*")),
  scp("OnlyEc2", allow("ec2:*")),
  scp("NoS3", deny("s3:*")),
];

function inOrganization(levels: {
  readonly root?: readonly string[];
  readonly unit?: readonly string[];
  readonly account?: readonly string[];
  readonly users?: readonly Parts[];
}): object {
  return {
    accounts: [
      account(HOME, {
        users: levels.users ?? [admin],
        ...(levels.account === undefined ? {} : { serviceControlPolicies: levels.account }),
      }),
    ],
    organizations: [
      organization({
        policies: POLICIES,
        root: levels.root === undefined ? {} : { serviceControlPolicies: levels.root },
        unit: levels.unit === undefined ? {} : { serviceControlPolicies: levels.unit },
      }),
    ],
  };
}

describe("E4 service control policies", () => {
  it.each([
    ["the root", { root: ["OnlyEc2"] }, "Root"],
    ["a unit", { unit: ["OnlyEc2"] }, "Unit"],
    ["the account", { account: ["OnlyEc2"] }, `Account ${HOME}`],
  ])("E4.1 every level must allow: %s does not", (_where, levels, level) => {
    const { decision, trace } = evaluate(inOrganization(levels), alice);
    expect([decision, trace.reason]).toEqual([
      "implicitDeny",
      { code: "level-allows-nothing", stage: "service-control-policies", level },
    ]);
  });

  it.each([
    ["the root", { root: ["FullAWSAccess", "NoS3"] }],
    ["a unit", { unit: ["FullAWSAccess", "NoS3"] }],
    ["the account", { account: ["FullAWSAccess", "NoS3"] }],
  ])("E4.1 a Deny at any level denies: %s", (_where, levels) => {
    expect(verdict(inOrganization(levels), alice)).toBe("explicitDeny service-control-policies");
  });

  it("E4.2 several policies at one level are a union", () => {
    expect(verdict(inOrganization({ unit: ["OnlyEc2", "OnlyS3"] }), alice)).toBe(
      "allowed identity-based-policies",
    );
  });

  it("E4.3 an SCP never grants", () => {
    expect(verdict(inOrganization({ users: [user("alice")] }), alice)).toBe(
      "implicitDeny identity-based-policies",
    );
  });

  it("E4.4 the management account is not affected", () => {
    const document = {
      accounts: [account(MANAGEMENT, { users: [admin], serviceControlPolicies: ["NoS3"] })],
      organizations: [
        organization({ policies: POLICIES, root: { serviceControlPolicies: ["NoS3"] } }),
      ],
    };
    const request = { principal: `arn:aws:iam::${MANAGEMENT}:user/alice`, ...READ };
    expect(verdict(document, request)).toBe("allowed identity-based-policies");
  });

  it("E4.5 service-linked roles are not affected", () => {
    const document = {
      accounts: [
        account(HOME, {
          roles: [
            role("AWSServiceRoleForX", {
              ...inline(allow("*")),
              serviceLinkedFor: "x.amazonaws.com",
            }),
          ],
          serviceControlPolicies: ["NoS3"],
        }),
      ],
      organizations: [organization({ policies: POLICIES })],
    };
    const request = {
      principal: `arn:aws:sts::${HOME}:assumed-role/AWSServiceRoleForX/s1`,
      ...READ,
    };
    expect(verdict(document, request)).toBe("allowed identity-based-policies");
  });

  it.each([
    ["a service principal", "cloudtrail.amazonaws.com", { Service: "cloudtrail.amazonaws.com" }],
    ["an anonymous caller", "anonymous", "*"],
  ])("E4.6 %s is not affected", (_who, principal, named) => {
    const document = {
      accounts: [
        account(HOME, { resources: [bucket(grant(named))], serviceControlPolicies: ["NoS3"] }),
      ],
      organizations: [organization({ policies: POLICIES })],
    };
    expect(verdict(document, { principal, ...READ })).toBe("allowed resource-based-policy");
  });

  it("E4.7 root users of member accounts are affected", () => {
    const root = { principal: `arn:aws:iam::${HOME}:root`, ...READ };
    expect(verdict(inOrganization({ unit: ["OnlyEc2"] }), root)).toBe(
      "implicitDeny service-control-policies",
    );
  });

  it.each([
    ["a Principal", { Version: "2012-10-17", Statement: [allow("*", { Principal: "*" })] }],
    ["the old version", { Version: "2008-10-17", Statement: [allow("*")] }],
  ])("E4.8 an SCP with %s could not be attached, and is not evaluated", (_what, document) => {
    const world = {
      accounts: [account(HOME, { users: [admin] })],
      organizations: [
        organization({
          policies: [{ name: "Bad", type: "SERVICE_CONTROL_POLICY", document }],
          unit: { serviceControlPolicies: ["Bad"] },
        }),
      ],
    };
    expect(verdict(world, alice)).toBe("implicitDeny service-control-policies");
  });

  it("E4.9 nothing attached at a level allows nothing; nothing said is FullAWSAccess", () => {
    expect(verdict(inOrganization({ unit: [] }), alice)).toBe(
      "implicitDeny service-control-policies",
    );
    expect(verdict(inOrganization({}), alice)).toBe("allowed identity-based-policies");
  });

  it.each([
    ["NotAction", { Effect: "Allow", NotAction: "ec2:*", Resource: "*" }],
    ["a Resource", { ...allow("s3:*"), Resource: "arn:aws:s3:::bucket/*" }],
    ["a Condition", allow("s3:*", { Condition: { Bool: { "aws:SecureTransport": "true" } } })],
  ])("E4.10 the full language: an Allow with %s", (_what, statement) => {
    const world = {
      accounts: [account(HOME, { users: [admin] })],
      organizations: [
        organization({
          policies: [scp("Full", { ...statement })],
          unit: { serviceControlPolicies: ["Full"] },
        }),
      ],
    };
    expect(verdict(world, alice)).toBe("allowed identity-based-policies");
  });
});
