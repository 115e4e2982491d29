import { expect, it } from "vitest";
import type { Diagnostic, Severity } from "#core";
import type { DiagnosticsState } from "../state/diagnostics/diagnostics.ts";
import type { PlacedDocument } from "../state/diagnostics/placed-documents.ts";
import { countProblems, groupProblems, isAllRead } from "./group-problems.ts";

function placed(documentId: string, owner: string, text = ""): PlacedDocument {
  return {
    job: { documentId, text, type: "identity", resource: null },
    opens: documentId,
    name: documentId,
    place: { kind: "entity", id: owner },
  };
}

function finding(severity: Severity, from = 0): Diagnostic {
  return { code: "X", severity, data: {}, range: { from, to: from + 1 }, documentation: "" };
}

/** A state in which these policies have these findings. */
function stateOf(
  ...policies: readonly (readonly [PlacedDocument, readonly Diagnostic[]])[]
): DiagnosticsState {
  return {
    documents: policies.map(([document]) => document),
    findings: new Map(policies.map(([{ job }, list]) => [job.documentId, { job, list }])),
    problems: [],
    isStarted: true,
  };
}

const ENTITIES = ["alice", "bob"];

const NO_GROUP = { path: "", code: "no-group", data: {}, message: "" };

it("puts all of one entity together, in the order of the entities", () => {
  const state = stateOf(
    [placed("one", "alice"), [finding("error")]],
    [placed("two", "bob"), [finding("warning")]],
    [placed("three", "alice"), [finding("suggestion")]],
  );
  const groups = groupProblems(state, ENTITIES);
  expect(groups.map(({ id, problems }) => [id, problems.map(({ severity }) => severity)])).toEqual([
    ["alice", ["error", "suggestion"]],
    ["bob", ["warning"]],
  ]);
});

it("puts what is wrong with an entity beside what is wrong with its policies", () => {
  const state = {
    ...stateOf([placed("one", "alice"), [finding("error")]]),
    problems: [{ problem: NO_GROUP, place: { kind: "entity", id: "alice" } as const }],
  };
  expect(groupProblems(state, ENTITIES).map(({ id, problems }) => [id, problems.length])).toEqual([
    ["alice", 2],
  ]);
});

it("the scenario as a whole stands first, requests last", () => {
  const problems = [
    { problem: NO_GROUP, place: { kind: "request", index: 3 } as const },
    { problem: NO_GROUP, place: { kind: "entity", id: "bob" } as const },
    { problem: NO_GROUP, place: null },
  ];
  const groups = groupProblems({ ...stateOf(), problems }, ENTITIES);
  expect(groups.map(({ id }) => id)).toEqual(["scenario", "bob", "request 3"]);
});

it("has no group without problems", () => {
  expect(groupProblems(stateOf([placed("one", "alice"), []]), ENTITIES)).toEqual([]);
});

it("counts lines whatever ends them", () => {
  const text = "{\n\r\n\r}";
  const document = placed("one", "alice", text);
  const list = [0, 2, 4, 5].map((from) => finding("error", from));
  const [group] = groupProblems(stateOf([document, list]), ENTITIES);
  expect(group?.problems.map((problem) => "line" in problem && problem.line)).toEqual([1, 2, 3, 4]);
});

it("lists no more of one policy than anyone reads, but counts them all", () => {
  const state = stateOf([
    placed("one", "alice"),
    Array.from({ length: 80 }, () => finding("error")),
  ]);
  const problems = groupProblems(state, ENTITIES).flatMap((group) => group.problems);
  expect(problems.length).toBe(51);
  expect(problems.at(-1)).toMatchObject({ kind: "more", count: 30 });
  expect(countProblems(state).error).toBe(80);
});

it("a name that AWS refuses is an error, a reference that leads nowhere a warning", () => {
  const problems = ["name-not-allowed", "no-group"].map((code) => ({
    problem: { ...NO_GROUP, code },
    place: null,
  }));
  const { error, warning } = countProblems({ ...stateOf(), problems });
  expect([error, warning]).toEqual([1, 1]);
});

it("knows whether everything has been read", () => {
  const state = stateOf([placed("one", "alice"), []]);
  expect(isAllRead(state)).toBe(true);
  expect(isAllRead({ ...state, findings: new Map() })).toBe(false);
  expect(isAllRead({ ...stateOf(), isStarted: false })).toBe(false);
});
