import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAccountData } from "../scenario/edits/add-account-data.ts";
import { policyPlaces } from "../scenario/edits/add-policy-text.ts";
import { checkScenario } from "../scenario/check.ts";
import { ALICE, APP, REPORTS, sampleScenario, scenarioOf } from "../scenario/testing/scenarios.ts";
import { parsePasted, type Pasted } from "./pasted.ts";

const READ = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::reports/*" }],
};
const TRUST = {
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" },
  ],
};
const BUCKET = {
  Version: "2012-10-17",
  Statement: [{ Principal: "*", ...READ.Statement[0] }],
};

const rcp = (Action: string, Resource: string) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Deny", Principal: "*", Action, Resource }],
});
const RCP = rcp("s3:*", "*");

/** As `aws iam get-account-authorization-details` prints it, with what it has of every kind. */
const DETAILS = {
  UserDetailList: [
    {
      Path: "/eng/",
      UserName: "dana",
      UserId: "AIDAEXAMPLE",
      Arn: "arn:aws:iam::444444444444:user/eng/dana",
      CreateDate: "2026-01-01T00:00:00Z",
      UserPolicyList: [{ PolicyName: "Own", PolicyDocument: READ }],
      GroupList: ["devs"],
      AttachedManagedPolicies: [
        { PolicyName: "ReadOnlyAccess", PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
      ],
      PermissionsBoundary: {
        PermissionsBoundaryType: "Policy",
        PermissionsBoundaryArn: "arn:aws:iam::444444444444:policy/Ceiling",
      },
      Tags: [{ Key: "__proto__", Value: "x" }],
    },
  ],
  GroupDetailList: [
    {
      Path: "/",
      GroupName: "devs",
      Arn: "arn:aws:iam::444444444444:group/devs",
      GroupPolicyList: [
        { PolicyName: "Encoded", PolicyDocument: encodeURIComponent(JSON.stringify(READ)) },
      ],
      AttachedManagedPolicies: [],
    },
  ],
  RoleDetailList: [
    {
      Path: "/aws-service-role/support.amazonaws.com/",
      RoleName: "AWSServiceRoleForSupport",
      Arn: "arn:aws:iam::444444444444:role/aws-service-role/support.amazonaws.com/AWSServiceRoleForSupport",
      AssumeRolePolicyDocument: TRUST,
      RolePolicyList: [],
      AttachedManagedPolicies: [],
      InstanceProfileList: [],
    },
    { RoleName: "NoArn" },
  ],
  Policies: [
    {
      PolicyName: "Ceiling",
      Path: "/",
      Arn: "arn:aws:iam::444444444444:policy/Ceiling",
      PolicyVersionList: [
        { VersionId: "v1", IsDefaultVersion: false, Document: TRUST },
        { VersionId: "v2", IsDefaultVersion: true, Document: READ },
      ],
    },
    { PolicyName: "ReadOnlyAccess", Arn: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
    { PolicyName: "Bare", Path: "/", Arn: "arn:aws:iam::444444444444:policy/Bare" },
  ],
  IsTruncated: true,
};

function understood(text: string): Pasted {
  const parsed = parsePasted(text);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

function accountsOf(document: object) {
  const pasted = understood(JSON.stringify(document));
  if (pasted.kind !== "accounts") throw new Error(pasted.kind);
  return pasted;
}

describe("ARNs", () => {
  it.each([
    [ALICE, [ALICE]],
    [`  ${ALICE}\n${APP}\n`, [ALICE, APP]],
    [`"${ALICE}", "${ALICE}"`, [ALICE]],
    ["222222222222", ["222222222222"]],
  ])("%j", (text, arns) => {
    expect(understood(text)).toEqual({ kind: "arns", arns });
  });
});

describe("account details", () => {
  const details = accountsOf(DETAILS);
  const { scenario, added, refused } = addAccountData(scenarioOf({}), details.accounts);
  const [account] = scenario.accounts;

  it("become an account with everything in it", () => {
    expect(added).toEqual({ account: 1, user: 1, group: 1, role: 1, policy: 1 });
    expect(refused).toEqual([]);
    expect(checkScenario(scenario)).toEqual([]);
    expect(account).toMatchObject({ id: "444444444444", partition: "aws" });
  });

  it("with paths, groups, boundary, tags and policies", () => {
    expect(account).toMatchObject({
      users: [
        {
          name: "dana",
          path: "/eng/",
          groups: ["devs"],
          attachedPolicies: ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
          permissionsBoundary: "arn:aws:iam::444444444444:policy/Ceiling",
          mfaDevices: 0,
        },
      ],
      groups: [{ inlinePolicies: [{ name: "Encoded", document: JSON.stringify(READ, null, 2) }] }],
      roles: [{ serviceLinkedFor: "support.amazonaws.com" }],
      policies: [{ name: "Ceiling", document: JSON.stringify(READ, null, 2) }],
    });
    expect(Object.entries(account?.users[0]?.tags ?? {})).toEqual([["__proto__", "x"]]);
  });

  it("name what was left out, by its place", () => {
    expect(details.omissions).toEqual([
      { path: "RoleDetailList[1]", code: "no-arn" },
      { path: "Policies[2]", code: "no-document" },
      { path: "IsTruncated", code: "truncated" },
    ]);
    // AWS's own are counted: the catalog has them.
    expect(details.awsManaged).toBe(1);
  });

  it("pasted again change nothing but what they say", () => {
    const again = addAccountData(scenario, details.accounts);
    expect(again.scenario).toEqual(scenario);
    expect(again.added).toEqual({ account: 0, user: 0, group: 0, role: 0, policy: 0 });
    expect(again.updated).toMatchObject({ user: 1, role: 1 });
  });

  it("keep what they do not speak of", () => {
    const before = sampleScenario();
    const { accounts } = accountsOf({ User: { UserName: "alice", Arn: ALICE } });
    const after = addAccountData(before, accounts);
    expect(after.scenario.accounts[0]?.users[0]).toEqual(before.accounts[0]?.users[0]);
  });

  it("leave out names IAM does not take", () => {
    const { accounts } = accountsOf({
      Users: [{ UserName: "a b", Arn: "arn:aws:iam::444444444444:user/a b" }],
    });
    expect(addAccountData(scenarioOf({}), accounts).refused).toEqual(["a b"]);
  });

  it.each([
    [
      {
        Role: { RoleName: "r", Arn: "arn:aws:iam::444444444444:role/r", MaxSessionDuration: 7200 },
      },
      7200,
    ],
    [
      {
        Roles: [{ RoleName: "r", Arn: "arn:aws:iam::444444444444:role/r", MaxSessionDuration: 1 }],
      },
      3600,
    ],
  ])("single ones and lists too", (document, seconds) => {
    const { accounts } = accountsOf(document);
    const { scenario: made } = addAccountData(scenarioOf({}), accounts);
    expect(made.accounts[0]?.roles[0]?.maxSessionDuration).toBe(seconds);
  });
});

describe("policies", () => {
  it.each<readonly [string, object, object]>([
    ["by itself", READ, { look: "identity", resources: ["arn:aws:s3:::reports"] }],
    ["a trust policy", TRUST, { look: "trust", resources: [] }],
    ["a bucket policy", BUCKET, { look: "resource" }],
    [
      "get-policy-version",
      { PolicyVersion: { Document: READ, VersionId: "v1" } },
      { look: "identity" },
    ],
    [
      "get-role-policy",
      { RoleName: "app", PolicyName: "Own", PolicyDocument: READ },
      { look: "identity", name: "Own", owner: "app" },
    ],
    ["an RCP", RCP, { look: "resource-control" }],
    ["an RCP about roles", rcp("sts:*", "arn:aws:iam::*:role/*"), { look: "resource-control" }],
    ["a denial to all of a bucket", rcp("s3:*", "arn:aws:s3:::b/*"), { look: "resource" }],
    [
      "get-queue-attributes of a queue that denies all",
      { Attributes: { Policy: JSON.stringify(RCP), QueueArn: "arn:aws:sqs:us-east-1:1:q" } },
      { look: "resource", resources: ["arn:aws:sqs:us-east-1:1:q"] },
    ],
    ["get-bucket-policy", { Policy: JSON.stringify(BUCKET) }, { look: "resource" }],
    [
      "get-queue-attributes",
      { Attributes: { Policy: JSON.stringify(BUCKET), QueueArn: "arn:aws:sqs:us-east-1:1:q" } },
      { look: "resource", resources: ["arn:aws:sqs:us-east-1:1:q"] },
    ],
    [
      "describe-policy",
      {
        Policy: {
          PolicySummary: { Name: "Guard", Type: "SERVICE_CONTROL_POLICY" },
          Content: JSON.stringify(READ),
        },
      },
      { look: "service-control", name: "Guard" },
    ],
  ])("%s", (_, document, policy) => {
    expect(understood(JSON.stringify(document))).toMatchObject({ kind: "policy", policy });
  });

  it("half typed", () => {
    const text = '{ "Version": "2012-10-17", "Statement": [';
    expect(understood(text)).toMatchObject({ kind: "policy", policy: { text, look: "identity" } });
  });
});

describe("the places of a pasted policy", () => {
  const scenario = sampleScenario();
  const placesOf = (look: "identity" | "trust" | "resource" | "service-control", first: string[]) =>
    policyPlaces(scenario, { text: JSON.stringify(READ), look, name: "Pasted" }, first).map(
      ({ kind, target }) => `${kind} ${target}`,
    );

  it.each([
    ["identity", "arn:aws:iam::111111111111:user/bob", ["inline", "attached", "boundary"]],
    ["identity", ALICE, ["inline", "attached"]],
    ["identity", "ou-work", ["service-control"]],
    ["trust", APP, ["trust"]],
    ["resource", REPORTS, ["resource"]],
    ["resource", "arn:aws:s3:::new", ["resource"]],
    ["service-control", "222222222222", ["service-control"]],
  ] as const)("%s on %s: first %j", (look, id, kinds) => {
    const places = placesOf(look, [id]);
    expect(places.slice(0, kinds.length)).toEqual(kinds.map((kind) => `${kind} ${id}`));
  });

  it("all of them break nothing", () => {
    for (const look of ["identity", "trust", "resource", "service-control"] as const) {
      const pasted = { text: JSON.stringify(TRUST), look, name: "Pasted" };
      for (const place of policyPlaces(scenario, pasted, [ALICE, "ou-work"])) {
        expect(checkScenario(place.scenario)).toEqual(checkScenario(scenario));
      }
    }
  });

  it("an identity's policy can always become a managed one", () => {
    expect(placesOf("identity", [])).toContain("managed 222222222222");
  });
});

describe("what is not understood is named", () => {
  it.each([
    ["", "empty", ""],
    ["  \n", "empty", ""],
    ["hello there", "not-understood", "hello"],
    [`${ALICE}\nnonsense`, "not-understood", "nonsense"],
    ["{", "not-json", "{"],
    ["[]", "not-understood", "[]"],
    ['{"Buckets": [], "Owner": {}}', "not-understood", "Buckets, Owner"],
    ['{"Users": []}', "nothing-in-it", "Users"],
    ['{"version": 1, "accounts": []}', "a-scenario", ""],
    [`${"[".repeat(5000)}${"]".repeat(5000)}`, "too-deep", ""],
  ])("%.40j: %s at %j", (text, code, at) => {
    expect(parsePasted(text)).toEqual({ ok: false, error: { code, at } });
  });

  it("whatever comes in, nothing is thrown", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything().map(fc.stringify)), (text) => {
        expect(typeof parsePasted(text).ok).toBe("boolean");
      }),
    );
    const keys = fc.constantFrom("Users", "Role", "Policies", "Policy", "Statement", "Attributes");
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (document) => {
        const parsed = parsePasted(JSON.stringify(document));
        if (parsed.ok && parsed.value.kind === "accounts") {
          addAccountData(sampleScenario(), parsed.value.accounts);
        }
        expect(typeof parsed.ok).toBe("boolean");
      }),
    );
  });
});
