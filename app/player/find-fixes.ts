import {
  addInlinePolicy,
  addResourcePolicy,
  addStatement,
  compileScenario,
  findSmallestDenies,
  findSmallestFixes,
  type FixResult,
  type Scenario,
  setDocument,
} from "#core";

const EDITS = { addStatement, setDocument, addInlinePolicy, addResourcePolicy };

/**
 * The smallest edits that turn a request's verdict. Tries up to some dozens of scenarios, which takes
 * tens of milliseconds: never to be called before something is painted.
 */
export function findFixes(
  scenario: Scenario,
  requestIndex: number,
  wanted: "allow" | "deny",
  managedPolicies: ReadonlyMap<string, string>,
): FixResult {
  const find = wanted === "allow" ? findSmallestFixes : findSmallestDenies;
  return find(scenario, requestIndex, {
    edits: EDITS,
    compile: compileScenario,
    compileOptions: { managedPolicies },
  });
}
