import { expect, test } from "vitest";
import { type TreeNode, visibleRows } from "./tree-rows.ts";
import { drawnRows, spanInView } from "./tree-window.ts";

const nodes = Array.from({ length: 1000 }, (_, index): TreeNode => ({
  id: `n${index}`,
  label: "",
  text: "",
}));
const rows = visibleRows(nodes, new Set());
const NONE = new Set<string>();

test.each([
  ["at the top", 0, { from: 0, to: 60 }],
  ["a little further down mounts nothing", 27, { from: 0, to: 60 }],
  ["in the middle", 14_000, { from: 480, to: 560 }],
])("the rows seen and some beyond: %s", (_name, scrolled, span) => {
  expect(spanInView(scrolled, 980, 28)).toEqual(span);
});

test("without a span all rows are mounted", () => {
  const { drawn, rest } = drawnRows(rows, null, NONE);
  expect([drawn.length, rest]).toEqual([1000, 0]);
});

test("with one, those within, and free space for the others", () => {
  const { drawn, rest } = drawnRows(rows, { from: 480, to: 560 }, NONE);
  expect(drawn[0]).toMatchObject({ row: { node: { id: "n480" }, position: 481 }, gap: 480 });
  expect([drawn[1]?.gap, drawn.length, rest]).toEqual([0, 80, 440]);
});

test("what is pinned is mounted at its place", () => {
  const { drawn, rest } = drawnRows(rows, { from: 480, to: 560 }, new Set(["n3", "n900"]));
  expect(drawn[0]).toMatchObject({ row: { node: { id: "n3" } }, gap: 3 });
  expect(drawn[1]).toMatchObject({ row: { node: { id: "n480" } }, gap: 476 });
  expect(drawn.at(-1)).toMatchObject({ row: { node: { id: "n900" } }, gap: 340 });
  expect([drawn.length, rest]).toEqual([82, 99]);
});

test("the end is shown where rows went away from below", () => {
  const { drawn, rest } = drawnRows(rows.slice(0, 200), { from: 480, to: 560 }, NONE);
  expect([drawn[0]?.row.node.id, drawn.length, rest]).toEqual(["n120", 80, 0]);
});
