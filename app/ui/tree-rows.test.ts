import { expect, test } from "vitest";
import { ancestorsOf, branchIds, moveInTree, type TreeNode, visibleRows } from "./tree-rows.ts";

const leaf = (id: string): TreeNode => ({ id, label: id, text: id });
const tree: readonly TreeNode[] = [
  { ...leaf("apple"), children: [leaf("bread"), { ...leaf("cake"), children: [leaf("date")] }] },
  leaf("egg"),
];
const open = new Set(["apple", "cake"]);
const ids = (expanded: ReadonlySet<string>) =>
  visibleRows(tree, expanded).map((row) => `${row.level}.${row.node.id}`);

test("closed branches hide what is below", () => {
  expect(ids(new Set())).toEqual(["1.apple", "1.egg"]);
  expect(ids(new Set(["apple"]))).toEqual(["1.apple", "2.bread", "2.cake", "1.egg"]);
  expect(ids(open)).toEqual(["1.apple", "2.bread", "2.cake", "3.date", "1.egg"]);
});

test("branches and ancestors", () => {
  expect(branchIds(tree)).toEqual(["apple", "cake"]);
  expect(ancestorsOf(tree, "date")).toEqual(["apple", "cake"]);
  expect(ancestorsOf(tree, "egg")).toEqual([]);
});

test.each([
  ["bread", "ArrowDown", { kind: "focus", id: "cake" }],
  ["bread", "ArrowUp", { kind: "focus", id: "apple" }],
  ["egg", "ArrowDown", null],
  ["date", "Home", { kind: "focus", id: "apple" }],
  ["apple", "End", { kind: "focus", id: "egg" }],
  ["cake", "ArrowRight", { kind: "focus", id: "date" }],
  ["cake", "ArrowLeft", { kind: "collapse", id: "cake" }],
  ["date", "ArrowLeft", { kind: "focus", id: "cake" }],
  ["egg", "ArrowLeft", null],
  ["egg", "c", { kind: "focus", id: "cake" }],
  ["cake", "c", { kind: "focus", id: "cake" }],
  ["egg", "z", null],
  ["nowhere", "ArrowDown", null],
])("at %s, %s", (at, key, expected) => {
  expect(moveInTree(visibleRows(tree, open), at, key, open)).toEqual(expected);
});

test("a closed branch opens with the right arrow", () => {
  const closed = new Set(["apple"]);
  expect(moveInTree(visibleRows(tree, closed), "cake", "ArrowRight", closed)).toEqual({
    kind: "expand",
    id: "cake",
  });
});
