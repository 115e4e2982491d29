import { beforeAll, describe, expect, it } from "vitest";
import type { Catalog } from "../catalog/catalog.ts";
import { openBuiltCatalog } from "../catalog/testing/built-catalog.ts";
import type { PolicyType } from "../iam/documents.ts";
import { applyEdits } from "../json/edit.ts";
import { readYaml } from "../json/from-yaml.ts";
import type { Diagnostic } from "../text/diagnostic.ts";
import { servicesIn } from "./services-in.ts";
import { FINDING_CASES } from "./testing/cases.ts";
import { MENDABLE, PASTED, TEMPLATED, WRAPPED } from "./testing/pasted-texts.ts";
import { validatePolicy } from "./validate-policy.ts";

let catalog: Catalog;

beforeAll(async () => {
  catalog = await openBuiltCatalog();
  await catalog.ready(FINDING_CASES.flatMap(({ trigger }) => servicesIn(trigger)));
}, 60_000);

function validate(text: string, type: PolicyType): readonly Diagnostic[] {
  return validatePolicy(text, { type, catalog, readYaml });
}

function count(diagnostics: readonly Diagnostic[], code: string): number {
  return diagnostics.filter((diagnostic) => diagnostic.code === code).length;
}

/** What is wrong with the fixes of a text: a finding that stays, or a new error. */
function brokenFixes(text: string, type: PolicyType): readonly string[] {
  const before = validate(text, type);
  const known = new Set(before.map(({ code }) => code));
  return before.flatMap(({ code, fixes = [] }) =>
    fixes.flatMap(({ edits }) => {
      const after = validate(applyEdits(text, edits), type);
      const stays = count(after, code) >= count(before, code) ? [`${code} stays`] : [];
      const errors = after.filter((one) => one.severity === "error" && !known.has(one.code));
      return [...stays, ...errors.map((error) => `${code} becomes ${error.code}`)];
    }),
  );
}

describe("a fix takes its finding away and brings no new error", () => {
  it.each(FINDING_CASES.map(({ code, type, trigger }) => [code, type, trigger] as const))(
    "%s in a %s policy",
    (_code, type, trigger) => {
      expect(brokenFixes(trigger, type)).toEqual([]);
    },
  );

  it.each(MENDABLE)("in a %s policy: %s", (type, text) => {
    expect(validate(text, type).flatMap(({ fixes = [] }) => fixes)).not.toEqual([]);
    expect(brokenFixes(text, type)).toEqual([]);
  });

  it.each([1, 7, 31, 53])("in policies made of two cases, %d apart", (distance) => {
    const broken = FINDING_CASES.flatMap(({ trigger, type }, index) => {
      const other = FINDING_CASES[(index + distance) % FINDING_CASES.length]?.trigger ?? trigger;
      return brokenFixes(join(trigger, other), type);
    });
    expect(broken).toEqual([]);
  });
});

/** The statements of both policies in one. */
function join(a: string, b: string): string {
  const [first, second]: readonly { readonly Statement: unknown }[] = [
    JSON.parse(a),
    JSON.parse(b),
  ];
  const statements = [first?.Statement, second?.Statement].flat();
  return JSON.stringify({ ...first, Statement: statements }, null, 2);
}

describe("what is pasted in a policy's place", () => {
  it.each(PASTED)("%s is named", (_name, text, problem, outcome) => {
    const diagnostics = validate(text, "identity");
    expect(new Set(diagnostics.map(({ data }) => data["problem"]))).toEqual(new Set([problem]));
    const [fix] = diagnostics[0]?.fixes ?? [];
    expect(fix === undefined ? "named" : "mended").toBe(outcome);
    const mended = applyEdits(text, fix?.edits ?? []);
    expect(validate(mended, "identity")).toEqual(fix === undefined ? diagnostics : []);
  });

  it.each(WRAPPED)("%s is named and unwrapped", (_name, text) => {
    const [wrapped, ...others] = validate(text, "identity");
    const code = text.startsWith('"') ? "QUOTED_POLICY" : "WRAPPED_POLICY";
    expect([wrapped?.code, others]).toEqual([code, []]);
    const [fix] = wrapped?.fixes ?? [];
    expect(validate(applyEdits(text, fix?.edits ?? []), "identity")).toEqual([]);
  });

  it.each(TEMPLATED)("%s is named as a template's", (text, placeholder) => {
    expect(validate(text, "identity")).toMatchObject([
      { code: "TEMPLATE_PLACEHOLDER", severity: "error", data: { placeholder } },
    ]);
  });
});
