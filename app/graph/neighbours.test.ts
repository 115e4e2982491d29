import { expect, test } from "vitest";
import { type Direction, neighbourTowards } from "./neighbours.ts";

const at = (x: number, y: number) => ({ x, y, width: 100, height: 50 });

const BOXES = new Map([
  ["alice", at(0, 0)],
  ["bob", at(0, 80)],
  ["team", at(200, 0)],
  ["role", at(200, 90)],
  ["bucket", at(400, 300)],
]);

const cases: readonly (readonly [string, Direction, string | null])[] = [
  ["alice", "right", "team"],
  ["alice", "down", "bob"],
  ["alice", "up", null],
  ["alice", "left", null],
  ["bob", "right", "role"],
  ["role", "left", "bob"],
  ["role", "right", "bucket"],
  ["bucket", "up", "role"],
  ["nobody", "up", null],
];

test.each(cases)("from %s %s is %s", (from, direction, expected) => {
  expect(neighbourTowards(from, direction, BOXES)).toBe(expected);
});
