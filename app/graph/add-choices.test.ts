import { expect, test } from "vitest";
import { addEntity, type Scenario } from "#core";
import { accountFor, addChoices } from "./add-choices.ts";
import { arn, CROSS_ACCOUNT, ONE, pictureOf, TWO } from "./testing/picture.ts";

const { scenario, entities } = pictureOf(CROSS_ACCOUNT);
const empty: Scenario = pictureOf({ version: 1, name: "", accounts: [] }).scenario;

test("everything offered can be added", () => {
  const offered = addChoices(scenario, null).flatMap(({ entity }) => entity ?? []);
  expect(offered.length).toBeGreaterThan(15);
  expect(offered.filter((entity) => !addEntity(scenario, entity).ok)).toEqual([]);
});

test("with no account there is an account to add, and nothing to put in one", () => {
  const possible = addChoices(empty, null).filter(({ entity }) => entity !== null);
  expect(possible.map(({ kind }) => kind)).toEqual(["account"]);
});

test.each([
  [null, ONE],
  [arn("user/alice"), ONE],
  ["arn:aws:s3:::reports", TWO],
  [TWO, TWO],
])("with %s selected, something new goes to %s", (selected, account) => {
  expect(accountFor(scenario, selected === null ? null : (entities.get(selected) ?? null))).toBe(
    account,
  );
});

test("an organizational unit goes where an organization is, an organization where accounts are free", () => {
  const kinds = (of: Scenario) =>
    addChoices(of, null).flatMap(({ kind, group, entity }) =>
      group === "containers" && entity !== null ? [kind] : [],
    );
  expect(kinds(scenario)).toEqual(["account", "organization"]);
  const added = addEntity(scenario, { kind: "organization" });
  expect(added.ok ? kinds(added.value.scenario) : null).toEqual(["account", "organizational-unit"]);
});
