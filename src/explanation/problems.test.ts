import { describe, expect, it } from "vitest";
import { createProblem, describeProblem, PROBLEM_CODES } from "./problems.ts";

function places(sentence: string): readonly string[] {
  return [...new Set(sentence.match(/\{\w+\}/g))].toSorted();
}

describe("describeProblem", () => {
  const problem = createProblem("accounts[0].users[2].groups[0]", "no-group", {
    name: "opss",
    account: "111111111111",
  });

  it("begins with the path", () => {
    expect(problem.message).toBe(
      'accounts[0].users[2].groups[0]: no group "opss" in account 111111111111',
    );
    expect(describeProblem(problem, "ko")).toBe(
      'accounts[0].users[2].groups[0]: 111111111111 계정에 "opss" 그룹이 없습니다',
    );
  });

  it("has the same places in every language", () => {
    for (const code of PROBLEM_CODES) {
      const bare = { path: "", code, data: {} };
      expect([code, places(describeProblem(bare, "ko"))]).toEqual([
        code,
        places(describeProblem(bare, "en")),
      ]);
    }
  });

  it("shortens what a stranger's document says", () => {
    const long = createProblem("", "no-role", { arn: "x".repeat(100_000) });
    expect(long.message.length).toBeLessThan(300);
  });

  it("leaves a code from elsewhere its own message", () => {
    const foreign = { path: "", code: "constructor", data: {}, message: "said elsewhere" };
    expect(describeProblem(foreign, "ko")).toBe("said elsewhere");
  });
});
