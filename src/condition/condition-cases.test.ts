import { describe, expect, it } from "vitest";
import cases from "./testing/condition-cases.json" with { type: "json" };
import { conditionsOf } from "./testing/condition-of.ts";
import { contextOf } from "./testing/context.ts";

describe("E11 E12 E13 conditions, from AWS's own tables and examples", () => {
  it.each(cases.map((one) => [one.id, one] as const))("%s", (_id, one) => {
    const context = contextOf(one.context);
    const conditions = conditionsOf(one.condition, one.version);
    expect(conditions.every(({ isMet }) => isMet(context))).toBe(one.match);
  });
});
