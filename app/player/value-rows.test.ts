import { expect, it } from "vitest";
import { evaluation, lane, policy, statement, trace } from "../state/testing/evaluation.ts";
import { hasValueRows, sourceOfRow, stepIdOfRow, valueRowId } from "./value-rows.ts";

const failed = statement("a", "Allow", "condition");
const condition = failed.children.find((step) => step.kind === "condition");
if (condition === undefined) throw new Error("the statement has a condition");
const at = { documentId: "doc-a", range: { from: 5, to: 6 } };
const wanted = ["x", "y"].map((written, index) => ({
  written,
  resolved: written,
  matched: false,
  at: { documentId: "doc-a", range: { from: 10 + index, to: 11 + index } },
}));
const subject = evaluation(
  trace("0", "implicitDeny", [
    lane("0.0", "111111111111", "both", "implicitDeny", {
      "identity-based-policies": [
        "no-match",
        policy("p", "alice", "no-match", [{ ...failed, children: [{ ...condition, wanted }] }]),
      ],
    }),
  ]),
  "0.0.5",
);

it("a value of several leads to its own characters", () => {
  const row = valueRowId(condition.id, 1);
  expect(stepIdOfRow(row)).toBe(condition.id);
  expect(sourceOfRow(subject, row)?.range).toEqual({ from: 11, to: 12 });
});

it("any other row leads to those of its step, and one that is not there nowhere", () => {
  expect(sourceOfRow(subject, condition.id)).toEqual(at);
  expect(sourceOfRow(subject, valueRowId(condition.id, 9))).toEqual(at);
  expect(sourceOfRow(subject, "gone")).toBeNull();
});

it("one value needs no row of its own", () => {
  expect(hasValueRows(condition)).toBe(false);
  expect(hasValueRows({ ...condition, wanted })).toBe(true);
});
