import { describe, expect, test } from "vitest";
import { documentIdOf, loadScenario, type Scenario } from "#core";
import { whereAttached } from "./where-attached.ts";

const ARN = "arn:aws:iam::111111111111";
const SHARED = `${ARN}:policy/Shared`;
const AWS = "arn:aws:iam::aws:policy/ReadOnlyAccess";

function scenario(): Scenario {
  const loaded = loadScenario({
    version: 1,
    name: "attachments",
    organizations: [
      {
        id: "o-exampleorg1",
        managementAccountId: "999999999999",
        policies: [{ name: "OnlyEurope", type: "SERVICE_CONTROL_POLICY", document: {} }],
        root: {
          id: "r-ab12",
          name: "Root",
          accounts: ["999999999999"],
          organizationalUnits: [
            {
              id: "ou-ab12-11111111",
              name: "Workloads",
              serviceControlPolicies: ["OnlyEurope"],
              accounts: ["111111111111"],
            },
          ],
        },
      },
    ],
    accounts: [
      { id: "999999999999", name: "Management", serviceControlPolicies: ["OnlyEurope"] },
      {
        id: "111111111111",
        name: "Team",
        users: [
          { name: "alice", groups: ["devs"], attachedPolicies: [AWS] },
          { name: "bob", attachedPolicies: [SHARED], permissionsBoundary: SHARED },
        ],
        groups: [
          {
            name: "devs",
            attachedPolicies: [SHARED],
            inlinePolicies: [{ name: "Own", document: {} }],
          },
        ],
        policies: [
          { name: "Shared", document: {} },
          { name: "Unused", document: {} },
        ],
      },
    ],
  });
  if (!loaded.ok) throw new Error("the scenario of this test does not load");
  return loaded.scenario;
}

/** `bob attached`, `devs attached (alice)`. */
function attachmentsOf(location: Parameters<typeof documentIdOf>[0]): readonly string[] {
  return whereAttached(scenario(), documentIdOf(location)).map(({ holder, as, through }) =>
    [holder.name, as, ...through.map(({ name }) => `(${name})`)].join(" "),
  );
}

describe("whereAttached", () => {
  test.each([
    [
      "a customer managed policy: attached, as boundary, and through a group's members",
      { kind: "managed", arn: SHARED } as const,
      ["bob attached", "bob boundary", "devs attached (alice)"],
    ],
    ["an AWS managed policy", { kind: "managed", arn: AWS } as const, ["alice attached"]],
    [
      "an inline policy: what it is part of",
      { kind: "inline", owner: `${ARN}:group/devs`, name: "Own" } as const,
      ["devs part (alice)"],
    ],
    [
      "a control policy: units with the accounts below, and accounts",
      {
        kind: "control",
        organization: "o-exampleorg1",
        type: "SERVICE_CONTROL_POLICY",
        name: "OnlyEurope",
      } as const,
      ["Workloads attached (Team)", "Management attached"],
    ],
    ["a policy attached to nothing", { kind: "managed", arn: `${ARN}:policy/Unused` } as const, []],
    ["a session policy", { kind: "session", hop: null, index: 0 } as const, []],
  ])("%s", (_, location, expected) => {
    expect(attachmentsOf(location)).toEqual(expected);
  });
});
