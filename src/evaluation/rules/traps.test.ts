import { describe, expect, it } from "vitest";
import type { Request } from "../../iam/request.ts";
import {
  account,
  ALICE,
  allow,
  APP_ROLE,
  APP_SESSION,
  BUCKET,
  bucket,
  deny,
  grant,
  HOME,
  inline,
  OBJECT,
  organization,
  OTHER,
  type Parts,
  policy,
  rcp,
  READ,
  role,
  scp,
  trust,
  user,
} from "../testing/documents.ts";
import { verdict } from "../testing/verdict.ts";

const ROOT = `arn:aws:iam::${HOME}:root`;
const BOB = `arn:aws:iam::${OTHER}:user/bob`;
const TRAIL = { principal: "cloudtrail.amazonaws.com", action: "s3:PutObject", resource: OBJECT };
const BY_TRAIL = { Service: "cloudtrail.amazonaws.com" };
const alice = { principal: ALICE, ...READ };
const app = { principal: APP_SESSION, ...READ };
const everything = inline(allow("*"));

/** alice, and whatever else is in her account. */
function home(more: Parts = {}, aliceHas: Parts = {}): object {
  return { accounts: [account(HOME, { users: [user("alice", aliceHas)], ...more })] };
}

function tagging(condition: Parts): object {
  return home({}, inline(allow("ec2:CreateTags", { Condition: condition })));
}

function reading(parts: Parts): object {
  return home({}, inline({ Effect: "Allow", Action: "s3:GetObject", Resource: "*", ...parts }));
}

type Trap = readonly [what: string, document: object, request: Request, expected: string];

const tag = { principal: ALICE, action: "ec2:CreateTags", resource: "*" };
const foreignPolicy = [{ name: "Read", document: policy(allow("s3:*")) }];
const FOREIGN = `arn:aws:iam::${OTHER}:policy/Read`;

/** alice or the role, with a policy of another account. */
function withForeign(own: Parts, more: Parts = {}): object {
  return {
    accounts: [
      account(HOME, { users: [user("alice", own)], ...more }),
      account(OTHER, { policies: foreignPolicy }),
    ],
  };
}

function lockedBucket(more: object = {}): object {
  return {
    accounts: [
      account(HOME, { resources: [bucket(deny("s3:*", { Principal: "*" }))], ...more }),
      account(OTHER),
    ],
  };
}

const TRAPS: readonly Trap[] = [
  [
    "E2.14 the root user may mend a bucket policy that denies everyone",
    lockedBucket(),
    { principal: ROOT, action: "s3:PutBucketPolicy", resource: BUCKET },
    "allowed identity-based-policies",
  ],
  [
    "E2.14 but do nothing else there",
    lockedBucket(),
    { principal: ROOT, action: "s3:ListBucket", resource: BUCKET },
    "explicitDeny resource-based-policy",
  ],
  [
    "E2.14 nor may another account's root user",
    lockedBucket(),
    { principal: `arn:aws:iam::${OTHER}:root`, action: "s3:PutBucketPolicy", resource: BUCKET },
    "explicitDeny resource-based-policy",
  ],
  [
    "E2.14 nor its own under an SCP that denies it",
    {
      ...lockedBucket({ serviceControlPolicies: ["FullAWSAccess", "No"] }),
      organizations: [organization({ policies: [scp("No", deny("s3:PutBucketPolicy"))] })],
    },
    { principal: ROOT, action: "s3:PutBucketPolicy", resource: BUCKET },
    "explicitDeny service-control-policies",
  ],
  [
    "E7.5 a session policy of another account is not there",
    withForeign({}, { roles: [role("app", everything)] }),
    { ...app, session: { sessionPolicyArns: [FOREIGN] } },
    "implicitDeny session-policies",
  ],
  [
    "E10.13 a policy of another account cannot be attached",
    withForeign({ attachedPolicies: [FOREIGN] }),
    alice,
    "implicitDeny identity-based-policies",
  ],
  [
    "E10.13 nor be a boundary",
    withForeign({ ...everything, permissionsBoundary: FOREIGN }),
    alice,
    "implicitDeny permissions-boundary",
  ],
  [
    "E10.6 NotPrincipal with a role alone denies the role's sessions",
    home({
      roles: [role("app", everything)],
      resources: [bucket({ ...deny("s3:*"), NotPrincipal: { AWS: APP_ROLE } })],
    }),
    app,
    "explicitDeny resource-based-policy",
  ],
  [
    "E2.12 not even the root user has a key whose policy leaves the account out",
    home({
      resources: [
        {
          arn: `arn:aws:kms:us-east-1:${HOME}:key/k1`,
          policy: policy(grant({ AWS: ALICE }, "kms:*")),
        },
      ],
    }),
    { principal: ROOT, action: "kms:Decrypt", resource: `arn:aws:kms:us-east-1:${HOME}:key/k1` },
    "implicitDeny resource-based-policy",
  ],
  [
    "E4.6 an SCP that denies everything does not stop a service",
    {
      accounts: [
        account(HOME, {
          serviceControlPolicies: ["FullAWSAccess", "No"],
          resources: [bucket(grant(BY_TRAIL, "s3:PutObject"))],
        }),
      ],
      organizations: [organization({ policies: [scp("No", deny("*"))] })],
    },
    TRAIL,
    "allowed resource-based-policy",
  ],
  [
    "E5.1 an RCP stops a service that another organization put up to it",
    deputy(),
    { ...TRAIL, context: { "aws:SourceAccount": OTHER, "aws:SourceOrgID": "o-other" } },
    "explicitDeny resource-control-policies",
  ],
  [
    "E5.1 and spares it where nobody is said to have",
    deputy(),
    TRAIL,
    "allowed resource-based-policy",
  ],
  [
    "E11.2 ForAllValues alone allows a call without tags",
    tagging({ "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] } }),
    tag,
    "allowed identity-based-policies",
  ],
  [
    "E11.2 and with Null it does not",
    tagging({
      "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] },
      Null: { "aws:TagKeys": "false" },
    }),
    tag,
    "implicitDeny identity-based-policies",
  ],
  [
    "E11.3 a list key without set operator matches not even its one value",
    tagging({ StringEquals: { "aws:TagKeys": "team" } }),
    { ...tag, context: { "aws:TagKeys": ["team"] } },
    "implicitDeny identity-based-policies",
  ],
  [
    "E8.14 Bool false does not catch access keys",
    home({}, inline(allow("*"), mfaDeny("Bool"))),
    alice,
    "allowed identity-based-policies",
  ],
  [
    "E8.14 BoolIfExists does",
    home({}, inline(allow("*"), mfaDeny("BoolIfExists"))),
    alice,
    "explicitDeny identity-based-policies",
  ],
  [
    "E12.1 a default stands in for a missing tag",
    reading({ Resource: `${BUCKET}/\${aws:PrincipalTag/team, 'common'}/*` }),
    { ...alice, resource: `${BUCKET}/common/x` },
    "allowed identity-based-policies",
  ],
  [
    "E12.3 ${*} is a star and nothing else",
    reading({ Resource: `${BUCKET}/\${*}` }),
    alice,
    "implicitDeny identity-based-policies",
  ],
  [
    "E13.1 without a Version a variable is plain text",
    home(
      {},
      {
        inlinePolicies: [
          {
            name: "Old",
            document: {
              Statement: allow("s3:GetObject", { Resource: `${BUCKET}/\${aws:username}` }),
            },
          },
        ],
      },
    ),
    { ...alice, resource: `${BUCKET}/alice` },
    "implicitDeny identity-based-policies",
  ],
  [
    "E10.5 NotAction and NotResource in one Allow both leave out",
    home({}, inline({ Effect: "Allow", NotAction: "iam:*", NotResource: `${BUCKET}/*` })),
    alice,
    "implicitDeny identity-based-policies",
  ],
  [
    "E16.1 the ARN of a session's principal is its role's",
    home({
      roles: [
        role(
          "app",
          inline(allow("s3:*", { Condition: { ArnEquals: { "aws:PrincipalArn": APP_ROLE } } })),
        ),
      ],
    }),
    app,
    "allowed identity-based-policies",
  ],
  [
    "E3.3 an SCP against AssumeRole does not stop outsiders from assuming the account's role",
    {
      accounts: [
        account(HOME, {
          serviceControlPolicies: ["FullAWSAccess", "No"],
          roles: [
            role("app", {
              assumeRolePolicyDocument: policy(trust({ AWS: OTHER })),
              ...everything,
            }),
          ],
        }),
        account(OTHER, { users: [user("bob", everything)] }),
      ],
      organizations: [organization({ policies: [scp("No", deny("sts:AssumeRole"))] })],
    },
    { principal: BOB, ...READ, assume: [{ role: APP_ROLE }] },
    "allowed identity-based-policies",
  ],
];

function mfaDeny(operator: string): Parts {
  return deny("*", { Condition: { [operator]: { "aws:MultiFactorAuthPresent": "false" } } });
}

/** A bucket for a trail, and an RCP against confused deputies as AWS's examples have it. */
function deputy(): object {
  const condition = {
    StringNotEqualsIfExists: { "aws:SourceOrgID": "o-test" },
    Null: { "aws:SourceAccount": "false" },
    Bool: { "aws:PrincipalIsAWSService": "true" },
  };
  return {
    accounts: [
      account(HOME, {
        resourceControlPolicies: ["RCPFullAWSAccess", "Deputy"],
        resources: [bucket(grant(BY_TRAIL, "s3:PutObject"))],
      }),
    ],
    organizations: [
      organization({
        policies: [rcp("Deputy", deny("s3:*", { Principal: "*", Condition: condition }))],
      }),
    ],
  };
}

describe("what is easily got wrong", () => {
  it.each(TRAPS)("%s", (_what, document, request, expected) => {
    expect(verdict(document, request)).toBe(expected);
  });
});
