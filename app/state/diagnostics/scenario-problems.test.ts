import { expect, it } from "vitest";
import { loadScenario, type Scenario } from "#core";
import { placedDocuments } from "./placed-documents.ts";
import { findScenarioProblems } from "./scenario-problems.ts";

const ACCOUNT = "111111111111";
const ALICE = `arn:aws:iam::${ACCOUNT}:user/team/alice`;
const DOCUMENT = { Version: "2012-10-17", Statement: [] };

function load(document: object): Scenario {
  const loaded = loadScenario({ version: 1, name: "Test", ...document });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded));
  return loaded.scenario;
}

const scenario = load({
  organizations: [
    {
      id: "o-example",
      managementAccountId: "999999999999",
      policies: [{ name: "Region", type: "SERVICE_CONTROL_POLICY", document: DOCUMENT }],
      root: {
        id: "r-root",
        name: "Root",
        accounts: [],
        organizationalUnits: [
          {
            id: "ou-inner",
            name: "Inner",
            serviceControlPolicies: ["Missing"],
            accounts: [ACCOUNT],
            organizationalUnits: [],
          },
        ],
      },
    },
  ],
  accounts: [
    {
      id: ACCOUNT,
      name: "A",
      resourceControlPolicies: ["Missing"],
      users: [
        {
          name: "alice",
          path: "/team/",
          groups: ["nobodies"],
          inlinePolicies: [{ name: "Inline", document: DOCUMENT }],
        },
      ],
      resources: [
        { arn: "arn:aws:s3:::reports", policy: DOCUMENT },
        { arn: "arn:aws:lambda:us-east-1:111111111111:function:f", role: "arn:aws:iam::1:role/x" },
      ],
    },
  ],
  requests: [
    {
      name: "First",
      principal: ALICE,
      action: "s3:GetObject",
      resource: "*",
    },
    {
      name: "Second",
      principal: `arn:aws:iam::${ACCOUNT}:user/bob`,
      action: "s3:GetObject",
      resource: "*",
      assume: [
        {
          role: "arn:aws:iam::222222222222:role/r",
          sessionName: "s",
          sessionPolicies: [DOCUMENT],
        },
      ],
    },
  ],
});

it("leads every problem to the entity or the request it is about", () => {
  const found = findScenarioProblems(scenario).map(({ problem, place }) => [problem.code, place]);
  expect(found).toEqual([
    ["no-management-account", { kind: "entity", id: "o-example" }],
    ["no-control-policy", { kind: "entity", id: "ou-inner" }],
    ["no-control-policy", { kind: "entity", id: ACCOUNT }],
    ["no-group", { kind: "entity", id: ALICE }],
    ["no-role", { kind: "entity", id: "arn:aws:lambda:us-east-1:111111111111:function:f" }],
    ["no-principal", { kind: "request", index: 1 }],
  ]);
});

it("names no path: people are led to the place", () => {
  for (const { problem } of findScenarioProblems(scenario)) expect(problem.path).toBe("");
});

it("places every policy with its type, those of requests under their request", () => {
  const placed = placedDocuments(scenario).map(({ job, place }) => [job.type, job.resource, place]);
  expect(placed).toEqual([
    ["scp", null, { kind: "entity", id: "o-example" }],
    ["identity", null, { kind: "entity", id: ALICE }],
    ["resource", "arn:aws:s3:::reports", { kind: "entity", id: "arn:aws:s3:::reports" }],
    ["session", null, { kind: "request", index: 1 }],
  ]);
});

it("the first session policies of two requests are two documents", () => {
  const [second] = scenario.requests.slice(1);
  if (second === undefined) throw new Error("no second request");
  const twice = { ...scenario, requests: [second, { ...second, name: "Third" }] };
  const ids = placedDocuments(twice).map(({ job }) => job.documentId);
  expect(new Set(ids).size).toBe(ids.length);
});
