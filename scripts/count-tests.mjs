// Sums what vitest and Playwright wrote about their runs, and ends with one line: `N passed, M failed`.
// Fails when a test failed, when a report is missing, or when nothing ran.
import { readFileSync } from "node:fs";
import process from "node:process";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {import("vitest/node").JsonTestResults} report */
function countVitest(report) {
  // A test file that cannot be loaded has no tests to fail.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {import("@playwright/test/reporter").JSONReport} report */
function countPlaywright({ stats, errors }) {
  // What passed the second time only is worth a look, and no failure.
  if (stats.flaky > 0) console.log(`playwright: ${stats.flaky} passed the second time`);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * A run that left no report counts as one failure: it broke before it could tell.
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} count
 * @returns {Counts}
 */
function readCounts(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    console.log(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const runs = {
  vitest: readCounts("test-results/vitest.json", countVitest),
  playwright: readCounts("test-results/playwright.json", countPlaywright),
};
for (const [name, { passed, failed, skipped }] of Object.entries(runs)) {
  console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
}
const passed = runs.vitest.passed + runs.playwright.passed;
const failed = runs.vitest.failed + runs.playwright.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
