import type * as v from "valibot";
import { createProblem, type ProblemCode } from "../explanation/problems.ts";
import type { Problem } from "../text/problem.ts";
import type { DocumentPath } from "./path.ts";

/** The codes that checks inside the schema give as their message. */
const CHECKS = [
  "not-an-account-id",
  "not-an-arn",
  "not-a-path",
  "not-in-range",
  "not-a-time",
  "empty",
] as const satisfies readonly ProblemCode[];

export function issuePath(issue: v.BaseIssue<unknown>): DocumentPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

/** The problem that something at `path` was not as it should be, and `leftOut` was left out for it. */
export function describeIssue(issue: v.BaseIssue<unknown>, path: string, leftOut: string): Problem {
  const data = { expected: words(issue.expected), received: words(issue.received), leftOut };
  const check = CHECKS.find((code) => code === issue.message);
  if (check !== undefined) {
    return createProblem(path, check, data);
  }
  if (issue.type === "never") {
    return createProblem(path, "unknown-field", {});
  }
  return issue.received === "undefined"
    ? createProblem(path, "missing", data)
    : createProblem(path, "wrong-type", data);
}

/** The problem that a document without this cannot be loaded at all. */
export function describeFatalIssue(issue: v.BaseIssue<unknown>, path: string): Problem {
  const { expected, received } = issue;
  return received === "undefined"
    ? createProblem(path, "missing-required", {})
    : createProblem(path, "wrong-type-required", {
        expected: words(expected),
        received: words(received),
      });
}

/** JSON's words for what valibot calls `Object`, `Array` and so on. */
const JSON_WORDS: Readonly<Record<string, string>> = {
  Object: "object",
  Array: "array",
  unknown: "object",
};

function words(expected: string | null): string {
  return (expected ?? "whole number").replace(
    /\b(?:Object|Array|unknown)\b/g,
    (word) => JSON_WORDS[word] ?? word,
  );
}
