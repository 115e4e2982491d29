import { describe, expect, test } from "vitest";
import { EXAMPLES, listEntities, listRelations, loadScenario, type Scenario } from "#core";
import { readPolicyIds } from "../state/policy-ids.ts";
import { describeDetails } from "./outline-details.ts";

function load(document: unknown): Scenario {
  const loaded = loadScenario(document);
  if (!loaded.ok) throw new Error("the test's scenario does not load");
  return loaded.scenario;
}

function detailsOf(scenario: Scenario, name: string, language: "en" | "ko" = "en") {
  const list = listEntities(scenario);
  const entities = new Map(list.map((entity) => [entity.id, entity]));
  const entity = list.find(({ id }) => id === name || id.endsWith(`/${name}`));
  if (entity === undefined) throw new Error(`no ${name}`);
  return describeDetails(scenario, entities, listRelations(scenario), language)(entity);
}

const CONTROLLED = load({
  version: 1,
  name: "",
  organizations: [
    {
      id: "o-exampleorg1",
      managementAccountId: "999999999999",
      root: {
        id: "r-ab12",
        name: "Root",
        accounts: ["999999999999"],
        organizationalUnits: [
          {
            id: "ou-ab12-11111111",
            name: "Workloads",
            accounts: ["111111111111"],
            serviceControlPolicies: ["DenyLeaving"],
          },
        ],
      },
      policies: [
        {
          type: "SERVICE_CONTROL_POLICY",
          name: "DenyLeaving",
          document: {
            Version: "2012-10-17",
            Statement: [
              { Effect: "Deny", Action: "organizations:LeaveOrganization", Resource: "*" },
            ],
          },
        },
      ],
    },
  ],
  accounts: [
    {
      id: "111111111111",
      name: "A",
      users: [
        {
          name: "alice",
          groups: ["staff"],
          attachedPolicies: ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
          permissionsBoundary: "arn:aws:iam::aws:policy/ReadOnlyAccess",
        },
      ],
      groups: [{ name: "staff" }],
    },
    { id: "999999999999", name: "Management" },
  ],
});

test("a user's policies and memberships stand below it, a boundary apart from what is attached", () => {
  expect(detailsOf(CONTROLLED, "alice").map(({ text, kind }) => [kind, text])).toEqual([
    ["policy", "ReadOnlyAccess, attached policy"],
    ["policy", "ReadOnlyAccess, permissions boundary"],
    ["relation", "alice is a member of staff"],
  ]);
});

test("control policies stand where they are written and where they are attached", () => {
  const texts = (id: string) => detailsOf(CONTROLLED, id).map(({ text }) => text);
  expect(texts("o-exampleorg1")).toContain("DenyLeaving, service control policy");
  expect(texts("ou-ab12-11111111")).toContain("DenyLeaving, service control policy");
  expect(texts("111111111111")).not.toContain("DenyLeaving, service control policy");
});

test("a row knows what its actions are about", () => {
  const [attached] = detailsOf(CONTROLLED, "alice");
  expect(readPolicyIds(attached?.ids ?? [])).toMatchObject({
    role: "attached",
    reference: "arn:aws:iam::aws:policy/ReadOnlyAccess",
  });
  expect(attached?.arn).toBe("arn:aws:iam::aws:policy/ReadOnlyAccess");
});

describe.each(EXAMPLES)("$id", ({ load: loadDocument }) => {
  test("every relation but attachments is a row, once, and every row has an id of its own", async () => {
    const scenario = load(await loadDocument());
    const rows = listEntities(scenario).flatMap(({ id }) => detailsOf(scenario, id));
    const relations = listRelations(scenario).filter(
      ({ kind }) => kind !== "attachment" && kind !== "boundary",
    );
    expect(rows.filter(({ kind }) => kind === "relation")).toHaveLength(relations.length);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});
