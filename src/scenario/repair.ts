import * as v from "valibot";
import { createProblem, describeProblem } from "../explanation/problems.ts";
import type { Scenario } from "../iam/model.ts";
import type { Problem } from "../text/problem.ts";
import type { Result } from "../text/result.ts";
import { findDuplicates } from "./duplicates.ts";
import { describeFatalIssue, describeIssue, issuePath } from "./issue.ts";
import type { JsonObject } from "./json-tree.ts";
import { type DocumentPath, formatPath } from "./path.ts";
import type { ProblemList } from "./problem-list.ts";
import { scenarioSchema } from "./schema.ts";
import { editTree, type TreeEditor } from "./tree-editor.ts";

/** What a document cannot do without. */
const REQUIRED: ReadonlySet<unknown> = new Set(["version", "name", "accounts"]);

export interface Repaired {
  readonly scenario: Scenario;
  readonly tree: TreeEditor;
}

/**
 * Reads a document by its schema, leaving out the smallest thing around whatever does not fit: a field,
 * else the entity that cannot do without it. Only what the whole document cannot do without refuses it.
 * Changes `document`, and adds to `problems`. Ends because every round takes something out.
 */
export function repair(
  document: JsonObject,
  problems: ProblemList,
): Result<Repaired, readonly Problem[]> {
  const tree = editTree(document);
  for (;;) {
    const result = v.safeParse(scenarioSchema, document);
    if (!result.success) {
      const fatal = result.issues.filter(isFatal);
      if (fatal.length > 0) {
        const refusals = fatal.map((issue) =>
          describeFatalIssue(issue, formatPath(issuePath(issue))),
        );
        return { ok: false, error: refusals };
      }
      leaveOutIssues(tree, result.issues, problems);
      continue;
    }
    const { $schema: _, ...scenario } = result.output;
    if (!leaveOutDuplicates(tree, scenario, problems)) {
      return { ok: true, value: { scenario, tree } };
    }
  }
}

function isFatal(issue: v.BaseIssue<unknown>): boolean {
  const [first, second] = issuePath(issue);
  return second === undefined && REQUIRED.has(first);
}

function leaveOutIssues(
  tree: TreeEditor,
  issues: readonly v.BaseIssue<unknown>[],
  problems: ProblemList,
): void {
  const paths = issues.map(issuePath);
  // Where things were must be asked before they are gone.
  const originals: readonly DocumentPath[] = paths.map((path) => tree.originalPath(path));
  const removed = tree.remove(paths);
  for (const [index, issue] of issues.entries()) {
    const original = originals[index] ?? [];
    const place = formatPath(original);
    const leftOut = formatPath(original.slice(0, removed[index]?.length));
    // An entity left out for want of a field that was itself left out is one problem, not two.
    const earlier = problems.at(place);
    if (earlier !== undefined) {
      problems.set(widen(earlier, leftOut));
    } else if (problems.hasRoom()) {
      problems.set(describeIssue(issue, place, leftOut));
    }
  }
}

/** The same problem, once it turned out that more had to go. */
function widen(problem: Problem, leftOut: string): Problem {
  const widened = { ...problem, data: { ...problem.data, leftOut } };
  return { ...widened, message: describeProblem(widened, "en") };
}

function leaveOutDuplicates(tree: TreeEditor, scenario: Scenario, problems: ProblemList): boolean {
  const duplicates = findDuplicates(scenario);
  for (const { path, id, first } of duplicates) {
    if (problems.hasRoom()) {
      const data = { id, first: formatPath(tree.originalPath(first)) };
      problems.set(createProblem(formatPath(tree.originalPath(path)), "duplicate", data));
    }
  }
  tree.remove(duplicates.map(({ path }) => path));
  return duplicates.length > 0;
}
