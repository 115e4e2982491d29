import { describe, expect, test } from "vitest";
import { center } from "../geometry.ts";
import { arn, ONE, pictureOf, TWO } from "../testing/picture.ts";
import { accountAt, unitAt } from "./drop-target.ts";

const THREE = "333333333333";

const { entities, layout } = pictureOf({
  version: 1,
  name: "An organization",
  organizations: [
    {
      id: "o-1",
      managementAccountId: ONE,
      root: {
        id: "r-1",
        accounts: [ONE],
        organizationalUnits: [
          { id: "ou-a", accounts: [TWO], organizationalUnits: [{ id: "ou-deep" }] },
          { id: "ou-b" },
        ],
      },
    },
  ],
  accounts: [{ id: ONE, users: [{ name: "alice" }] }, { id: TWO }, { id: THREE }],
});

function boxOf(id: string) {
  const box = layout.containers.get(id);
  if (box === undefined) throw new Error(`${id} is not there`);
  return box;
}

const nextTo = (id: string) => ({ x: boxOf(id).x + 4, y: boxOf(id).y + 4 });
const FAR_AWAY = { x: -5000, y: -5000 };

describe("the account under a point", () => {
  test.each([
    [center(boxOf(ONE)), ONE],
    [center(boxOf(THREE)), THREE],
    [nextTo("o-1"), null],
    [FAR_AWAY, null],
  ])("%j is %s", (point, account) => {
    expect(accountAt(point, entities, layout)).toBe(account);
  });

  test("a card stands in its account", () => {
    const alice = layout.cards.get(arn("user/alice"));
    expect(accountAt(center(alice?.box ?? boxOf(TWO)), entities, layout)).toBe(ONE);
  });
});

describe("the unit an account is dropped into", () => {
  test.each([
    ["another unit", center(boxOf("ou-b")), "ou-a", "ou-b"],
    ["a unit in its own", center(boxOf("ou-deep")), "ou-a", "ou-deep"],
    ["its own", nextTo("ou-a"), "ou-a", "ou-a"],
    ["from outside", center(boxOf("ou-b")), null, "ou-b"],
    ["an organization, which is its root", nextTo("o-1"), null, "r-1"],
    [
      "a little beyond its own border",
      { x: boxOf("ou-a").x - 10, y: boxOf("ou-a").y + 60 },
      "ou-a",
      "ou-a",
    ],
    ["far outside", FAR_AWAY, "ou-a", null],
    ["outside, from outside", FAR_AWAY, null, null],
  ])("%s", (_, point, home, unit) => {
    expect(unitAt(point, home, entities, layout, new Set())).toBe(unit);
  });
});
