import { array, assert, boolean, constantFrom, dictionary, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { CONDITION_OPERATORS } from "../policy/condition-operator-name.ts";
import type { ConditionContext } from "../policy/context.ts";
import { compileCondition, type CompiledCondition } from "./compile-condition.ts";
import { conditionsOf } from "./testing/condition-of.ts";
import { contextOf } from "./testing/context.ts";

type Given = Readonly<Record<string, readonly string[] | undefined>>;

function only(block: unknown, version?: string): CompiledCondition {
  const [condition] = conditionsOf(block, version);
  if (condition === undefined) throw new Error("the block has no condition");
  return condition;
}

/** What one operator makes of one value of the policy and what the request has. */
function codeOf(operator: string, wanted: unknown, given: readonly string[] | undefined): string {
  return only({ [operator]: { "s3:prefix": wanted } }).explain(contextOf({ "s3:prefix": given }))
    .code;
}

describe("E11 conditions", () => {
  it.each([
    ["StringEquals", "a", "a", true],
    ["StringEquals", "a", "A", false],
    ["StringEquals", "a*", "ab", false],
    ["StringEquals", "a*", "a*", true],
    ["StringEqualsIgnoreCase", "ÀB", "àb", true],
    ["StringLike", "a*?", "ab", true],
    ["NumericEquals", "10", "10.0", true],
    ["NumericEquals", "1e1", "10", true],
    ["NumericLessThan", "10", "9", true],
    ["NumericLessThan", "10", "10", false],
    ["NumericLessThanEquals", "10", "10", true],
    ["NumericGreaterThan", "-1", "-0.5", true],
    ["NumericGreaterThanEquals", "10", "9", false],
    ["DateLessThan", "2020-01-01T00:00:00Z", "1577836799", true],
    ["DateEquals", "1577836800", "2020-01-01T01:00:00+01:00", true],
    ["DateGreaterThanEquals", "2020-01-01", "2019-12-31T23:59:59Z", false],
    ["DateLessThanEquals", "2020-01-01", "2020-01-01", true],
    ["Bool", "TRUE", "true", true],
    ["Bool", "false", "true", false],
    ["Bool", "yes", "true", false],
    ["BinaryEquals", "QmluYXJ5VmFsdWU=", "QmluYXJ5VmFsdWU", true],
    ["BinaryEquals", "QmluYXJ5", "qmluYXJ5", false],
    ["IpAddress", "::/0", "2001:db8::1", true],
    ["IpAddress", "not an address", "203.0.113.7", false],
    ["ArnEquals", "arn:aws:s3:::b/*", "arn:aws:s3:::b/x", true],
    ["ArnLike", "arn:aws:iam::*:role/x", "arn:aws:iam::1:role/x", true],
    ["stringequals", "a", "a", true],
  ])("%s %s with %s is %s", (operator, wanted, got, expected) => {
    expect(codeOf(operator, wanted, [got])).toBe(expected ? "value-matches" : "no-value-matches");
  });

  it.each([
    ["NumericEquals", "10", "ten"],
    ["NumericNotEquals", "10", ""],
    ["NumericEquals", "10", "0x0a"],
    ["DateNotEquals", "2020-01-01", "soon"],
    ["NotIpAddress", "10.0.0.0/8", "AWS Internal"],
    ["ArnNotLike", "arn:aws:iam::*:user/t1", "t2"],
    ["Bool", "false", "tru"],
    ["BinaryEquals", "QQ==", "*"],
  ])("%s %s is not met by %j, which is of another type", (operator, wanted, got) => {
    expect(codeOf(operator, wanted, [got])).toBe("value-of-other-type");
  });

  it.each([
    ["StringEquals", "key-missing", false],
    ["StringNotEquals", "key-missing-negated", true],
    ["StringEqualsIfExists", "key-missing-if-exists", true],
    ["StringNotEqualsIfExists", "key-missing-if-exists", true],
    ["ForAllValues:StringEquals", "for-all-values-key-missing", true],
    ["ForAllValues:StringNotEquals", "for-all-values-key-missing", true],
    ["ForAnyValue:StringEquals", "for-any-value-key-missing", false],
    ["ForAnyValue:StringNotEquals", "for-any-value-key-missing", false],
    ["ForAnyValue:StringEqualsIfExists", "key-missing-if-exists", true],
  ])("%s on a missing key: %s", (operator, code, met) => {
    const condition = only({ [operator]: { "aws:username": "a" } });
    for (const context of [contextOf({}), contextOf({ "aws:username": [] })]) {
      expect(condition.explain(context)).toMatchObject({ code, met, got: [] });
    }
  });

  it.each([
    ["StringNotEquals", ["a", "b"], "c", "value-not-excluded"],
    ["StringNotEquals", ["a", "b"], "b", "value-excluded"],
    ["StringEquals", ["a", "b"], "b", "value-matches"],
    ["StringEquals", [], "b", "no-value-matches"],
    ["StringNotEquals", [], "b", "value-not-excluded"],
  ])("%s %j with %s: %s", (operator, wanted, got, code) => {
    expect(codeOf(operator, wanted, [got])).toBe(code);
  });

  it.each([
    ["ForAllValues:StringLike", ["a*"], ["a1", "a2"], "for-all-values-pass"],
    ["ForAllValues:StringLike", ["a*"], ["a1", "b"], "for-all-values-fail"],
    ["ForAllValues:StringLike", ["a*"], ["a1", ""], "for-all-values-fail"],
    ["ForAllValues:StringLike", ["a*"], ["", ""], "for-all-values-empty"],
    ["ForAllValues:StringNotLike", ["a*"], ["b", "c"], "for-all-values-pass"],
    ["ForAllValues:StringNotLike", ["a*"], ["b", "a"], "for-all-values-fail"],
    ["ForAnyValue:StringLike", ["a*"], ["b", "a"], "for-any-value-passes"],
    ["ForAnyValue:StringLike", ["a*"], ["b"], "for-any-value-fails"],
    ["ForAnyValue:StringNotLike", ["a*"], ["a", "b"], "for-any-value-passes"],
    ["ForAnyValue:StringNotLike", ["a*"], ["a"], "for-any-value-fails"],
    ["ForAllValues:NumericEquals", ["1"], ["1", "x"], "for-all-values-fail"],
    ["forallvalues:stringlike", ["a*"], ["a1"], "for-all-values-pass"],
  ])("%s %j with %j: %s", (operator, wanted, got, code) => {
    expect(codeOf(operator, wanted, got)).toBe(code);
  });

  it("never meets a list without a set operator, negated or not", () => {
    for (const operator of ["StringEquals", "StringNotEquals", "StringEqualsIfExists"]) {
      expect(codeOf(operator, "a", ["a", "b"])).toBe("list-without-set-operator");
      const multivalued = only({ [operator]: { "aws:TagKeys": "a" } });
      expect(multivalued.explain(contextOf({ "aws:TagKeys": ["a"] })).code).toBe(
        "list-without-set-operator",
      );
    }
  });

  it.each([
    ["true", undefined, true],
    ["true", [""], true],
    ["true", ["x"], false],
    ["false", ["x"], true],
    ["False", ["", "x"], true],
    [false, undefined, false],
    [["true", "false"], undefined, true],
    ["maybe", ["x"], false],
  ])("Null %j with %j is %s", (wanted, given, expected) => {
    const code = expected ? "null-as-wanted" : "null-not-as-wanted";
    expect(codeOf("Null", wanted, given)).toBe(code);
  });

  it("asks nothing by Null with a set operator", () => {
    for (const given of [undefined, ["x"]]) {
      expect(codeOf("ForAllValues:Null", "false", given)).toBe("for-all-values-null");
      expect(codeOf("ForAnyValue:Null", "true", given)).toBe("for-any-value-null");
    }
  });

  it.each(["StringEqual", "NullIfExists", "", "toString"])("never meets %s", (name) => {
    const range = { from: 0, to: 0 };
    const ifExists = name.endsWith("IfExists");
    const condition = compileCondition(
      {
        kind: "ConditionTest",
        range,
        operator: {
          range,
          text: name,
          setOperator: null,
          name: name.replace("IfExists", ""),
          ifExists,
        },
        key: { value: "s3:prefix", range },
        values: [{ value: "a", range }],
      },
      "2012-10-17",
    );
    expect(condition.explain(contextOf({ "s3:prefix": ["a"] })).code).toBe("unknown-operator");
  });
});

describe("E12 variables in conditions", () => {
  it.each([
    ["StringEquals", "${aws:username}", "kim", true],
    ["StringEqualsIgnoreCase", "${aws:username}", "KIM", true],
    ["StringLike", "${aws:username}/*", "kim/x", true],
    ["ArnLike", "arn:aws:iam::1:user/${aws:username}", "arn:aws:iam::1:user/kim", true],
    ["Bool", "${aws:SecureTransport}", "true", true],
    ["StringNotEquals", "${aws:nothing}", "kim", true],
    ["StringEquals", "${aws:nothing}", "", false],
  ])("%s %s with %s is %s", (operator, wanted, got, expected) => {
    const condition = only({ [operator]: { "s3:prefix": wanted } });
    const given = { "s3:prefix": [got], "aws:username": ["kim"], "aws:SecureTransport": ["true"] };
    expect(condition.isMet(contextOf(given))).toBe(expected);
  });

  it("takes a substituted star literally", () => {
    const condition = only({ StringLike: { "s3:prefix": "${aws:username}" } });
    expect(condition.isMet(contextOf({ "s3:prefix": ["kim"], "aws:username": ["*"] }))).toBe(false);
    expect(condition.isMet(contextOf({ "s3:prefix": ["*"], "aws:username": ["*"] }))).toBe(true);
  });

  it("explains value by value, with variables as they resolved", () => {
    const condition = only({ StringLike: { "S3:Prefix": ["home/${aws:username}/*", "${a:b}"] } });
    const context = contextOf({ "s3:prefix": ["home/kim/x"], "aws:username": ["kim"] });
    expect(condition.explain(context)).toMatchObject({
      met: true,
      key: "S3:Prefix",
      got: ["home/kim/x"],
      wanted: [
        { written: "home/${aws:username}/*", resolved: "home/kim/*", matched: true },
        { written: "${a:b}", resolved: null, matched: false },
      ],
    });
  });
});

describe("explaining", () => {
  const value = constantFrom(
    "",
    "a",
    "A*",
    "true",
    "false",
    "10",
    "-1.5",
    "2020-01-01",
    "1577836800",
    "203.0.113.7",
    "203.0.113.0/24",
    "2001:db8::/32",
    "arn:aws:s3:::b/x",
    "arn:aws:*:*:*:*",
    "${k:a}",
    "${k:b, 'a'}",
    "QQ==",
  );
  const key = constantFrom("k:a", "k:b", "aws:TagKeys");
  const operator = record({
    set: constantFrom("", "ForAllValues:", "ForAnyValue:"),
    name: constantFrom(...CONDITION_OPERATORS),
    ifExists: boolean(),
  });

  it("always says what deciding says, and a condition is met by a context or is not", () => {
    assert(
      property(
        operator,
        key,
        array(value, { maxLength: 3 }),
        dictionary(key, array(value, { maxLength: 3 })),
        constantFrom("2012-10-17", "2008-10-17"),
        ({ set, name, ifExists }, tested, wanted, given: Given, version) => {
          const suffix = ifExists && name !== "Null" ? "IfExists" : "";
          const condition = only({ [`${set}${name}${suffix}`]: { [tested]: wanted } }, version);
          const context = contextOf(given);
          const explanation = condition.explain(context);
          expect(explanation.met).toBe(condition.isMet(context));
          expect(explanation.wanted).toHaveLength(wanted.length);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe("deciding", () => {
  it("asks the context for its key once, in lower case, and for nothing else", () => {
    const asked: string[] = [];
    const context: ConditionContext = {
      get: (name) => {
        asked.push(name);
        return undefined;
      },
    };
    only({ StringEquals: { "aws:PrincipalTag/Team": "a" } }).isMet(context);
    expect(asked).toEqual(["aws:principaltag/team"]);
  });
});
