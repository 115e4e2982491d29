import { describe, expect, it } from "vitest";
import { capSiblings, moreRowId, readMoreRow } from "./sibling-cap.ts";

const steps = Array.from({ length: 10 }, (_, index) => ({ id: `s${index}` }));
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

describe("capping what stands side by side", () => {
  it("hides nothing of a few", () => {
    const { first, hidden, later } = capSiblings(steps, 10, new Set());
    expect(first).toEqual(steps);
    expect([hidden, later]).toEqual([0, []]);
  });

  it("shows the first, and what must be shown in its order", () => {
    const { first, hidden, later } = capSiblings(steps, 3, new Set(["s8", "s1", "s5", "gone"]));
    expect(ids(first)).toEqual(["s0", "s1", "s2"]);
    expect(ids(later)).toEqual(["s5", "s8"]);
    expect(hidden).toBe(5);
  });

  it("names the row for more by what it stands below, whatever that is called", () => {
    for (const parent of ["request/a b/3", "more 200 x", ""]) {
      expect(readMoreRow(moreRowId(parent, 400))).toEqual({ parent, most: 400 });
    }
    expect(readMoreRow("request/a")).toBeNull();
  });
});
