import { describe, expect, it } from "vitest";
import { moveInMatrix } from "./move-in-matrix.ts";
import { windowOf } from "./window-of.ts";

describe("a move in the table", () => {
  const size = { rows: 30, columns: 5 };
  const at = { row: 3, column: 2 };
  it.each([
    ["ArrowRight", false, { row: 3, column: 3 }],
    ["ArrowLeft", false, { row: 3, column: 1 }],
    ["ArrowDown", false, { row: 4, column: 2 }],
    ["ArrowUp", false, { row: 2, column: 2 }],
    ["PageDown", false, { row: 13, column: 2 }],
    ["PageUp", false, { row: 0, column: 2 }],
    ["Home", false, { row: 3, column: 0 }],
    ["End", false, { row: 3, column: 4 }],
    ["Home", true, { row: 0, column: 0 }],
    ["End", true, { row: 29, column: 4 }],
    ["a", false, null],
  ])("%s, to the end: %s", (key, toTheEnd, place) => {
    expect(moveInMatrix(at, key, toTheEnd, size)).toEqual(place);
  });

  it("never leaves it", () => {
    expect(moveInMatrix({ row: 29, column: 4 }, "ArrowDown", false, size)).toEqual({
      row: 29,
      column: 4,
    });
  });
});

describe("what is drawn of a long list", () => {
  it.each([
    ["all of a short one", 10, 0, 0, 10],
    ["the beginning", 1000, 0, 0, 26],
    ["the middle", 1000, 5000, 244, 276],
    ["the end", 1000, 20_000, 994, 1000],
    ["nothing of an empty one", 0, 0, 0, 0],
  ])("%s", (_, count, scrolled, from, to) => {
    const drawn = windowOf(count, 20, scrolled, 400);
    expect(drawn).toMatchObject({ from, to });
    expect(drawn.before + (drawn.to - drawn.from) * 20 + drawn.after).toBe(count * 20);
  });
});
