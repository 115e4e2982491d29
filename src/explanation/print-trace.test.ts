import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { env } from "node:process";
import { describe, expect, it } from "vitest";
import { compileScenario } from "../evaluation/world.ts";
import { loadTestScenario } from "../evaluation/testing/load-world.ts";
import { printTrace } from "./print-trace.ts";

/**
 * Each folder has a scenario, whose first request is evaluated, and the trace as a person would read
 * it. After a change that is meant, `UPDATE_GOLDEN=1` writes the traces anew, for a reviewer to read.
 */
const GOLDEN = new URL("../evaluation/golden/", import.meta.url);

describe("golden traces", () => {
  it.each(readdirSync(GOLDEN))("%s", (name) => {
    const scenario = loadTestScenario(
      JSON.parse(readFileSync(new URL(`${name}/scenario.json`, GOLDEN), "utf8")),
    );
    const [request] = scenario.requests;
    const printed =
      request === undefined ? "" : printTrace(compileScenario(scenario).evaluate(request));
    const file = new URL(`${name}/trace.txt`, GOLDEN);
    if (env["UPDATE_GOLDEN"] === "1") writeFileSync(file, printed);
    expect(printed).toBe(readFileSync(file, "utf8"));
  });
});
