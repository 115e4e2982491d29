import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  APP_SESSION,
  boundary,
  bounded,
  BUCKET,
  bucket,
  deny,
  grant,
  HOME,
  inline,
  OBJECT,
  organization,
  policy,
  rcp,
  READ,
  role,
  scp,
  user,
} from "../testing/documents.ts";
import { evaluate, verdict } from "../testing/verdict.ts";

const everything = inline(allow("*"));
const ENDPOINT = `arn:aws:ec2:us-east-1:${HOME}:vpc-endpoint/vpce-1`;
const alice = { principal: ALICE, ...READ };
const app = { principal: APP_SESSION, ...READ };

describe("E1 order within one account", () => {
  it.each([
    [
      "identity-based-policies",
      { accounts: [account(HOME, { users: [user("alice", inline(allow("*"), deny("s3:*")))] })] },
      alice,
    ],
    [
      "resource-based-policy",
      {
        accounts: [
          account(HOME, {
            users: [user("alice", everything)],
            resources: [bucket({ ...grant({ AWS: ALICE }), Effect: "Deny" })],
          }),
        ],
      },
      alice,
    ],
    [
      "permissions-boundary",
      {
        accounts: [
          account(HOME, {
            users: [user("alice", { ...everything, ...bounded() })],
            policies: [boundary(allow("*"), deny("s3:*"))],
          }),
        ],
      },
      alice,
    ],
    [
      "session-policies",
      { accounts: [account(HOME, { roles: [role("app", everything)] })] },
      { ...app, session: { sessionPolicies: [policy(allow("*"), deny("s3:*"))] } },
    ],
    [
      "service-control-policies",
      {
        accounts: [
          account(HOME, {
            users: [user("alice", everything)],
            serviceControlPolicies: ["FullAWSAccess", "No"],
          }),
        ],
        organizations: [organization({ policies: [scp("No", deny("s3:*"))] })],
      },
      alice,
    ],
    [
      "resource-control-policies",
      {
        accounts: [
          account(HOME, {
            users: [user("alice", everything)],
            resources: [bucket(grant({ AWS: ALICE }))],
            resourceControlPolicies: ["RCPFullAWSAccess", "No"],
          }),
        ],
        organizations: [organization({ policies: [rcp("No", deny("s3:*", { Principal: "*" }))] })],
      },
      alice,
    ],
    [
      "vpc-endpoint-policy",
      {
        accounts: [
          account(HOME, {
            users: [user("alice", everything)],
            resources: [
              {
                arn: ENDPOINT,
                policy: policy(grant("*", "*"), { ...grant("*", "s3:*"), Effect: "Deny" }),
              },
            ],
          }),
        ],
      },
      { ...alice, vpcEndpoint: ENDPOINT },
    ],
  ])("E1.1 a Deny in %s ends it", (layer, document, request) => {
    expect(verdict(document, request)).toBe(`explicitDeny ${layer}`);
  });

  it("E1.2 RCPFullAWSAccess always allows, so only a Deny of an RCP matters", () => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", everything)],
          resources: [bucket()],
          resourceControlPolicies: [],
        }),
      ],
      organizations: [organization({})],
    };
    expect(verdict(document, alice)).toBe("allowed identity-based-policies");
  });

  it("E1.3 without an SCP that allows, nothing is allowed", () => {
    const document = {
      accounts: [account(HOME, { users: [user("alice", everything)], serviceControlPolicies: [] })],
      organizations: [organization({})],
    };
    expect(verdict(document, alice)).toBe("implicitDeny service-control-policies");
  });

  it("E1.4 a resource-based Allow to the caller ends it", () => {
    const document = {
      accounts: [
        account(HOME, { users: [user("alice")], resources: [bucket(grant({ AWS: ALICE }))] }),
      ],
    };
    expect(verdict(document, alice)).toBe("allowed resource-based-policy");
  });

  it.each([
    ["inline", user("alice", everything), {}],
    [
      "attached",
      user("alice", { attachedPolicies: [`arn:aws:iam::${HOME}:policy/Dev`] }),
      { policies: [{ name: "Dev", document: policy(allow("s3:*")) }] },
    ],
    [
      "a group's inline",
      user("alice", { groups: ["team"] }),
      { groups: [{ name: "team", ...everything }] },
    ],
    [
      "a group's attached",
      user("alice", { groups: ["team"] }),
      {
        groups: [{ name: "team", attachedPolicies: [`arn:aws:iam::${HOME}:policy/Dev`] }],
        policies: [{ name: "Dev", document: policy(allow("s3:*")) }],
      },
    ],
  ])("E1.5 an identity-based Allow: %s", (_where, alicesPolicies, more) => {
    const document = { accounts: [account(HOME, { users: [alicesPolicies], ...more })] };
    expect(verdict(document, alice)).toBe("allowed identity-based-policies");
  });

  it("E1.5 no identity-based Allow is an implicit deny", () => {
    const document = {
      accounts: [account(HOME, { users: [user("alice", inline(allow("ec2:*")))] })],
    };
    expect(verdict(document, alice)).toBe("implicitDeny identity-based-policies");
  });

  it("E1.6 a permissions boundary without an Allow is an implicit deny", () => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", { ...everything, ...bounded() })],
          policies: [boundary(allow("ec2:*"))],
        }),
      ],
    };
    expect(verdict(document, alice)).toBe("implicitDeny permissions-boundary");
  });

  it.each([
    ["none passed", [], "allowed identity-based-policies"],
    ["passed and allowing", [policy(allow("s3:*"))], "allowed identity-based-policies"],
    ["passed and not allowing", [policy(allow("ec2:*"))], "implicitDeny session-policies"],
  ])("E1.7 session policies of a role session: %s", (_what, sessionPolicies, expected) => {
    const document = { accounts: [account(HOME, { roles: [role("app", everything)] })] };
    expect(verdict(document, { ...app, session: { sessionPolicies } })).toBe(expected);
  });

  it("E1.8 the root user has everything in its account", () => {
    const root = { principal: `arn:aws:iam::${HOME}:root`, ...READ };
    expect(verdict({ accounts: [account(HOME)] }, root)).toBe("allowed identity-based-policies");
  });

  it.each([
    ["allows", policy(grant("*", "s3:*")), "allowed identity-based-policies"],
    ["lacks an Allow", policy(grant("*", "ec2:*")), "implicitDeny vpc-endpoint-policy"],
    ["is the default", null, "allowed identity-based-policies"],
  ])("E1.9 the policy of the VPC endpoint %s", (_what, endpointPolicy, expected) => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", everything)],
          resources: [{ arn: ENDPOINT, policy: endpointPolicy }],
        }),
      ],
    };
    expect(verdict(document, { ...alice, vpcEndpoint: ENDPOINT })).toBe(expected);
  });

  it.each([
    ["S3", "a user", { AWS: ALICE }, "s3:GetObject", ["endpoint-kind-not-modelled"]],
    ["S3", "the account", { AWS: HOME }, "s3:GetObject", ["endpoint-kind-not-modelled"]],
    ["S3", "everybody", { AWS: "*" }, "s3:GetObject", []],
    ["SNS", "a user", { AWS: ALICE }, "sns:ListTopics", []],
  ])("E1.9 the policy of an endpoint for %s names %s", (_for, _whom, principal, action, doubts) => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", everything)],
          resources: [{ arn: BUCKET }, { arn: ENDPOINT, policy: policy(grant(principal, "*")) }],
        }),
      ],
    };
    const resource = action.startsWith("s3:") ? OBJECT : "*";
    const request = { principal: ALICE, action, resource, vpcEndpoint: ENDPOINT };
    const { decision, notModelled } = evaluate(document, request);
    expect([decision, notModelled.map(({ code }) => code)]).toEqual(["allowed", doubts]);
  });

  it("E1.9 the policy of the VPC endpoint never grants", () => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice")],
          resources: [{ arn: ENDPOINT, policy: policy(grant("*", "*")) }],
        }),
      ],
    };
    expect(verdict(document, { ...alice, vpcEndpoint: ENDPOINT })).toBe(
      "implicitDeny identity-based-policies",
    );
  });
});
