import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minimalEdit } from "./minimal-edit.ts";

describe("minimalEdit", () => {
  test.each([
    ["abc", "abc", null],
    ["abc", "abXc", { from: 2, to: 2, text: "X" }],
    ["abXc", "abc", { from: 2, to: 3, text: "" }],
    ["aaa", "aa", { from: 2, to: 3, text: "" }],
    ["", "new", { from: 0, to: 0, text: "new" }],
    ["one two", "one 2 two", { from: 4, to: 4, text: "2 " }],
  ])("from %j to %j", (before, after, edit) => {
    expect(minimalEdit(before, after)).toEqual(edit);
  });

  test("applied to the old text it gives the new one", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = minimalEdit(before, after);
        const result =
          edit === null ? before : before.slice(0, edit.from) + edit.text + before.slice(edit.to);
        expect(result).toBe(after);
      }),
    );
  });
});
