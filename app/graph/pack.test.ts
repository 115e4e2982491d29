import { expect, test } from "vitest";
import { boundsOf, bottom, type Box, right } from "./geometry.ts";
import { ASPECTS, pack } from "./pack.ts";

const size = (width: number, height: number) => ({ width, height });

function overlap(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

test("two wide boxes stand one under the other, aligned", () => {
  const { boxes, stacks } = pack([size(800, 250), size(800, 150)], 28, null, ASPECTS.wide);
  expect(stacks).toBe(1);
  expect(boxes).toEqual([
    { x: 0, y: 0, ...size(800, 250) },
    { x: 0, y: 278, ...size(800, 150) },
  ]);
});

test("many boxes make stacks, and what is left over stands in the last", () => {
  const { boxes, stacks } = pack(
    Array.from({ length: 10 }, () => size(100, 100)),
    10,
    4,
    ASPECTS.wide,
  );
  const perStack = [0, 1, 2, 3].map((stack) => boxes.filter(({ x }) => x === stack * 110).length);
  expect(stacks).toBe(4);
  expect(perStack).toEqual([3, 3, 3, 1]);
});

test.each([1, 2, 3, 7, 20])(
  "%i boxes of all sizes: none overlaps, all in the size given",
  (count) => {
    const sizes = Array.from({ length: count }, (_, index) =>
      size(200 + ((index * 37) % 5) * 90, 80 + ((index * 53) % 7) * 60),
    );
    const packed = pack(sizes, 28, null, ASPECTS.wide);
    for (const [index, box] of packed.boxes.entries()) {
      expect(packed.boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
    }
    expect(boundsOf(packed.boxes)).toEqual({ x: 0, y: 0, ...packed.size });
  },
);

test("more stacks than boxes are no harm", () => {
  expect(pack([size(10, 10)], 28, 5, ASPECTS.wide).boxes).toEqual([
    { x: 0, y: 0, ...size(10, 10) },
  ]);
});

test("on a narrow canvas two boxes that would stand side by side stand one under the other", () => {
  const sizes = [size(400, 300), size(400, 300)];
  expect(pack(sizes, 28, null, ASPECTS.wide).stacks).toBe(2);
  expect(pack(sizes, 28, null, ASPECTS.narrow).stacks).toBe(1);
});
