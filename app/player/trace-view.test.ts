import { describe, expect, it } from "vitest";
import { framesOf } from "../state/frames.ts";
import { ALICE, evaluation, lane, policy, statement, trace } from "../state/testing/evaluation.ts";
import {
  openAtFirst,
  stepForSelection,
  stepsOfStatement,
  stepsThatMattered,
} from "./trace-view.ts";

const subject = evaluation(
  trace("0", "implicitDeny", [
    lane("0.0", "111111111111", "both", "implicitDeny", {
      "explicit-deny": ["no-match"],
      "identity-based-policies": [
        "no-match",
        policy("far", "group", "no-match", [statement("a", "Allow", "Action")]),
        policy("near", ALICE, "no-match", [statement("b", "Allow", "Resource")]),
      ],
      "session-policies": ["not-reached"],
    }),
  ]),
  "0.0.5",
);

describe("openAtFirst", () => {
  it("opens the way down to the stage that decided, and to the statement that came closest", () => {
    expect(openAtFirst(subject)).toEqual(["0", "0.0", "0.0.5", "near", "b"]);
  });
});

describe("stepsThatMattered", () => {
  const kept = stepsThatMattered(subject, framesOf(subject));

  it("keeps the stages that were asked, and of a refusal what came closest", () => {
    expect([...kept].toSorted()).toEqual(["0", "0.0", "0.0.0", "0.0.5", "b", "b.1", "near"]);
  });
});

describe("stepForSelection", () => {
  it("finds the smallest step that holds the marked characters", () => {
    const at = (from: number, to: number) =>
      stepForSelection(subject, null, { documentId: "doc-b", range: { from, to } });
    expect(at(3, 4)).toBe("b.1");
    expect(at(1, 4)).toBe("b");
    expect(at(0, 99)).toBeNull();
  });

  it("finds the policy of a selected entity, and nothing for one the request never met", () => {
    expect(stepForSelection(subject, "group", null)).toBe("far");
    expect(stepForSelection(subject, "stranger", null)).toBeNull();
  });

  it("does not fall back to the entity where characters are marked that no step looked at", () => {
    const source = { documentId: "elsewhere", range: { from: 0, to: 1 } };
    expect(stepForSelection(subject, "group", source)).toBeNull();
  });
});

describe("stepsOfStatement", () => {
  const at = (from: number, to: number) => ({ documentId: "doc-b", range: { from, to } });

  it("finds the statement itself, and neither its parts nor its neighbours", () => {
    expect([...stepsOfStatement(subject, at(0, 10))]).toEqual(["b"]);
    expect([...stepsOfStatement(subject, at(3, 4))]).toEqual([]);
    expect([...stepsOfStatement(subject, null)]).toEqual([]);
  });
});
