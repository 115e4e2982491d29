import {
  type Arbitrary,
  array,
  assert,
  constant,
  oneof,
  property,
  stringMatching,
} from "fast-check";
import { describe, expect, it } from "vitest";
import type { PatternPart } from "./chunks.ts";
import { compileParts, compilePattern } from "./pattern.ts";
import { startCpuClock } from "../text/testing/cpu-clock.ts";

describe("the wildcard matcher", () => {
  it.each([
    ["", "", true],
    ["", "a", false],
    ["*", "", true],
    ["**", "anything", true],
    ["?", "", false],
    ["?", "a", true],
    ["a*", "a", true],
    ["a*a", "a", false],
    ["a*a", "aba", true],
    ["*bc", "abcbc", true],
    ["*b*", "abc", true],
    ["a?c*e", "abcde", true],
    ["a*b?d*", "axxb1db2d", true],
    ["*ab?d*", "aab1cab2d", true],
    ["a.c", "abc", false],
    ["[ab]", "a", false],
    ["a\\*", "a\\b", true],
  ])("%j on %j is %s", (pattern, value, expected) => {
    expect(compilePattern(pattern).matches(value)).toBe(expected);
  });

  it("compares without case only when asked to", () => {
    expect(compilePattern("S3:Get*").matches("s3:getObject")).toBe(false);
    expect(compilePattern("S3:Get*", { ignoreCase: true }).matches("s3:GETobject")).toBe(true);
  });

  it("takes the stars of a variable's value as stars", () => {
    const pattern = compileParts<string | undefined>([
      { kind: "text", text: "home/" },
      { kind: "variable", resolve: (value) => value },
      { kind: "text", text: "/" },
      { kind: "any-run" },
    ]);
    expect(pattern.matches("home/*/x", "*")).toBe(true);
    expect(pattern.matches("home/kim/x", "*")).toBe(false);
    expect(pattern.matches("home/kim/x", "kim")).toBe(true);
    expect(pattern.matches("home/kim/x", undefined)).toBe(false);
  });

  it("agrees with a naive matcher", () => {
    const part: Arbitrary<PatternPart<string>> = oneof(
      stringMatching(/^[ab*]{0,3}$/).map((text) => ({ kind: "text" as const, text })),
      constant({ kind: "any-character" as const }),
      constant({ kind: "any-run" as const }),
      constant({ kind: "variable" as const, resolve: (value: string) => value }),
    );
    const short = stringMatching(/^[ab*]{0,8}$/);
    assert(
      property(array(part, { maxLength: 7 }), short, short, (parts, value, variable) => {
        expect(compileParts(parts).matches(value, variable)).toBe(
          matchesNaively(parts, value, variable),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it("says the same of values whose beginning is known", () => {
    const text = stringMatching(/^[ab*?]{0,6}$/);
    const known = stringMatching(/^[ab]{0,4}$/);
    assert(
      property(text, known, known, (written, prefix, rest) => {
        const pattern = compileParts<undefined>(patternParts(written));
        const after = pattern.after(prefix);
        const expected = pattern.matches(prefix + rest, undefined);
        expect(after?.matches(prefix + rest, undefined) ?? false).toBe(expected);
        expect(after?.isAlways === true && !expected).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["arn:aws:s3:::b/*", "arn:aws:s3:::b", false],
    ["arn:aws:s3:::*", "arn:aws:s3:::b", true],
    ["*", "arn:aws:s3:::b", true],
    ["arn:aws:s3:::a*", "arn:aws:s3:::b", null],
    ["arn:aws:s3:::", "arn:aws:s3:::b", null],
    ["arn:aws:s3:::b", "arn:aws:s3:::b", false],
  ])("%j matches whatever begins with %j: %j", (pattern, prefix, expected) => {
    const after = compileParts<undefined>(patternParts(pattern)).after(prefix);
    expect(after?.isAlways ?? null).toBe(expected);
  });

  it("matches a range as it matches the slice", () => {
    const text = stringMatching(/^[ab*?]{0,8}$/);
    assert(
      property(text, text, text, text, (pattern, before, value, after) => {
        const compiled = compileParts<undefined>(patternParts(pattern));
        const from = before.length;
        expect(
          compiled.matchesRange(before + value + after, from, from + value.length, undefined),
        ).toBe(compiled.matches(value, undefined));
      }),
    );
  });

  it("is not hurt by eight stars against ten thousand characters", () => {
    const elapsed = startCpuClock();
    const value = "a".repeat(10_000);
    expect(compilePattern("*a*a*a*a*a*a*a*a*b").matches(value)).toBe(false);
    expect(compilePattern("*a?a*a?a*a?a*a?ab*").matches(value)).toBe(false);
    expect(compilePattern(`${"*a".repeat(5000)}*`).matches(value)).toBe(true);
    expect(elapsed()).toBeLessThan(500);
  });
});

function patternParts(text: string): PatternPart<undefined>[] {
  return Array.from(text, (character) => {
    if (character === "*") return { kind: "any-run" };
    return character === "?" ? { kind: "any-character" } : { kind: "text", text: character };
  });
}

/** Tries everything; right by being obvious. */
function matchesNaively(
  parts: readonly PatternPart<string>[],
  value: string,
  variable: string,
): boolean {
  const [part, ...rest] = parts;
  if (part === undefined) return value === "";
  if (part.kind === "any-character") {
    return value !== "" && matchesNaively(rest, value.slice(1), variable);
  }
  if (part.kind === "any-run") {
    return Array.from({ length: value.length + 1 }).some((_, skipped) =>
      matchesNaively(rest, value.slice(skipped), variable),
    );
  }
  const text = part.kind === "text" ? part.text : variable;
  return value.startsWith(text) && matchesNaively(rest, value.slice(text.length), variable);
}
