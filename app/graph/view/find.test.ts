import { expect, test } from "vitest";
import { graphMessages } from "../../messages/graph.ts";
import { projectScenario } from "../project-graph.ts";
import { arn, CROSS_ACCOUNT, ONE, pictureOf, TWO } from "../testing/picture.ts";
import { findNodes, indexGraph } from "./find.ts";

const graph = projectScenario(pictureOf(CROSS_ACCOUNT), graphMessages.en);
const index = indexGraph(graph, new Set(), graphMessages.en);

test.each([
  ["by name", "alice", [arn("user/alice")]],
  ["by part of a name, in any case", "ALI", [arn("user/alice")]],
  ["by kind", "s3 bucket", ["arn:aws:s3:::reports"]],
  ["by ARN", "arn:aws:s3:::rep", ["arn:aws:s3:::reports"]],
  ["by policy", "ceiling", [arn("user/alice")]],
  ["by account and name", `${ONE} bob`, [arn("user/bob")]],
  ["nothing by nothing", "  ", []],
  ["nothing by nonsense", "([*", []],
])("%s", (_, query, found) => {
  expect(findNodes(index, query)).toEqual(found);
});

test("what is so called comes before what has it elsewhere", () => {
  const [first, ...others] = findNodes(index, "team");
  expect([arn("group/team"), ONE]).toContain(first);
  expect(others.length).toBeGreaterThan(0);
});

test("an account is found by its number, with what is in it", () => {
  expect(findNodes(index, TWO)).toContain(TWO);
  expect(findNodes(index, TWO)).toContain("arn:aws:s3:::reports");
});

test("what is hidden is not found", () => {
  const bare = indexGraph(graph, new Set(["user"]), graphMessages.en);
  expect(findNodes(bare, "alice")).toEqual([]);
});
