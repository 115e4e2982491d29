import { describe, expect, it } from "vitest";
import {
  appendItem,
  applyEdits,
  mapStrings,
  removalEdits,
  replaceNode,
  wrapAndAppend,
} from "./edit.ts";
import type { JsonArray, JsonNode } from "./node.ts";
import { parseJson } from "./parse-json.ts";

function rootOf(text: string): JsonNode {
  const { root } = parseJson(text);
  if (root === null) {
    throw new Error("not JSON");
  }
  return root;
}

function memberOf(text: string): JsonNode {
  const root = rootOf(text);
  const member = root.kind === "object" ? root.members.at(-1) : undefined;
  return member?.value ?? root;
}

function listOf(text: string): JsonArray {
  const node = memberOf(text);
  if (node.kind !== "array") {
    throw new Error("not a list");
  }
  return node;
}

describe("appendItem writes as the author does", () => {
  it.each([
    ["minified", '{"a":[{"b":1}]}', '{"a":[{"b":1},{"c":2}]}'],
    ["minified, empty", '{"a":[]}', '{"a":[{"c":2}]}'],
    [
      "one line with spaces",
      '{ "a": [{ "b": 1 }, { "b": 2 }] }',
      '{ "a": [{ "b": 1 }, { "b": 2 }, {"c":2}] }',
    ],
    ["two spaces, empty", '{\n  "a": []\n}', '{\n  "a": [\n    {\n      "c": 2\n    }\n  ]\n}'],
    [
      "two spaces",
      '{\n  "a": [\n    { "b": 1 }\n  ]\n}',
      '{\n  "a": [\n    { "b": 1 },\n    {\n      "c": 2\n    }\n  ]\n}',
    ],
    [
      "tabs and carriage returns",
      '{\r\n\t"a": [\r\n\t\t1\r\n\t]\r\n}',
      '{\r\n\t"a": [\r\n\t\t1,\r\n\t\t{\r\n\t\t\t"c": 2\r\n\t\t}\r\n\t]\r\n}',
    ],
    [
      "brackets that hug",
      '{\n    "a": [{\n        "b": 1\n    }]\n}',
      '{\n    "a": [{\n        "b": 1\n    }, {\n        "c": 2\n    }]\n}',
    ],
    [
      "odd spacing elsewhere",
      '{ "x" :1,\n  "a": [\n    1,\n\n    2 ] }',
      '{ "x" :1,\n  "a": [\n    1,\n\n    2,\n\n    {\n      "c": 2\n    } ] }',
    ],
  ])("%s", (_, text, expected) => {
    const edited = appendItem(text, listOf(text), { c: 2 });
    expect(edited).toBe(expected);
    expect(parseJson(edited).diagnostics).toEqual([]);
  });
});

describe("wrapAndAppend", () => {
  it.each([
    ['{"a":{"b":1}}', '{"a":[{"b":1},{"c":2}]}'],
    [
      '{\n  "a": {\n    "b": 1\n  }\n}',
      '{\n  "a": [\n    {\n      "b": 1\n    },\n    {\n      "c": 2\n    }\n  ]\n}',
    ],
  ])("%j", (text, expected) => {
    expect(wrapAndAppend(text, memberOf(text), { c: 2 })).toBe(expected);
  });
});

it("replaceNode indents what it writes", () => {
  const text = '{\n  "a": 1\n}';
  expect(replaceNode(text, memberOf(text), { c: 2 })).toBe('{\n  "a": {\n    "c": 2\n  }\n}');
});

describe("removalEdits takes the right commas", () => {
  it.each([
    ["[1,2,3]", [0], "[2,3]"],
    ["[1,2,3]", [1], "[1,3]"],
    ["[1,2,3]", [2], "[1,2]"],
    ["[1,2,3]", [1, 2], "[1]"],
    ["[1,2,3]", [0, 2], "[2]"],
    ["[1,2,3]", [0, 1], "[3]"],
    ["[ 1 ]", [0], "[]"],
    ["[1,2]", [0, 1], "[]"],
    ["[\n  1,\n  2,\n  3\n]", [2], "[\n  1,\n  2\n]"],
    ["[\n  1,\n  2,\n  3\n]", [0], "[\n  2,\n  3\n]"],
  ])("%j without %j", (text, removed, expected) => {
    const list = listOf(text);
    expect(applyEdits(text, removalEdits(list.range, list.items, new Set(removed)))).toBe(expected);
  });
});

describe("mapStrings", () => {
  const rename = (value: string) => (value === "old" ? 'n"ew' : value);
  it.each([
    ['{"a": "old", "b": ["old", "older"]}', '{"a": "n\\"ew", "b": ["n\\"ew", "older"]}'],
    ['{"a": "\\u006fld"}', '{"a": "n\\"ew"}'],
    ['{"a": "\\u006flder"}', '{"a": "\\u006flder"}'],
    ['{"a": "old", oops "old', '{"a": "n\\"ew", oops "old'],
    ["old", "old"],
    ["", ""],
  ])("%j", (text, expected) => {
    expect(mapStrings(text, rename)).toBe(expected);
  });
});
