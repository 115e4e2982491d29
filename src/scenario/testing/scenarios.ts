import type { Scenario } from "../../iam/model.ts";
import type { Result } from "../../text/result.ts";
import { loadScenario } from "../load.ts";

/** A scenario from a document that a test wrote down, which must load without a problem. */
export function scenarioOf(document: object): Scenario {
  const result = loadScenario({ version: 1, name: "test", accounts: [], ...document });
  if (!result.ok || result.problems.length > 0) {
    throw new Error(result.problems.map(({ message }) => message).join("\n"));
  }
  return result.scenario;
}

/** What an edit made; a refused edit fails the test that asks. */
export function accepted<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) {
    throw new Error(result.error.code);
  }
  return result.value;
}

function trust(principal: object): object {
  return {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: principal, Action: "sts:AssumeRole" }],
  };
}

/** Two accounts of one organization, and something of every kind in the first. */
export function sampleScenario(): Scenario {
  return scenarioOf({
    organizations: [
      {
        id: "o-sample",
        managementAccountId: "999999999999",
        policies: [{ name: "Guard", type: "SERVICE_CONTROL_POLICY", document: {} }],
        root: {
          id: "r-root",
          name: "Root",
          accounts: ["999999999999"],
          organizationalUnits: [
            {
              id: "ou-work",
              name: "Work",
              serviceControlPolicies: ["FullAWSAccess", "Guard"],
              accounts: ["111111111111", "222222222222"],
              organizationalUnits: [{ id: "ou-inner", name: "Inner" }],
            },
          ],
        },
      },
    ],
    accounts: [
      {
        id: "111111111111",
        users: [
          {
            name: "alice",
            groups: ["team"],
            attachedPolicies: ["arn:aws:iam::111111111111:policy/Dev"],
            permissionsBoundary: "arn:aws:iam::111111111111:policy/Dev",
          },
          { name: "bob" },
        ],
        groups: [{ name: "team" }, { name: "ops" }],
        roles: [
          {
            name: "app",
            path: "/service/",
            assumeRolePolicyDocument: trust({
              AWS: ["arn:aws:iam::111111111111:user/alice", "arn:aws:iam::222222222222:root"],
            }),
          },
          { name: "batch", assumeRolePolicyDocument: trust({ Service: "batch.amazonaws.com" }) },
          { name: "AWSServiceRoleForSupport", serviceLinkedFor: "support.amazonaws.com" },
        ],
        policies: [{ name: "Dev", document: {} }],
        identityProviders: [
          { type: "oidc", url: "idp.example.com", clientIds: ["my-app"] },
          { type: "saml", name: "Corp" },
        ],
        resources: [
          {
            arn: "arn:aws:s3:::reports",
            policy: {
              Version: "2012-10-17",
              Statement: [
                {
                  Effect: "Allow",
                  Principal: {
                    AWS: [
                      "arn:aws:sts::111111111111:assumed-role/app/session",
                      "arn:aws:iam::111111111111:role/service/app",
                    ],
                  },
                  Action: "s3:GetObject",
                  Resource: "arn:aws:s3:::reports/*",
                },
              ],
            },
          },
          {
            arn: "arn:aws:lambda:us-east-1:111111111111:function:job",
            role: "arn:aws:iam::111111111111:role/service/app",
          },
          { arn: "arn:aws:ec2:us-east-1:111111111111:instance/i-1" },
          { arn: "arn:aws:glue:us-east-1:111111111111:table/t" },
        ],
      },
      { id: "222222222222", users: [{ name: "carol" }], policies: [{ name: "Theirs" }] },
      { id: "999999999999", name: "Management" },
    ],
    requests: [
      {
        name: "read",
        principal: "arn:aws:iam::111111111111:user/alice",
        assume: [{ role: "arn:aws:iam::111111111111:role/service/app", sessionName: "s" }],
        action: "s3:GetObject",
        resource: "arn:aws:s3:::reports/q1.csv",
        context: { "aws:SourceArn": "arn:aws:s3:::reports" },
      },
    ],
    layout: {
      "arn:aws:iam::111111111111:user/alice": { x: 1, y: 2 },
      "111111111111": { x: 3, y: 4 },
    },
  });
}

export const ALICE = "arn:aws:iam::111111111111:user/alice";
export const BOB = "arn:aws:iam::111111111111:user/bob";
export const CAROL = "arn:aws:iam::222222222222:user/carol";
export const TEAM = "arn:aws:iam::111111111111:group/team";
export const OPS = "arn:aws:iam::111111111111:group/ops";
export const APP = "arn:aws:iam::111111111111:role/service/app";
export const BATCH = "arn:aws:iam::111111111111:role/batch";
export const LINKED = "arn:aws:iam::111111111111:role/AWSServiceRoleForSupport";
export const DEV = "arn:aws:iam::111111111111:policy/Dev";
export const THEIRS = "arn:aws:iam::222222222222:policy/Theirs";
export const READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess";
export const REPORTS = "arn:aws:s3:::reports";
export const JOB = "arn:aws:lambda:us-east-1:111111111111:function:job";
export const INSTANCE = "arn:aws:ec2:us-east-1:111111111111:instance/i-1";
export const TABLE = "arn:aws:glue:us-east-1:111111111111:table/t";
export const OIDC = "arn:aws:iam::111111111111:oidc-provider/idp.example.com";
