import { expect, test } from "vitest";
import { clamp, sizeByKey } from "./splitter-size.ts";

const range = { min: 100, max: 300 };

test.each([
  [50, 100],
  [200.4, 200],
  [999, 300],
])("%d becomes %d", (size, expected) => {
  expect(clamp(size, range)).toBe(expected);
});

test("where there is too little room, the least size wins", () => {
  expect(clamp(150, { min: 100, max: 80 })).toBe(100);
});

test.each([
  ["ArrowRight", "ArrowRight", 216],
  ["ArrowLeft", "ArrowRight", 184],
  ["ArrowLeft", "ArrowLeft", 216],
  ["ArrowUp", "ArrowUp", 216],
  ["ArrowDown", "ArrowUp", 184],
  ["Home", "ArrowUp", 100],
  ["End", "ArrowUp", 300],
  ["ArrowUp", "ArrowRight", null],
] as const)("%s where %s grows", (key, grows, expected) => {
  expect(sizeByKey(200, key, grows, range)).toBe(expected);
});
