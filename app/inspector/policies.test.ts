import { describe, expect, test } from "vitest";
import { documentIdOf, type Entity, listEntities, loadScenario, type Scenario } from "#core";
import { levelsAbove } from "./levels.ts";
import { policyTabs } from "./policies.ts";

const ACCOUNT = "111111111111";
const CEILING = `arn:aws:iam::${ACCOUNT}:policy/Ceiling`;
const READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess";

function scenario(): Scenario {
  const loaded = loadScenario({
    version: 1,
    name: "tabs",
    organizations: [
      {
        id: "o-exampleorg1",
        managementAccountId: "999999999999",
        policies: [
          { name: "OnlyEurope", type: "SERVICE_CONTROL_POLICY", document: {} },
          { name: "OnlyMyOrg", type: "RESOURCE_CONTROL_POLICY", document: {} },
        ],
        root: {
          id: "r-ab12",
          name: "Root",
          accounts: ["999999999999"],
          organizationalUnits: [
            {
              id: "ou-ab12-11111111",
              name: "Workloads",
              serviceControlPolicies: ["FullAWSAccess", "OnlyEurope"],
              resourceControlPolicies: ["RCPFullAWSAccess", "OnlyMyOrg"],
              accounts: [ACCOUNT],
            },
          ],
        },
      },
    ],
    accounts: [
      { id: "999999999999", name: "Management" },
      {
        id: ACCOUNT,
        name: "Team",
        users: [
          {
            name: "alice",
            attachedPolicies: [READ_ONLY, CEILING],
            inlinePolicies: [{ name: "Own", document: {} }],
            permissionsBoundary: CEILING,
          },
        ],
        roles: [{ name: "app", assumeRolePolicyDocument: {} }],
        policies: [{ name: "Ceiling", document: {} }],
        resources: [{ arn: "arn:aws:s3:::reports" }],
      },
    ],
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.scenario;
}

function entity(part: string): Entity {
  const found = listEntities(scenario()).find(({ id }) => id.includes(part));
  if (found === undefined) throw new Error(part);
  return found;
}

describe("policyTabs", () => {
  test.each([
    [":user/alice", ["Own: inline", "ReadOnlyAccess: aws-managed", "Ceiling: attached, boundary"]],
    [":role/app", ["Trust policy: trust"]],
    [":policy/Ceiling", ["Ceiling: managed"]],
    [":::reports", []],
    ["o-exampleorg1", ["OnlyEurope: SERVICE_CONTROL_POLICY", "OnlyMyOrg: RESOURCE_CONTROL_POLICY"]],
    ["ou-ab12", ["OnlyEurope: SERVICE_CONTROL_POLICY", "OnlyMyOrg: RESOURCE_CONTROL_POLICY"]],
    ["r-ab12", []],
  ])("of %s are %j", (part, expected) => {
    const tabs = policyTabs(scenario(), entity(part));
    expect(tabs.map(({ name, roles }) => `${name}: ${roles.join(", ")}`)).toEqual(expected);
  });

  test("an attached policy has the id that the trace gives it", () => {
    const tabs = policyTabs(scenario(), entity(":user/alice"));
    expect(tabs.map(({ documentId }) => documentId)).toContain(
      documentIdOf({ kind: "managed", arn: READ_ONLY }),
    );
  });
});

describe("levelsAbove", () => {
  test.each([
    [ACCOUNT, ["Root", "Workloads"]],
    ["999999999999", ["Root"]],
    ["ou-ab12", ["Root"]],
    ["r-ab12", []],
    [":user/alice", []],
  ])("%s is below %j", (part, names) => {
    expect(levelsAbove(scenario(), entity(part)).map(({ name }) => name)).toEqual(names);
  });
});
