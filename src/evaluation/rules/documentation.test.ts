import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const RULE = /\bE\d+\.\d+\b/g;
const documentation = readFileSync(new URL("../../../docs/EVALUATION.md", import.meta.url), "utf8");
const sources = new URL("../..", import.meta.url);

/** The rules that names of tests cite; each name stands at the beginning of a string. */
function citedRules(): ReadonlySet<string> {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"));
  return new Set(texts.flatMap((text) => text.match(RULE) ?? []));
}

describe("the documented rules and the tests that hold them", () => {
  const documented = new Set(
    [...documentation.matchAll(/^- \*\*(E\d+\.\d+)\*\*/gm)].map(([, rule]) => rule),
  );
  const cited = citedRules();

  it("every rule is cited by a test", () => {
    expect([...documented].filter((rule) => rule !== undefined && !cited.has(rule))).toEqual([]);
  });

  it("every rule a test cites is documented", () => {
    expect([...cited].filter((rule) => !documented.has(rule))).toEqual([]);
  });
});
