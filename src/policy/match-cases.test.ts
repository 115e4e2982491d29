import { describe, expect, it } from "vitest";
import { compileActionPattern } from "../arn/action-pattern.ts";
import cases from "./testing/match-cases.json" with { type: "json" };
import type { ConditionContext } from "./context.ts";
import { compileResourcePattern } from "./resource-pattern.ts";

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly pattern?: string | readonly string[];
  readonly value?: string;
  readonly context?: Readonly<Record<string, string | undefined>>;
  readonly match: boolean;
}

/** The principal's cases are the evaluator's. */
const all: readonly Case[] = cases;
const mine = all.filter(({ kind }) => kind !== "principal");

describe("E10 E12 action and resource patterns, from AWS's own examples", () => {
  it.each(mine.map((one) => [one.id, one] as const))("%s", (_id, one) => {
    const patterns = [one.pattern ?? []].flat();
    const matched = patterns.some((pattern) => matches(one, pattern, one.value ?? ""));
    expect(one.kind.startsWith("not") ? !matched : matched).toBe(one.match);
  });
});

function matches(one: Case, pattern: string, value: string): boolean {
  if (one.kind.endsWith("action")) {
    return compileActionPattern(pattern).matches(value.toLowerCase());
  }
  const options = { version: "2012-10-17", completesArns: true } as const;
  return compileResourcePattern(pattern, options).matches(value, contextOf(one.context ?? {}));
}

function contextOf(given: Readonly<Record<string, string | undefined>>): ConditionContext {
  const values = new Map(Object.entries(given).map(([key, value]) => [key.toLowerCase(), value]));
  return {
    get: (key) => {
      const value = values.get(key);
      return value === undefined ? undefined : { values: [value], multivalued: false };
    },
  };
}
