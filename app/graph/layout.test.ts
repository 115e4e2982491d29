import { describe, expect, test } from "vitest";
import { ACCOUNT_HEADER, type Box, bottom, boundsOf, right } from "./geometry.ts";
import type { Layout } from "./placement.ts";
import { arn, CROSS_ACCOUNT, examplePictures, ONE, pictureOf, TWO } from "./testing/picture.ts";

/** The zoom from which on names are 11 pixels high; see reach.ts. */
const LEAST_READ = 0.44;

function overlap(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    right(inner) <= right(outer) &&
    bottom(inner) <= bottom(outer)
  );
}

function boxOf(layout: Layout, id: string): Box {
  const box = layout.cards.get(id)?.box ?? layout.containers.get(id);
  if (box === undefined) throw new Error(`nothing stands for ${id}`);
  return box;
}

function placesOf(layout: Layout): ReadonlyMap<string, Box> {
  return new Map([...layout.cards].map(([id, { box }]) => [id, box]));
}

const NARROW = (await examplePictures(true)).map(
  ([id, picture]) => [`${id} on a narrow canvas`, picture] as const,
);

describe.each([...(await examplePictures()), ...NARROW])("%s", (_, { layout, scenario }) => {
  test("no card lies on another", () => {
    const boxes = [...layout.cards.values()].map(({ box }) => box);
    const clashes = boxes.filter((box, index) =>
      boxes.slice(index + 1).some((other) => overlap(box, other)),
    );
    expect(clashes).toEqual([]);
  });

  test("every card stands in its account, under the header strip", () => {
    for (const { box, account } of layout.cards.values()) {
      if (account === null) continue;
      const outer = boxOf(layout, account);
      const inside = {
        ...outer,
        y: outer.y + ACCOUNT_HEADER,
        height: outer.height - ACCOUNT_HEADER,
      };
      expect(holds(inside, box)).toBe(true);
    }
  });

  test("every account stands in its organization, and what is outside in none", () => {
    for (const organization of scenario.organizations) {
      for (const account of organization.root.accounts) {
        expect(holds(boxOf(layout, organization.id), boxOf(layout, account))).toBe(true);
      }
    }
    for (const { box, account } of layout.cards.values()) {
      if (account !== null) continue;
      expect([...layout.containers.values()].some((container) => overlap(container, box))).toBe(
        false,
      );
    }
  });
});

describe("columns", () => {
  const { layout } = pictureOf(CROSS_ACCOUNT);

  test("read who, through what, on what, aligned across accounts", () => {
    const [user, group, role, bucket] = [
      arn("user/alice"),
      arn("group/team"),
      arn("role/service/reader", TWO),
      "arn:aws:s3:::reports",
    ].map((id) => boxOf(layout, id));
    expect(user?.x).toBeLessThan(group?.x ?? 0);
    expect(role?.x).toBe(group?.x);
    expect(role?.x).toBeLessThan(bucket?.x ?? 0);
  });

  test("services stand at the left of the accounts", () => {
    expect(right(boxOf(layout, "lambda.amazonaws.com"))).toBeLessThan(boxOf(layout, ONE).x);
  });

  test("cards that are connected stand in one row where they can", () => {
    expect(boxOf(layout, arn("role/service/reader", TWO)).y).toBe(
      boxOf(layout, "arn:aws:s3:::reports").y,
    );
  });

  test("a column of fifty is broken into parts", () => {
    const users = Array.from({ length: 50 }, (_, index) => ({ name: `user-${index}` }));
    const wide = pictureOf({
      version: 1,
      name: "",
      accounts: [{ id: ONE, name: "A", users }],
    }).layout;
    const columns = new Set([...wide.cards.values()].map(({ box }) => box.x));
    expect(columns.size).toBe(5);
  });
});

describe("on a narrow canvas", () => {
  const { layout } = pictureOf(CROSS_ACCOUNT, null, true);

  test("two columns do, what is acted on stands under what one acts through", () => {
    const role = boxOf(layout, arn("role/service/reader", TWO));
    const bucket = boxOf(layout, "arn:aws:s3:::reports");
    expect(bucket.x).toBe(role.x);
    expect(bucket.y).toBeGreaterThan(role.y);
    const inside = [...layout.cards.values()].filter(({ account }) => account !== null);
    expect(new Set(inside.map(({ box }) => box.x)).size).toBe(2);
  });

  test("what is outside stands above", () => {
    expect(bottom(boxOf(layout, "lambda.amazonaws.com"))).toBeLessThan(boxOf(layout, ONE).y);
  });

  test("names of every example are read: none is drawn smaller than 11 pixels on a phone", () => {
    for (const [, picture] of NARROW) {
      const { containers, cards } = picture.layout;
      const bounds = boundsOf([
        ...containers.values(),
        ...Array.from(cards.values(), ({ box }) => box),
      ]);
      const zoom = Math.min(358 / (bounds?.width ?? 0), 364 / (bounds?.height ?? 0));
      expect(zoom).toBeGreaterThan(LEAST_READ);
    }
  });

  test("what a person put somewhere among three columns keeps the three", () => {
    const moved = { ...CROSS_ACCOUNT, layout: { [arn("user/bob")]: { x: 16, y: 400 } } };
    expect(pictureOf(moved, null, true).layout).toEqual(pictureOf(moved).layout);
  });

  test("moving the first card leaves the others where they are", () => {
    const moved = { ...CROSS_ACCOUNT, layout: { [arn("user/bob")]: { x: 16, y: 400 } } };
    const after = pictureOf(moved, layout, true).layout;
    for (const id of [arn("user/alice"), arn("group/team")]) {
      expect(boxOf(after, id)).toEqual(boxOf(layout, id));
    }
  });
});

describe("what a person moved", () => {
  const layoutWith = (positions: object) =>
    pictureOf({ ...CROSS_ACCOUNT, layout: positions }).layout;

  test("an account stands where it was put, with everything in it", () => {
    const layout = layoutWith({ [TWO]: { x: 2000, y: -300 } });
    const before = pictureOf(CROSS_ACCOUNT).layout;
    expect(boxOf(layout, TWO)).toEqual({ ...boxOf(before, TWO), x: 2000, y: -300 });
    const moved = boxOf(layout, "arn:aws:s3:::reports");
    const was = boxOf(before, "arn:aws:s3:::reports");
    expect(moved.x - 2000).toBe(was.x - boxOf(before, TWO).x);
  });

  test("a card's position counts from its account's corner, and the account makes room", () => {
    const layout = layoutWith({ [arn("user/bob")]: { x: 3000, y: 900 } });
    const account = boxOf(layout, ONE);
    expect(boxOf(layout, arn("user/bob"))).toMatchObject({
      x: account.x + 3000,
      y: account.y + 900,
    });
    expect(holds(account, boxOf(layout, arn("user/bob")))).toBe(true);
  });

  test("hostile keys are only keys", () => {
    const positions: unknown = JSON.parse(
      '{"__proto__":{"x":1,"y":1},"constructor":{"x":2,"y":2}}',
    );
    const odd = { id: ONE, name: "A", users: [{ name: "constructor" }] };
    expect(() =>
      pictureOf({ version: 1, name: "", accounts: [odd], layout: positions }),
    ).not.toThrow("prototype");
  });
});

describe("stability", () => {
  const [team, data] = CROSS_ACCOUNT.accounts;

  test("adding a user moves no card of its account", () => {
    const before = pictureOf(CROSS_ACCOUNT).layout;
    const users = [...(team?.users ?? []), { name: "carol", groups: ["team"] }];
    const after = pictureOf(
      { ...CROSS_ACCOUNT, accounts: [{ ...team, users }, data] },
      before,
    ).layout;
    for (const id of [arn("user/alice"), arn("user/bob"), arn("group/team")]) {
      expect(placesOf(after).get(id)).toEqual(placesOf(before).get(id));
    }
    expect(after.cards.has(arn("user/carol"))).toBe(true);
  });

  test("taking one away moves no other", () => {
    const before = pictureOf(CROSS_ACCOUNT).layout;
    const users = (team?.users ?? []).slice(1);
    const after = pictureOf(
      { ...CROSS_ACCOUNT, accounts: [{ ...team, users }, data] },
      before,
    ).layout;
    expect(placesOf(after).get(arn("user/bob"))).toEqual(placesOf(before).get(arn("user/bob")));
  });

  test("the same scenario is laid out the same", () => {
    expect(pictureOf(CROSS_ACCOUNT).layout).toEqual(pictureOf(CROSS_ACCOUNT).layout);
  });
});

test("nothing at all has a layout", () => {
  expect(pictureOf({ version: 1, name: "", accounts: [] }).layout.cards.size).toBe(0);
});

test("an empty unit and an empty account have boxes", () => {
  const { layout } = pictureOf({
    version: 1,
    name: "",
    organizations: [
      {
        id: "o-example12345",
        managementAccountId: ONE,
        root: {
          id: "r-ab12",
          name: "Root",
          accounts: [ONE],
          organizationalUnits: [{ id: "ou-ab12-11111111", name: "Empty", accounts: [] }],
        },
      },
    ],
    accounts: [{ id: ONE, name: "Only" }],
  });
  expect(holds(boxOf(layout, "o-example12345"), boxOf(layout, "ou-ab12-11111111"))).toBe(true);
  expect(boxOf(layout, ONE).width).toBeGreaterThan(100);
});
