import { expect, test } from "vitest";
import { listEntities, loadScenario } from "#core";
import { filterOutline, type OutlineItem, outlineTree } from "./outline-tree.ts";

function outlineOf(document: unknown) {
  const loaded = loadScenario(document);
  if (!loaded.ok) throw new Error("the test's scenario does not load");
  return outlineTree(new Map(listEntities(loaded.scenario).map((entity) => [entity.id, entity])));
}

function shape(items: readonly OutlineItem[]): unknown {
  return items.map(({ entity, children }) =>
    children.length === 0 ? entity.kind : { [entity.kind]: shape(children) },
  );
}

const document = {
  version: 1,
  name: "outline",
  organizations: [
    {
      id: "o-exampleorg1",
      managementAccountId: "999999999999",
      root: {
        id: "r-ab12",
        name: "Root",
        accounts: ["999999999999"],
        organizationalUnits: [
          { id: "ou-ab12-11111111", name: "Workloads", accounts: ["111111111111"] },
        ],
      },
    },
  ],
  accounts: [
    { id: "111111111111", name: "Team A", users: [{ name: "alice" }], groups: [{ name: "staff" }] },
    { id: "222222222222", name: "Outside", roles: [] },
    { id: "999999999999", name: "Management" },
  ],
};

test("accounts stand in their units, and those outside any organization after them", () => {
  expect(shape(outlineOf(document))).toEqual([
    {
      organization: [
        {
          "organizational-unit": [
            "account",
            { "organizational-unit": [{ account: ["user", "group"] }] },
          ],
        },
      ],
    },
    "account",
  ]);
});

test("finding keeps the way down to what was found", () => {
  expect(shape(filterOutline(outlineOf(document), "ALICE"))).toEqual([
    {
      organization: [
        { "organizational-unit": [{ "organizational-unit": [{ account: ["user"] }] }] },
      ],
    },
  ]);
  expect(filterOutline(outlineOf(document), "nobody")).toEqual([]);
});
