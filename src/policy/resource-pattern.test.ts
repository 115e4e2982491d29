import { describe, expect, it } from "vitest";
import type { ConditionContext } from "./context.ts";
import { compileResourcePattern } from "./resource-pattern.ts";

const context: ConditionContext = new Map([
  ["aws:username", { values: ["kim"], multivalued: false }],
  ["aws:principalaccount", { values: ["111122223333"], multivalued: false }],
  ["aws:principaltag/path", { values: ["a:b*"], multivalued: false }],
]);
const current = { version: "2012-10-17", completesArns: true } as const;

function matches(pattern: string, resource: string, options = current): boolean {
  return compileResourcePattern(pattern, options).matches(resource, context);
}

describe("resource patterns", () => {
  it.each([
    ["*", "anything at all", true],
    ["arn:aws:s3:::*", "arn:aws:s3:::b/k", true],
    ["arn:aws:s3:::*", "*", false],
    ["arn:aws:sqs:*:*:*", "arn:aws:sqs:us-east-1:111122223333:q", true],
    ["arn:aws:sqs:*:q", "arn:aws:sqs:us-east-1:111122223333:q", false],
    ["arn:aws:glue:*:*:*:*:*:/aws-glue/*", "arn:aws:glue:r:1:a:b:c:/aws-glue/x", true],
    ["arn:aws:logs:us-east-1:1:log-group:*", "arn:aws:logs:us-east-1:1:log-group:g:s", true],
    ["arn:aws:s3:::B", "arn:aws:s3:::b", false],
    ["arn:*:s3:::b", "arn:aws-cn:s3:::b", true],
  ])("E10 %s on %s is %s", (pattern, resource, expected) => {
    expect(matches(pattern, resource)).toBe(expected);
  });

  it("E10 completes an incomplete ARN only where that is the rule", () => {
    expect(matches("arn:aws:sqs", "arn:aws:sqs:us-east-1:1:q")).toBe(true);
    const elsewhere = { version: "2012-10-17", completesArns: false } as const;
    expect(
      compileResourcePattern("arn:aws:sqs", elsewhere).matches("arn:aws:sqs:r:1:q", context),
    ).toBe(false);
  });

  it.each([
    ["arn:aws:sqs:*:*:${aws:username}-queue", "arn:aws:sqs:r:1:kim-queue", true],
    ["arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::kim/x", true],
    ["arn:aws:s3:::${aws:PrincipalTag/path}/*", "arn:aws:s3:::a:b*/x", true],
    ["arn:aws:s3:::${aws:PrincipalTag/path}/*", "arn:aws:s3:::a:bc/x", false],
    ["arn:aws:s3:::${aws:nothing}", "arn:aws:s3:::", false],
    ["arn:aws:s3:::b/${*}", "arn:aws:s3:::b/*", true],
    ["arn:aws:s3:::b/${*}", "arn:aws:s3:::b/x", false],
  ])("E12 %s on %s is %s", (pattern, resource, expected) => {
    expect(matches(pattern, resource)).toBe(expected);
  });

  it("E12 has variables after the fifth colon only", () => {
    const pattern = "arn:aws:sqs:*:${aws:PrincipalAccount}:q";
    expect(matches(pattern, "arn:aws:sqs:r:111122223333:q")).toBe(false);
  });

  it("E13 has none in the older version", () => {
    const older = compileResourcePattern("arn:aws:s3:::${aws:username}", {
      version: "2008-10-17",
      completesArns: true,
    });
    expect(older.matches("arn:aws:s3:::kim", context)).toBe(false);
    expect(older.matches("arn:aws:s3:::${aws:username}", context)).toBe(true);
  });

  it("says which part does not match, and what variables became", () => {
    const pattern = compileResourcePattern("arn:aws:s3:::b/${aws:username}/*", current);
    expect(pattern.mismatch("arn:aws:sqs:::b/kim/x", context)).toBe("service");
    expect(pattern.mismatch("arn:aws:s3:::b/lee/x", context)).toBe("resource");
    expect(pattern.mismatch("*", context)).toBeNull();
    expect(pattern.resolve(context)).toBe("arn:aws:s3:::b/kim/*");
    expect(compileResourcePattern("arn:aws:s3:::${a:b}", current).resolve(context)).toBeNull();
  });
});
