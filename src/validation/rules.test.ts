import { beforeAll, describe, expect, it } from "vitest";
import type { Catalog } from "../catalog/catalog.ts";
import { openBuiltCatalog } from "../catalog/testing/built-catalog.ts";
import type { PolicyType } from "../iam/documents.ts";
import { RULES } from "./rules.ts";
import { servicesIn } from "./services-in.ts";
import { FINDING_CASES } from "./testing/cases.ts";
import { isAttachable } from "./attach-policy.ts";
import { REFUSING_RULES } from "./refusing-rules.ts";
import { validatePolicy } from "./validate-policy.ts";

let catalog: Catalog;

beforeAll(async () => {
  catalog = await openBuiltCatalog();
  const texts = FINDING_CASES.flatMap(({ trigger, nearMiss }) => [trigger, nearMiss]);
  await catalog.ready(texts.flatMap(servicesIn));
}, 60_000);

/** What the findings with a code underline. */
function underlined(text: string, type: PolicyType, code: string): readonly string[] {
  return validatePolicy(text, { type, catalog })
    .filter((diagnostic) => diagnostic.code === code)
    .map(({ range }) => text.slice(range.from, range.to));
}

describe("every finding has a policy that has it and one that just has not", () => {
  it.each(
    FINDING_CASES.map((one) => [one.code, one.type, one.trigger.slice(0, 300), one] as const),
  )("%s in a %s policy: %s", (code, type, _text, { trigger, at, nearMiss }) => {
    expect(underlined(trigger, type, code)).toEqual([at]);
    expect(underlined(nearMiss, type, code)).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule.code, rule] as const))("%s has its line", (code, rule) => {
    const lines = FINDING_CASES.filter((one) => one.code === code && rule.types.includes(one.type));
    const twins = RULES.filter((other) => other.code === code).length;
    expect(FINDING_CASES.filter((one) => one.code === code).length).toBeGreaterThanOrEqual(twins);
    expect(lines).not.toEqual([]);
  });

  it("AWS refuses a policy for the findings of its own API, and stores it with any other", () => {
    for (const { code, type, trigger } of FINDING_CASES) {
      const codes = new Set(validatePolicy(trigger, { type }).map((one) => one.code));
      const ofGrammar = [...codes].some((found) => RULES.every((rule) => rule.code !== found));
      // Two codes are refused or not by what is underlined; the other rule of each is another's twin.
      const refused = RULES.some(
        (rule) => rule.refuses && codes.has(rule.code) && rule.types.includes(type),
      );
      expect([code, isAttachable(trigger, type)]).toEqual([code, !ofGrammar && !refused]);
    }
  });
});

it("a finding without a catalog is never more than with one", () => {
  for (const { type, trigger } of FINDING_CASES) {
    const withCatalog = new Set(validatePolicy(trigger, { type, catalog }).map(({ code }) => code));
    for (const { code } of validatePolicy(trigger, { type })) expect(withCatalog).toContain(code);
  }
});

it("the rules AWS refuses a policy for are those that say so, in the same order", () => {
  expect(REFUSING_RULES).toEqual(RULES.filter(({ refuses }) => refuses));
});
