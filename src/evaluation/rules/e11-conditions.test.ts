import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  HOME,
  inline,
  READ,
  user,
  type Parts,
} from "../testing/documents.ts";
import { evaluate } from "../testing/verdict.ts";

type Context = Readonly<Record<string, string | readonly string[] | null>>;

function decide(Condition: Parts, context: Context, where: Parts = { Resource: "*" }) {
  const document = {
    accounts: [
      account(HOME, {
        users: [user("alice", inline({ Effect: "Allow", Action: "s3:*", Condition, ...where }))],
      }),
    ],
  };
  return evaluate(document, { principal: ALICE, ...READ, context }).decision;
}

describe("E11 conditions in a request", () => {
  it.each([
    [
      "all operators met",
      { StringEquals: { "a:x": "1" }, Bool: { "a:b": "true" } },
      { "a:x": "1", "a:b": "true" },
      "allowed",
    ],
    [
      "one operator not met",
      { StringEquals: { "a:x": "1" }, Bool: { "a:b": "true" } },
      { "a:x": "1", "a:b": "false" },
      "implicitDeny",
    ],
    [
      "one key not met",
      { StringEquals: { "a:x": "1", "a:y": "2" } },
      { "a:x": "1", "a:y": "3" },
      "implicitDeny",
    ],
    ["one of several values", { StringEquals: { "a:x": ["1", "2"] } }, { "a:x": "2" }, "allowed"],
    [
      "negated, one of several values",
      { StringNotEquals: { "a:x": ["1", "2"] } },
      { "a:x": "2" },
      "implicitDeny",
    ],
    [
      "negated, none of them",
      { StringNotEquals: { "a:x": ["1", "2"] } },
      { "a:x": "3" },
      "allowed",
    ],
  ])("E11.1 %s", (_what, condition, context, expected) => {
    expect(decide(condition, context)).toBe(expected);
  });

  it.each([
    ["a positive operator", { StringEquals: { "a:x": "1" } }, "implicitDeny"],
    ["a negated operator", { StringNotEquals: { "a:x": "1" } }, "allowed"],
    ["NotIpAddress", { NotIpAddress: { "aws:SourceIp": "192.0.2.0/24" } }, "allowed"],
    ["IfExists", { StringEqualsIfExists: { "a:x": "1" } }, "allowed"],
    ["ForAllValues", { "ForAllValues:StringEquals": { "a:x": "1" } }, "allowed"],
    ["ForAnyValue", { "ForAnyValue:StringEquals": { "a:x": "1" } }, "implicitDeny"],
    ["Null true", { Null: { "a:x": "true" } }, "allowed"],
    ["Null false", { Null: { "a:x": "false" } }, "implicitDeny"],
  ])("E11.2 a missing key under %s", (_what, condition, expected) => {
    expect(decide(condition, {})).toBe(expected);
  });

  it.each([
    ["no set operator", { StringEquals: { "a:x": "1" } }, "implicitDeny"],
    ["ForAnyValue", { "ForAnyValue:StringEquals": { "a:x": "1" } }, "allowed"],
    ["ForAllValues", { "ForAllValues:StringEquals": { "a:x": "1" } }, "implicitDeny"],
  ])("E11.3 a list of values under %s", (_what, condition, expected) => {
    expect(decide(condition, { "a:x": ["1", "2"] })).toBe(expected);
  });

  it("E11.3 how someone signed in is a list of any provider's", () => {
    const key = "token.actions.githubusercontent.com:amr";
    const context = { [key]: "authenticated" };
    expect(decide({ StringEquals: context }, context)).toBe("implicitDeny");
    expect(decide({ "ForAnyValue:StringEquals": context }, context)).toBe("allowed");
  });

  it("E11.4 keys are compared without case", () => {
    expect(decide({ StringEquals: { "AWS:PRINCIPALACCOUNT": HOME } }, {})).toBe("allowed");
  });
});

describe("E12 E13 variables in a request", () => {
  it.each([
    ["a value", "arn:aws:s3:::bucket/${a:name}", { "a:name": "key" }, "allowed"],
    ["another value", "arn:aws:s3:::bucket/${a:name}", { "a:name": "other" }, "implicitDeny"],
    ["a default", "arn:aws:s3:::bucket/${a:name, 'key'}", {}, "allowed"],
  ])("E12.1 %s", (_what, Resource, context, expected) => {
    expect(decide({}, context, { Resource })).toBe(expected);
  });

  it.each([
    ["Resource", { Resource: "arn:aws:s3:::bucket/${a:name}*" }, "implicitDeny"],
    ["NotResource", { NotResource: "arn:aws:s3:::bucket/${a:name}*" }, "allowed"],
  ])("E12.2 a variable without a value in %s", (_what, more, expected) => {
    expect(decide({}, {}, more)).toBe(expected);
  });

  it("E12.3 a star in a value is a star", () => {
    expect(decide({}, { "a:name": "*" }, { Resource: "arn:aws:s3:::bucket/${a:name}" })).toBe(
      "implicitDeny",
    );
  });

  it("E13.1 without a Version there are no variables", () => {
    const statement = allow("s3:*", { Resource: "arn:aws:s3:::bucket/${a:name}" });
    const document = {
      accounts: [
        account(HOME, {
          users: [
            user("alice", {
              inlinePolicies: [{ name: "Old", document: { Statement: [statement] } }],
            }),
          ],
        }),
      ],
    };
    const request = { principal: ALICE, ...READ, context: { "a:name": "key" } };
    expect(evaluate(document, request).decision).toBe("implicitDeny");
    expect(
      evaluate(document, { ...request, resource: "arn:aws:s3:::bucket/${a:name}" }).decision,
    ).toBe("allowed");
  });
});
