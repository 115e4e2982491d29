import { expect, test } from "vitest";
import { neighboursOf, orderColumns } from "./order.ts";

const NEW: ReadonlyMap<string, number> = new Map();

test("a column follows the order of what it is connected to", () => {
  const neighbours = neighboursOf([
    { from: "a", to: "z" },
    { from: "b", to: "y" },
    { from: "c", to: "x" },
  ]);
  const [columns] = orderColumns([[["a", "b", "c"], ["x", "y", "z"], []]], neighbours, NEW);
  const [left = [], right = []] = columns ?? [];
  const partner = new Map([
    ["a", "z"],
    ["b", "y"],
    ["c", "x"],
  ]);
  expect(right).toEqual(left.map((id) => partner.get(id)));
});

test("without connections the document's order stays", () => {
  expect(
    orderColumns(
      [
        [
          ["b", "a"],
          ["d", "c"],
        ],
      ],
      new Map(),
      NEW,
    ),
  ).toEqual([
    [
      ["b", "a"],
      ["d", "c"],
    ],
  ]);
});

test("a neighbour in a later account pulls down", () => {
  const neighbours = neighboursOf([
    { from: "a", to: "far" },
    { from: "b", to: "near" },
  ]);
  const [first] = orderColumns([[["a", "b"], ["near"]], [["far"]]], neighbours, NEW);
  expect(first?.[0]).toEqual(["b", "a"]);
});

test("what stood keeps its order, and what is new finds a place between", () => {
  const before = new Map([
    ["a", 0],
    ["b", 1],
    ["c", 2],
  ]);
  const neighbours = neighboursOf([
    { from: "a", to: "z" },
    { from: "c", to: "x" },
  ]);
  const [columns] = orderColumns(
    [
      [
        ["c", "b", "new", "a"],
        ["x", "z"],
      ],
    ],
    neighbours,
    before,
  );
  expect(columns?.[0]?.filter((id) => id !== "new")).toEqual(["a", "b", "c"]);
  expect(columns?.[0]).toContain("new");
});
