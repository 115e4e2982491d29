import { describe, expect, it } from "vitest";
import { diffLines, diffParts } from "./line-diff.ts";

const SIGNS = { kept: " ", added: "+", removed: "-" } as const;

function signed(before: string, after: string): readonly string[] {
  return diffLines(before, after).map(({ kind, text }) => `${SIGNS[kind]}${text}`);
}

describe("diffLines", () => {
  it.each([
    ["nothing changed", "a\nb", "a\nb", [" a", " b"]],
    ["a line in the middle", "a\nc", "a\nb\nc", [" a", "+b", " c"]],
    ["a line gone", "a\nb\nc", "a\nc", [" a", "-b", " c"]],
    ["a line replaced: what was comes first", "a\nb\nc", "a\nx\nc", [" a", "-b", "+x", " c"]],
    ["two changes apart", "a\nb\nc\nd", "x\nb\nc\ny", ["-a", "+x", " b", " c", "-d", "+y"]],
    ["equal lines are counted once", "a\na", "a\na\na", [" a", " a", "+a"]],
    ["a new text", "", "a", ["+a"]],
    ["the endings of Windows are no change", "a\r\nb", "a\nb", [" a", " b"]],
  ])("%s", (_, before, after, expected) => {
    expect(signed(before, after)).toEqual(expected);
  });

  it("replaces as a whole what is too long to compare", () => {
    const before = Array.from({ length: 600 }, (_, index) => `old ${index}`).join("\n");
    const after = Array.from({ length: 600 }, (_, index) => `new ${index}`).join("\n");
    const lines = diffLines(`same\n${before}`, `same\n${after}`);
    expect(lines).toHaveLength(1201);
    expect(lines[600]?.kind).toBe("removed");
    expect(lines[601]?.kind).toBe("added");
  });
});

describe("diffParts", () => {
  it("leaves out what is far from every change", () => {
    const before = ["1", "2", "3", "4", "5", "6", "7", "8"].join("\n");
    const parts = diffParts(diffLines(before, before.replace("5", "x")));
    expect(parts.map((part) => (part.kind === "lines" ? part.lines.length : -part.count))).toEqual([
      -2, 6, -1,
    ]);
  });

  it("says nothing of equal texts but their length", () => {
    expect(diffParts(diffLines("a\nb", "a\nb"))).toEqual([{ kind: "left-out", count: 2 }]);
  });
});
