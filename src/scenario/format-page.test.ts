import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LIMITS } from "./limits.ts";
import { loadScenario } from "./load.ts";

describe("docs/SCENARIO-FORMAT.md", () => {
  const page = readFileSync(new URL("../../docs/SCENARIO-FORMAT.md", import.meta.url), "utf8");

  it("shows a scenario that loads", () => {
    const [, example = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    expect(loadScenario(example)).toMatchObject({ ok: true, problems: [] });
  });

  it.each([
    ["text, in UTF-8", `${LIMITS.bytes / 1024 / 1024} MiB`],
    ["nesting", `${LIMITS.depth} levels`],
    ["JSON values in all", grouped(LIMITS.values)],
    ["entries of one list", grouped(LIMITS.listLength)],
    ["entities in all", grouped(LIMITS.entities)],
  ])("names the ceiling on %s", (what, ceiling) => {
    const row = page.split("\n").find((line) => line.startsWith(`| ${what} `));
    expect(row).toContain(ceiling);
  });
});

/** `500 000` */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, " ");
}
