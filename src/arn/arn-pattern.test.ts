import { describe, expect, it } from "vitest";
import { compileArnPattern, isArn } from "./arn-pattern.ts";
import { parseWildcards } from "./pattern.ts";

function compile(text: string): ReturnType<typeof compileArnPattern<undefined>> {
  return compileArnPattern<undefined>(parseWildcards(text));
}

describe("E11 ARNs compared part by part", () => {
  it.each([
    ["arn:aws:sns:*:123456789012:*", "arn:aws:sns:eu-west-1:123456789012:t", true],
    ["arn:aws:s3:::b/*", "arn:aws:s3:::b/x/y:z", true],
    ["arn:aws:iam::1234*:role/x", "arn:aws:iam::123456789012:role/x", true],
    ["arn:aws:iam::*", "arn:aws:iam::123456789012:role/x", undefined],
    ["arn:*:*:*:*:*", "arn:aws:iam::123456789012:role/x", true],
    ["arn:aws:s*:x:y:z", "arn:aws:sns:x:y:z", true],
    ["arn:aws:s*:z", "arn:aws:sns:x:y:z", undefined],
    ["*", "arn:aws:sns:x:y:z", undefined],
    ["arn:aws:sns:x:y:z", "sns", false],
    ["arn:aws:sns:x:y:z", "arn:aws:sns:x:y", false],
  ])("%s on %s is %s", (pattern, arn, expected) => {
    expect(compile(pattern)?.matches(arn, undefined)).toBe(expected);
  });

  it.each([
    ["arn:aws-cn:sns:us-east-1:1:t", "partition"],
    ["arn:aws:sqs:us-east-1:1:t", "service"],
    ["arn:aws:sns:eu-west-1:1:t", "region"],
    ["arn:aws:sns:us-east-1:2:t", "account"],
    ["arn:aws:sns:us-east-1:1:u", "resource"],
    ["arn:aws:sns:us-east-1:1:t", null],
    ["t", null],
  ])("says which part of %s differs: %s", (arn, part) => {
    expect(compile("arn:aws:sns:us-east-1:1:t")?.mismatch(arn, undefined)).toBe(part);
  });

  it("has six parts", () => {
    expect(["arn:a:b:c:d:e", "arn:::::", "arn::::", "ARN:a:b:c:d:e"].map(isArn)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
