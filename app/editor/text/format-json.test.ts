import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatJson, sameCharacter } from "./format-json.ts";

describe("formatJson", () => {
  test("is what JSON.stringify prints with two spaces", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(formatJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  test("changes nothing but blank space outside strings, whatever the text", () => {
    const text = fc.string({
      unit: fc.constantFrom("{", "}", "[", "]", ",", ":", '"', "\\", "a", " ", "\n"),
    });
    const withoutBlanks = (given: string) => given.replaceAll(/\s/g, "");
    fc.assert(
      fc.property(text, (given) => {
        expect(withoutBlanks(formatJson(given))).toBe(withoutBlanks(given));
      }),
    );
  });

  test.each([
    ["blanks in a string stay", '{"a":"x  y"}', '{\n  "a": "x  y"\n}'],
    ["empty brackets stay together", '{"a":{ },"b":[\n]}', '{\n  "a": {},\n  "b": []\n}'],
    ["a last line break stays", "{}\n", "{}\n"],
    ["a string without an end ends with its line", '{"a": "x\n}', '{\n  "a": "x\n}'],
    ["too many closing brackets do no harm", "]]{", "]\n] {"],
    ["nothing stays nothing", " ", ""],
  ])("%s", (_, text, formatted) => {
    expect(formatJson(text)).toBe(formatted);
  });

  test("nesting beyond measure does not multiply the text", () => {
    const text = "[".repeat(20_000);
    expect(formatJson(text).length).toBeLessThan(text.length * 70);
  });
});

describe("sameCharacter", () => {
  test.each([
    ['{"a":1}', 0, '{\n  "a": 1\n}', 0],
    ['{"a":1}', 1, '{\n  "a": 1\n}', 1],
    ['{"a":1}', 5, '{\n  "a": 1\n}', 8],
    ['{"a":1}', 7, '{\n  "a": 1\n}', 12],
  ])("of %j the offset %i is in %j at %i", (before, offset, after, expected) => {
    const found = sameCharacter(before, offset, after);
    expect(found).toBe(expected);
  });
});
