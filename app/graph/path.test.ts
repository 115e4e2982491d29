import { expect, test } from "vitest";
import { lengthOf, pointAlong, roundedPath } from "./path.ts";

const ELBOW = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 50 },
];

test("corners are round, and never more than half of their sides", () => {
  expect(roundedPath(ELBOW)).toBe("M0 0L92 0Q100 0 100 8L100 50");
  expect(
    roundedPath([
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 50 },
    ]),
  ).toBe("M0 0L2 0Q4 0 4 2L4 50");
});

test("an empty way has no path and no length", () => {
  expect(roundedPath([])).toBe("");
  expect(lengthOf([])).toBe(0);
  expect(pointAlong([], 0.5)).toEqual({ x: 0, y: 0 });
});

test.each([
  [0, { x: 0, y: 0 }],
  [0.5, { x: 75, y: 0 }],
  [2 / 3, { x: 100, y: 0 }],
  [1, { x: 100, y: 50 }],
  [7, { x: 100, y: 50 }],
  [-1, { x: 0, y: 0 }],
])("pointAlong %d", (share, point) => {
  const { x, y } = pointAlong(ELBOW, share);
  expect(x).toBeCloseTo(point.x);
  expect(y).toBeCloseTo(point.y);
});
