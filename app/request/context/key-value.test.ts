import { describe, expect, it } from "vitest";
import type { ConditionKeyType, KeyTest } from "#core";
import { isOfType, startingValue, suggestedValues, typeByTests } from "./key-value.ts";

function test(operator: string | null, ...wanted: string[]): KeyTest {
  const statement = { policy: "Inline", subject: null, effect: "Allow", statement: "1" } as const;
  return { ...statement, stage: "identity-based-policies", operator, wanted, at: null };
}

describe("a key's type", () => {
  it.each<readonly [ConditionKeyType, string | null]>([
    ["IPAddress", "NotIpAddress"],
    ["Bool", "BoolIfExists"],
    ["Date", "DateGreaterThan"],
    ["Numeric", "NumericLessThanEquals"],
    ["ARN", "ForAnyValue:ArnLike"],
    ["String", "StringLike"],
    ["String", null],
  ])("is %s where a condition tests it with %s", (type, operator) => {
    expect(typeByTests([test(operator)])).toBe(type);
  });

  it.each<readonly [ConditionKeyType, string, boolean]>([
    ["Bool", "TRUE", true],
    ["Bool", "yes", false],
    ["Date", "2026-01-31T09:00:00Z", true],
    ["Date", "1769850000", true],
    ["Date", "tomorrow", false],
    ["Numeric", "-1.5", true],
    ["Numeric", " ", false],
    ["IPAddress", "203.0.113.10", true],
    ["IPAddress", "203.0.113.256", false],
    ["IPAddress", "203.0.113.0/24", false],
    ["IPAddress", "2001:db8::1", true],
    ["ARN", "arn:aws:s3:::b", true],
    ["ARN", "b", false],
    ["Binary", "QUJD", true],
    ["Binary", "Ä", false],
    ["String", "", true],
  ])("%s takes %s: %s", (type, value, expected) => {
    expect(isOfType(value, type)).toBe(expected);
  });
});

describe("what is offered", () => {
  const tests = [
    test("IpAddress", "198.51.100.0/24", "198.51.100.0/28", "2001:db8::/32"),
    test("StringLike", "home/*", "${aws:username}", "public"),
  ];

  it("are the values that conditions name, ranges by their first address", () => {
    expect(suggestedValues(tests, "IPAddress")).toEqual(["198.51.100.0", "2001:db8::"]);
    expect(suggestedValues(tests.slice(1), "String")).toEqual(["public"]);
  });

  it("begin with one of them, else with something of the type", () => {
    expect(startingValue(tests, "IPAddress")).toBe("198.51.100.0");
    expect(startingValue([], "Bool")).toBe("true");
    expect(isOfType(startingValue([], "Date"), "Date")).toBe(true);
  });
});
