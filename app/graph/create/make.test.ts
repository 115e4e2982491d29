import { describe, expect, test } from "vitest";
import { checkScenario, listEntities } from "#core";
import { CROSS_ACCOUNT, ONE, pictureOf, TWO } from "../testing/picture.ts";
import { CREATE_KINDS } from "./create-kinds.ts";
import { ANYWHERE, make, type Creation, type MakeResult } from "./make.ts";

const { scenario } = pictureOf(CROSS_ACCOUNT);
const empty = pictureOf({ version: 1, name: "", accounts: [] }).scenario;
const organized = pictureOf({
  version: 1,
  name: "",
  organizations: [
    {
      id: "o-one",
      managementAccountId: ONE,
      root: {
        id: "r-root",
        name: "Root",
        accounts: [ONE],
        organizationalUnits: [{ id: "ou-work", name: "Work", accounts: [TWO] }],
      },
    },
  ],
  accounts: [
    { id: ONE, name: "One" },
    { id: TWO, name: "Two" },
  ],
}).scenario;

function named(kind: (typeof CREATE_KINDS)[number]["kind"], name: string | null = null): Creation {
  return { type: "kind", kind, name };
}

function made(result: MakeResult) {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe("every kind, twice, with a name of its own each time and nothing broken", () => {
  test.each(CREATE_KINDS.map(({ kind }) => kind).filter((kind) => kind !== "organization"))(
    "%s",
    (kind) => {
      const first = made(make(organized, named(kind), ANYWHERE));
      const second = made(make(first.scenario, named(kind), ANYWHERE));
      expect(checkScenario(second.scenario)).toEqual([]);
      expect(second.scenario).not.toEqual(first.scenario);
    },
  );
});

test.each([
  [TWO, TWO],
  ["arn:aws:s3:::reports", TWO],
  [null, ONE],
])("inside %s it goes into account %s", (inside, account) => {
  expect(made(make(scenario, named("user", "dave"), { inside, at: null })).account).toBe(account);
});

test("an account dropped on a unit belongs to it", () => {
  const { scenario: next, id } = made(
    make(organized, named("account"), { inside: "ou-work", at: null }),
  );
  const unit = listEntities(next).find((entity) => entity.id === "ou-work");
  expect(unit?.kind === "organizational-unit" && unit.unit.accounts).toEqual([TWO, id]);
});

test.each([
  [TWO, TWO],
  ["ou-work", "ou-work"],
  [null, "r-root"],
])("a control policy made at %s is attached to %s", (inside, target) => {
  const {
    scenario: next,
    id,
    control,
  } = made(make(organized, named("scp", "Guard"), { inside, at: null }));
  expect(id).toBe(target);
  expect(control?.name).toBe("Guard");
  expect(next.organizations[0]?.policies.map(({ name }) => name)).toEqual(["Guard"]);
});

test("a card keeps to the account it is dropped on, on the grid", () => {
  const at = { x: 41, y: 83 };
  const inside = made(make(scenario, named("user", "dave"), { inside: TWO, at }));
  expect(Object.values(inside.scenario.layout)).toEqual([{ x: 40, y: 84 }]);
  const outside = made(make(scenario, named("user", "dave"), { inside: null, at }));
  expect(outside.scenario.layout).toEqual({});
});

test.each<readonly [string, Creation, string]>([
  ["a name that is taken", named("user", "alice"), "name-taken"],
  ["a name AWS does not take", named("user", "a b"), "name-not-allowed"],
  [
    "a number that is none",
    { type: "kind", kind: "account", name: null, accountId: "12" },
    "not-an-account-id",
  ],
  ["a unit without an organization", named("organizational-unit"), "no-organization"],
  ["an SCP without an organization", named("scp"), "no-organization"],
  ["an ARN that names nothing", { type: "arn", arn: "arn:aws:iam::1:x" }, "not-drawn-by-arn"],
])("%s is refused", (_, creation, code) => {
  expect(make(scenario, creation, ANYWHERE)).toMatchObject({ ok: false, error: { code } });
});

test("without an account there is nowhere to put a user", () => {
  expect(make(empty, named("user"), ANYWHERE)).toMatchObject({ error: { code: "no-account" } });
});
