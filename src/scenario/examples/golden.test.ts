import { readFileSync, writeFileSync } from "node:fs";
import { env } from "node:process";
import { beforeAll, expect, test } from "vitest";
import { compileScenario } from "../../evaluation/world.ts";
import { printTrace } from "../../explanation/print-trace.ts";
import { loadScenario } from "../load.ts";
import { EXAMPLES } from "./examples.ts";
import { readManagedPolicies } from "./testing/managed-policies.ts";

let managedPolicies: ReadonlyMap<string, string>;

beforeAll(async () => {
  managedPolicies = await readManagedPolicies();
}, 60_000);

/**
 * What each example's requests come to, step by step, as a person would read it. After a change that
 * is meant, `UPDATE_GOLDEN=1` writes the traces anew, for a reviewer to read.
 */
test.each(EXAMPLES)("$id", async ({ id, load }) => {
  const loaded = loadScenario(await load());
  if (!loaded.ok) throw new Error("An example is always a scenario.");
  const world = compileScenario(loaded.scenario, { managedPolicies });
  const printed = loaded.scenario.requests
    .map((request) => `# ${request.name}\n${printTrace(world.evaluate(request))}`)
    .join("\n\n");
  const file = new URL(`golden/${id}.txt`, import.meta.url);
  if (env["UPDATE_GOLDEN"] === "1") writeFileSync(file, printed);
  expect(printed).toBe(readFileSync(file, "utf8"));
});
