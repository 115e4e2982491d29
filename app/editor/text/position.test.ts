import { describe, expect, test } from "vitest";
import { positionReader } from "./position.ts";

describe("positionReader", () => {
  test.each([
    ["ab\ncd", 0, { line: 1, column: 1 }],
    ["ab\ncd", 2, { line: 1, column: 3 }],
    ["ab\ncd", 3, { line: 2, column: 1 }],
    ["ab\r\ncd", 4, { line: 2, column: 1 }],
    ["a\rb\r\nc\nd", 2, { line: 2, column: 1 }],
    ["a\rb\r\nc\nd", 5, { line: 3, column: 1 }],
    ["a\rb\r\nc\nd", 7, { line: 4, column: 1 }],
    ["", 0, { line: 1, column: 1 }],
    ["ab\n", 3, { line: 2, column: 1 }],
  ])("in %j offset %i is %o", (text, offset, position) => {
    expect(positionReader(text)(offset)).toEqual(position);
  });

  test("an offset past the end is the end", () => {
    expect(positionReader("ab\ncd")(99)).toEqual({ line: 2, column: 3 });
  });
});
