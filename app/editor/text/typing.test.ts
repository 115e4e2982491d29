import { describe, expect, test } from "vitest";
import { type Keystroke, undoStepNamer } from "./typing.ts";

function stroke(time: number, inserted: string, removed = 0, documentId = "a"): Keystroke {
  return { documentId, time, inserted, removed };
}

/** How many undo steps a row of changes makes, change by change. */
function stepsOf(strokes: readonly Keystroke[]): readonly number[] {
  const names = strokes.map(undoStepNamer());
  return names.map((name) => [...new Set(names)].indexOf(name));
}

describe("undoStepNamer", () => {
  test.each([
    ["typing on is one step", [stroke(0, "a"), stroke(100, "b"), stroke(200, "c")], [0, 0, 0]],
    ["a pause begins another", [stroke(0, "a"), stroke(1500, "b")], [0, 1]],
    [
      "a new line with its indentation is typing",
      [stroke(0, "a"), stroke(100, "\n      ")],
      [0, 0],
    ],
    ["a pair of brackets is typing", [stroke(0, "a"), stroke(100, "{}")], [0, 0]],
    [
      "deleting after typing is a step",
      [stroke(0, "a"), stroke(100, "", 1), stroke(150, "", 1)],
      [0, 1, 1],
    ],
    [
      "a pasted passage stands alone",
      [stroke(0, "a"), stroke(50, "pasted"), stroke(99, "b")],
      [0, 1, 2],
    ],
    ["so does a deleted one", [stroke(0, "", 1), stroke(50, "", 40), stroke(99, "", 1)], [0, 1, 2]],
    ["another policy is another step", [stroke(0, "a"), stroke(50, "b", 0, "z")], [0, 1]],
  ])("%s", (_, strokes, steps) => {
    expect(stepsOf(strokes)).toEqual(steps);
  });

  test("steps of two policies never have the same name", () => {
    const name = undoStepNamer();
    expect(name(stroke(0, "a", 0, "x"))).not.toBe(name(stroke(10, "a", 0, "y")));
  });
});
