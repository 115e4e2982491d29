import { describe, expect, test } from "vitest";
import { addEntity, listEntities, listRelations, type NewEntity, removeEntity } from "#core";
import { type Box, bottom, right } from "../geometry.ts";
import { layoutScenario } from "../layout.ts";
import type { Layout } from "../placement.ts";
import { examplePictures, ONE, pictureOf, type TestPicture } from "../testing/picture.ts";

/** How far, in canvas units, each thing that was there before stands from where it stood. */
function shifts(before: Layout, after: Layout): ReadonlyMap<string, number> {
  const boxes = ({ cards, containers }: Layout) =>
    new Map<string, Box>([
      ...containers,
      ...Array.from(cards, ([id, { box }]) => [id, box] as const),
    ]);
  const now = boxes(after);
  return new Map(
    Array.from(boxes(before), ([id, box]) => {
      const there = now.get(id);
      return [id, there === undefined ? 0 : Math.hypot(there.x - box.x, there.y - box.y)] as const;
    }),
  );
}

/** By how much a border of the drawing's containers is elsewhere, the most any of them. */
function room(before: Layout, after: Layout): number {
  return Math.max(
    0,
    ...Array.from(after.containers, ([id, box]) => {
      const was = before.containers.get(id);
      return was === undefined
        ? 0
        : Math.max(
            Math.abs(right(box) - right(was)),
            Math.abs(bottom(box) - bottom(was)),
            Math.abs(box.width - was.width),
            Math.abs(box.height - was.height),
          );
    }),
  );
}

/** What moved by more than the containers around made or took room. */
function farMoved(before: Layout, after: Layout): readonly (readonly [string, number])[] {
  const most = room(before, after);
  return [...shifts(before, after)].filter(([, by]) => by > most);
}

function laidOutAfter(picture: TestPicture, scenario: TestPicture["scenario"]): Layout {
  return layoutScenario(scenario, listRelations(scenario), picture.layout);
}

const NARROW = (await examplePictures(true)).map(
  ([id, picture]) => [`${id} on a narrow canvas`, picture] as const,
);

describe.each([...(await examplePictures()), ...NARROW])("%s", (_, picture) => {
  const accounts = picture.scenario.accounts.map(({ id }) => id);

  test.each(accounts)(
    "a user more in %s moves nothing by more than the room it takes",
    (account) => {
      for (const kind of ["user", "group", "role"] as const) {
        const entity: NewEntity = { kind, account };
        const added = addEntity(picture.scenario, entity);
        if (!added.ok) throw new Error(added.error.code);
        const layout = laidOutAfter(picture, added.value.scenario);
        expect(farMoved(picture.layout, layout)).toEqual([]);
      }
    },
  );

  test("taking one away moves the others by no more than the room it had", () => {
    for (const { id, kind } of listEntities(picture.scenario)) {
      if (kind !== "user" && kind !== "resource") continue;
      const removed = removeEntity(picture.scenario, id);
      if (!removed.ok) continue;
      const layout = laidOutAfter(picture, removed.value.scenario);
      // What policies still name stands outside from now on.
      const others = farMoved(picture.layout, layout).filter(([other]) => other !== id);
      expect([id, others]).toEqual([id, []]);
    }
  });
});

test("what is new takes a free row, and leaves the others theirs", () => {
  const picture = pictureOf({
    version: 1,
    name: "",
    accounts: [
      { id: ONE, name: "One", users: [{ name: "a" }, { name: "b" }], groups: [{ name: "g" }] },
    ],
  });
  for (const kind of ["user", "group", "role"] as const) {
    const added = addEntity(picture.scenario, { kind, account: ONE });
    if (!added.ok) throw new Error(added.error.code);
    const moved = [...shifts(picture.layout, laidOutAfter(picture, added.value.scenario))].filter(
      ([, by]) => by > 0,
    );
    expect([kind, moved]).toEqual([kind, []]);
  }
});
