import { expect, test } from "vitest";
import { assignRows, spread } from "./rows.ts";

const cases: readonly (readonly [string, readonly (number | null)[], number, readonly number[]])[] =
  [
    ["nothing", [], 0, []],
    ["wishes that can be granted are", [0, 2, 5], 6, [0, 2, 5]],
    ["two that want one row share it out around it", [2, 2], 5, [2, 3]],
    ["three that want one row", [2, 2, 2], 6, [1, 2, 3]],
    ["the order stays, whatever they want", [4, 0], 6, [2, 3]],
    ["none falls off the end", [9, 9, 9], 4, [1, 2, 3]],
    ["none is above the top", [-3, -3], 4, [0, 1]],
    ["who wants nothing follows the one before", [3, null, null], 6, [3, 4, 5]],
  ];

test.each(cases)("assignRows: %s", (_, wanted, rows, expected) => {
  expect(assignRows(wanted, rows)).toEqual(expected);
});

test("assignRows keeps its promises on any wishes", () => {
  for (let seed = 1; seed < 200; seed += 1) {
    const count = seed % 9;
    const wanted = Array.from(
      { length: count },
      (_, index) => ((seed * (index + 3) * 7919) % 23) - 4,
    );
    const rows = assignRows(wanted, count + (seed % 4));
    for (const [index, row] of rows.entries()) {
      expect(row).toBeGreaterThanOrEqual(index === 0 ? 0 : (rows[index - 1] ?? 0) + 1);
      expect(row).toBeLessThan(count + (seed % 4));
    }
  }
});

test("spread leaves fractions and knows no last row", () => {
  expect(spread([1.5, 1.5, 9.25])).toEqual([1, 2, 9.25]);
});
