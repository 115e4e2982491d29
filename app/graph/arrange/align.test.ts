import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Box, boundsOf } from "../geometry.ts";
import { align, type Alignment, ALIGNMENTS, distribute } from "./align.ts";

const BOXES: readonly Box[] = [
  { x: 0, y: 0, width: 100, height: 40 },
  { x: 50, y: 100, width: 60, height: 20 },
  { x: 200, y: 40, width: 20, height: 80 },
];

function moved(
  boxes: readonly Box[],
  moves: readonly { readonly x: number; readonly y: number }[],
) {
  return boxes.map((box, index) => ({
    ...box,
    x: box.x + (moves[index]?.x ?? 0),
    y: box.y + (moves[index]?.y ?? 0),
  }));
}

test.each<[Alignment, readonly number[], readonly number[]]>([
  ["left", [0, 0, 0], [0, 100, 40]],
  ["centre", [60, 80, 100], [0, 100, 40]],
  ["right", [120, 160, 200], [0, 100, 40]],
  ["top", [0, 50, 200], [0, 0, 0]],
  ["middle", [0, 50, 200], [40, 50, 20]],
  ["bottom", [0, 50, 200], [80, 100, 40]],
])("aligned %s", (how, xs, ys) => {
  const boxes = moved(BOXES, align(BOXES, how));
  expect(boxes.map(({ x }) => x)).toEqual(xs);
  expect(boxes.map(({ y }) => y)).toEqual(ys);
});

describe("distributed", () => {
  it("horizontally, the gaps are equal and the outermost stay", () => {
    // 220 wide, of which 180 are taken.
    expect(moved(BOXES, distribute(BOXES, "horizontally")).map(({ x }) => x)).toEqual([
      0, 120, 200,
    ]);
  });

  it("vertically, in the order in which they stand", () => {
    expect(moved(BOXES, distribute(BOXES, "vertically")).map(({ y }) => y)).toEqual([0, 100, 30]);
  });

  it("two stay where they are", () => {
    const two = BOXES.slice(0, 2);
    expect(moved(two, distribute(two, "vertically"))).toEqual(two);
  });
});

const arbitraryBoxes = fc.array(
  fc.record({
    x: fc.integer({ min: -1000, max: 1000 }),
    y: fc.integer({ min: -1000, max: 1000 }),
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 1, max: 300 }),
  }),
  { minLength: 1, maxLength: 8 },
);

it("aligning again changes nothing, and nothing leaves the box that was around all", () => {
  fc.assert(
    fc.property(arbitraryBoxes, fc.constantFrom(...ALIGNMENTS), (boxes, how) => {
      const once = moved(boxes, align(boxes, how));
      expect(moved(once, align(once, how))).toEqual(once);
      const [before, after] = [boundsOf(boxes), boundsOf(once)];
      expect(after?.width).toBeLessThanOrEqual(before?.width ?? 0);
      expect(after?.height).toBeLessThanOrEqual(before?.height ?? 0);
    }),
  );
});
