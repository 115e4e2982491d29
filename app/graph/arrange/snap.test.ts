import { expect, test } from "vitest";
import { snap } from "./snap.ts";

const STILL = { x: 100, y: 100, width: 80, height: 40 };

test.each([
  ["a left side near a left side", { x: 104, y: 300, width: 50, height: 20 }, { x: -4, y: 0 }],
  ["a middle near a middle", { x: 118, y: 300, width: 50, height: 20 }, { x: -3, y: 0 }],
  ["a right side near a right side", { x: 125, y: 300, width: 50, height: 20 }, { x: 5, y: 0 }],
  ["tops and left sides at once", { x: 98, y: 97, width: 50, height: 20 }, { x: 2, y: 3 }],
  ["nothing near enough", { x: 400, y: 300, width: 50, height: 20 }, { x: 0, y: 0 }],
])("%s", (_, moved, by) => {
  expect(snap(moved, [STILL]).by).toEqual(by);
});

test("the nearest of several counts", () => {
  const others = [STILL, { ...STILL, x: 106, y: 500 }];
  expect(snap({ x: 105, y: 300, width: 50, height: 20 }, others).by).toEqual({ x: 1, y: 0 });
});

test("a guide runs along everything that is in line", () => {
  expect(snap({ x: 104, y: 300, width: 50, height: 20 }, [STILL]).guides).toEqual([
    { from: { x: 100, y: 100 }, to: { x: 100, y: 320 } },
  ]);
});
