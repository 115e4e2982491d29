import { assert, json, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonNode } from "./node.ts";
import { MAX_JSON_DEPTH, parseJson } from "./parse-json.ts";
import { startCpuClock } from "../text/testing/cpu-clock.ts";

/** What the parser found, as `problem` and the text it underlines. */
function problemsIn(text: string): readonly (readonly [string | number | undefined, string])[] {
  return parseJson(text).diagnostics.map(
    ({ data, range }) => [data["problem"], text.slice(range.from, range.to)] as const,
  );
}

function toValue(node: JsonNode | null): unknown {
  if (node === null || node.kind === "null") return null;
  if (node.kind === "array") return node.items.map(toValue);
  if (node.kind === "number") return Number(node.text);
  if (node.kind !== "object") return node.value;
  return Object.fromEntries(node.members.map(({ key, value }) => [key.value, toValue(value)]));
}

describe("parsing JSON", () => {
  it("reads what JSON.parse reads", () => {
    assert(
      property(json(), (text) => {
        const { root, diagnostics } = parseJson(text);
        expect(diagnostics).toEqual([]);
        expect(toValue(root)).toEqual(JSON.parse(text));
      }),
    );
  });

  it("refuses what JSON.parse refuses, and never throws", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        const { root, diagnostics } = parseJson(text);
        expect(root !== null && diagnostics.length === 0).toBe(isJson(text));
      }),
    );
  });

  it("knows where every node was written", () => {
    const text = ' { "a": [1, "b\\n"] } ';
    const { root } = parseJson(text);
    expect(root && text.slice(root.range.from, root.range.to)).toBe('{ "a": [1, "b\\n"] }');
    const member = root?.kind === "object" ? root.members[0] : undefined;
    expect(member && text.slice(member.range.from, member.range.to)).toBe('"a": [1, "b\\n"]');
    const items = member?.value.kind === "array" ? member.value.items : [];
    expect(items.map(({ range }) => text.slice(range.from, range.to))).toEqual(["1", '"b\\n"']);
  });

  it("keeps a key named __proto__ a key", () => {
    const { root } = parseJson('{"__proto__": {"polluted": true}}');
    expect(root?.kind === "object" && root.members[0]?.key.value).toBe("__proto__");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each([
    ["", "empty", ""],
    ["  ", "empty", ""],
    ['{"a": 1', "unexpected-end", ""],
    ['{"a" 1}', "colon-expected", "1"],
    ['{"a": 1 "b": 2}', "comma-expected", '"b"'],
    ["{a: 1}", "key-expected", "a"],
    ["{'a': 1}", "key-expected", "'a'"],
    ['{"a": }', "value-expected", "}"],
    ["[,]", "value-expected", ","],
    ["{} {}", "text-after-end", "{"],
    ['"abc', "invalid-string", '"abc'],
    ['"\\x"', "invalid-string", '"\\x"'],
    ["[1}", "comma-expected", "}"],
    ["]", "value-expected", "]"],
    ["[1e]", "invalid-number", "1e"],
    ["This is not JSON", "value-expected", "This"],
    ["{\u201CVersion\u201D: 1}", "smart-quotes", "\u201CVersion\u201D"],
  ])("stops at %s", (text, problem, underlined) => {
    expect(problemsIn(text)).toEqual([[problem, underlined]]);
    expect(parseJson(text).root).toBeNull();
  });

  it.each([
    ["[1, 2, ]", "trailing-comma", ",", [1, 2]],
    ['{"a": 1, }', "trailing-comma", ",", { a: 1 }],
    ["[1 /* one */]", "comment", "/* one */", [1]],
    ["// first\n[]", "comment", "// first", []],
    ["\u{FEFF}[]", "byte-order-mark", "\u{FEFF}", []],
    ['{"a": 1, "a": 2}', "duplicate-key", '"a"', { a: 2 }],
  ])("names %s and reads on", (text, problem, underlined, value) => {
    expect(problemsIn(text)).toEqual([[problem, underlined]]);
    expect(toValue(parseJson(text).root)).toEqual(value);
  });

  it("takes a depth of a hundred and no more", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    expect(problemsIn(nested(MAX_JSON_DEPTH))).toEqual([]);
    expect(problemsIn(nested(MAX_JSON_DEPTH + 1))).toEqual([["too-deep", "["]]);
  });

  it.each([
    ["brackets", "[".repeat(100_000)],
    ["objects", '{"a":'.repeat(100_000)],
    ["commas", `[${"1,".repeat(500_000)}`],
    ["comments", "/**/".repeat(250_000)],
    ["an unclosed comment", `/*${"*".repeat(1_000_000)}`],
    ["an unclosed string", `"${"\\\\".repeat(500_000)}`],
    ["duplicate keys", `{${'"a":1,'.repeat(150_000)}"b":1}`],
    ["unknown characters", "\u201C".repeat(1_000_000)],
    ["white space", " ".repeat(1_000_000)],
  ])("is not hurt by a megabyte of %s", (_name, text) => {
    const elapsed = startCpuClock();
    expect(parseJson(text).diagnostics.length).toBeLessThanOrEqual(100);
    expect(elapsed()).toBeLessThan(2000);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
