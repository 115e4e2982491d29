import { expect, test } from "vitest";
import type { Relation } from "#core";
import type { Graph } from "./graph-types.ts";
import { markTold } from "./told-edges.ts";

const relation = (id: string, from: number | null): Relation => ({
  id,
  kind: "trust",
  effect: "allow",
  from: "a",
  to: "b",
  source: from === null ? null : { documentId: "policy", range: { from, to: from + 10 } },
  actions: [],
  conditional: false,
});

const edge = (id: string): Graph["edges"][number] => ({
  id,
  type: "relation",
  source: "a",
  target: "b",
  className: "is-faded",
});

const RELATIONS = [relation("first", 5), relation("second", 20), relation("list", null)];
const GRAPH: Graph = { nodes: [], edges: RELATIONS.map(({ id }) => edge(id)) };

/** Ids of the edges that stand out. */
function toldBy(from: number, documentId = "policy"): readonly string[] {
  const marked = markTold(GRAPH, RELATIONS, { documentId, range: { from, to: from + 99 } });
  return marked.edges.flatMap(({ id, selected }) => (selected === true ? [id] : []));
}

test("the edges of the statement stand out, however long it has become", () => {
  expect(toldBy(5)).toEqual(["first"]);
  expect(toldBy(20)).toEqual(["second"]);
});

test("another statement, another policy or none leaves the picture the object it was", () => {
  expect(toldBy(7)).toEqual([]);
  expect(toldBy(5, "other")).toEqual([]);
  expect(markTold(GRAPH, RELATIONS, null)).toBe(GRAPH);
});
