import { createProblem } from "../explanation/problems.ts";
import type { Scenario } from "../iam/model.ts";
import type { Problem } from "../text/problem.ts";
import { collectInconsistencies } from "./check.ts";
import { checkCounts } from "./counts.ts";
import { isJsonObject, readTree } from "./json-tree.ts";
import { migrate } from "./migrations/migrate.ts";
import { formatPath } from "./path.ts";
import { ProblemList } from "./problem-list.ts";
import { repair } from "./repair.ts";

export type LoadResult =
  | { readonly ok: true; readonly scenario: Scenario; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Loads a scenario document: JSON text, or a value that was parsed already. Whatever comes in, it returns
 * in bounded time and memory and never throws. What is wrong but can be left out or left dangling is named
 * in `problems` by its path, and the rest loads.
 */
export function loadScenario(input: unknown): LoadResult {
  const read = readTree(input);
  if (!read.ok) {
    return { ok: false, problems: [read.error] };
  }
  if (!isJsonObject(read.value)) {
    return { ok: false, problems: [createProblem("", "not-an-object", {})] };
  }
  const migrated = migrate(read.value);
  if (!migrated.ok) {
    return { ok: false, problems: [migrated.error] };
  }
  const tooMany = checkCounts(migrated.value);
  if (tooMany !== null) {
    return { ok: false, problems: [tooMany] };
  }
  const problems = new ProblemList();
  const repaired = repair(migrated.value, problems);
  if (!repaired.ok) {
    return { ok: false, problems: repaired.error };
  }
  const { scenario, tree } = repaired.value;
  collectInconsistencies(scenario, problems, (path) => formatPath(tree.originalPath(path)));
  return { ok: true, scenario, problems: problems.toArray() };
}
