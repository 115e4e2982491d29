import { expect, test } from "vitest";
import { listEntities, loadScenario } from "#core";
import { followSelection } from "./follow-selection.ts";

const arn = (name: string) => `arn:aws:iam::111111111111:user/${name}`;

function entitiesOf(...names: readonly string[]) {
  const loaded = loadScenario({
    version: 1,
    name: "Users",
    accounts: [{ id: "111111111111", name: "A", users: names.map((name) => ({ name })) }],
  });
  if (!loaded.ok) throw new Error("not a scenario");
  return new Map(listEntities(loaded.scenario).map((entity) => [entity.id, entity]));
}

const selected = (entity: string) => ({
  entity,
  also: [],
  relation: null,
  document: null,
  range: null,
});

const before = entitiesOf("ann", "bob");

test.each([
  ["what was renamed is selected under its name", ["ann", "rob"], "rob"],
  ["what is still there stays selected", ["bob", "eve"], "bob"],
  ["what is gone is not another", ["ann"], "bob"],
  ["what is gone is not what stood beside it", ["eve", "ann"], "bob"],
])("%s", (_, names, expected) => {
  const { entity } = followSelection(selected(arn("bob")), before, entitiesOf(...names));
  expect(entity).toBe(arn(expected));
});
