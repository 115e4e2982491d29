import { expect, test } from "vitest";
import type { Scenario } from "#core";
import { pushRevision, startHistory, stepBack, stepForward } from "./history.ts";

const scenario = (name: string): Scenario => ({
  version: 1,
  name,
  description: "",
  organizations: [],
  accounts: [],
  requests: [],
  layout: {},
  notes: [],
  collapsed: [],
});

const names = (history: ReturnType<typeof startHistory>) => [
  history.past.map((revision) => revision.scenario.name),
  history.present.scenario.name,
  history.future.map((revision) => revision.scenario.name),
];

const push = (history: ReturnType<typeof startHistory>, name: string, key: string | null = null) =>
  pushRevision(history, { scenario: scenario(name), label: name, coalesceKey: key });

test("undo and redo walk one timeline", () => {
  const history = push(push(startHistory(scenario("a")), "b"), "c");
  expect(names(stepBack(history))).toEqual([["a"], "b", ["c"]]);
  expect(names(stepForward(stepBack(history)))).toEqual([["a", "b"], "c", []]);
  expect(stepBack(startHistory(scenario("a"))).present.scenario.name).toBe("a");
});

test("typing in one policy is one step back", () => {
  const history = push(push(push(startHistory(scenario("a")), "b", "p"), "c", "p"), "d", "q");
  expect(names(history)).toEqual([["a", "c"], "d", []]);
});

test("typing after an undo is a step of its own", () => {
  const undone = stepBack(push(push(startHistory(scenario("a")), "b", "p"), "x"));
  expect(names(push(undone, "c", "p"))).toEqual([["a", "b"], "c", []]);
});

test("an edit forgets what was undone", () => {
  expect(names(push(stepBack(push(startHistory(scenario("a")), "b")), "c"))).toEqual([
    ["a"],
    "c",
    [],
  ]);
});
