import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../validation/rules.ts";
import knownFindings from "../validation/testing/known-findings.json" with { type: "json" };
import { DIAGNOSTIC_SENTENCES } from "./diagnostic-sentences.ts";

const DOCUMENT = readFileSync(new URL("../../docs/FINDINGS.md", import.meta.url), "utf8");

const OURS = new Set([...Object.keys(DIAGNOSTIC_SENTENCES), "JSON_SYNTAX_ERROR"]);

/** Access Analyzer's kinds of finding, as the document writes them. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["ERROR", "error"],
  ["SECURITY_WARNING", "security warning"],
  ["GENERAL_WARNING", "warning"],
  ["SUGGESTION", "suggestion"],
]);

interface Line {
  readonly code: string;
  readonly aws: string;
  readonly ours: string;
  readonly where: string;
}

const lines = [...DOCUMENT.matchAll(/^\| `([A-Z0-9_]+)` +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)].map(
  ([, code = "", aws = "", ours = "", where = ""]): Line => ({ code, aws, ours, where }),
);

describe("docs/FINDINGS.md", () => {
  it("has one line for every finding there is, and no other", () => {
    const expected = new Set([...OURS, ...knownFindings.map(({ code }) => code)]);
    expect(lines.map(({ code }) => code).toSorted()).toEqual([...expected].toSorted());
  });

  it.each(lines.map((line) => [line.code, line] as const))("%s is right", (code, line) => {
    const rules = RULES.filter((rule) => rule.code === code);
    const severities = new Set(rules.map(({ severity }) => severity.replace("-", " ")));
    const says = OURS.has(code) ? [...severities].join(" / ") || "error" : "–";
    expect(line.ours).toBe(says);
    const refused = OURS.has(code) && (rules.length === 0 || rules.some((rule) => rule.refuses));
    expect(/; refused\b/.test(line.where)).toBe(refused);
    for (const [, mentioned = ""] of line.where.matchAll(/`([A-Z0-9]+(?:_[A-Z0-9]+)+)`/g)) {
      expect(OURS).toContain(mentioned);
    }
  });

  it.each(
    knownFindings.filter(({ type }) => KINDS.has(type)).map((one) => [one.code, one] as const),
  )("%s is as severe as AWS says, or there is a reason", (code, { type }) => {
    const line = lines.find((one) => one.code === code);
    expect(line?.aws).toBe(KINDS.get(type));
    const same = line?.ours === line?.aws;
    expect(same || /^(?:Not|Said)|; (?:an? |error )/.test(line?.where ?? "")).toBe(true);
  });
});
