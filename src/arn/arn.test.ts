import { describe, expect, it } from "vitest";
import { completeArn, isAccountId, parseArn, splitArn } from "./arn.ts";

describe("E15 ARNs", () => {
  it("has six parts, the last with the colons that are left", () => {
    expect(parseArn("arn:aws:sns:us-east-1:111122223333:topic:a:b")).toEqual({
      partition: "aws",
      service: "sns",
      region: "us-east-1",
      account: "111122223333",
      resource: "topic:a:b",
    });
  });

  it.each(["", "arn", "arn:aws:s3::bucket", "aws:s3:::::b", "urn:aws:s3:::b", "*"])(
    "does not read %j",
    (text) => {
      expect(parseArn(text)).toBeNull();
    },
  );

  it("E10 never splits at a colon inside a variable", () => {
    expect(splitArn("arn:aws:s3:::home/${aws:username}")).toEqual([
      "arn",
      "aws",
      "s3",
      "",
      "",
      "home/${aws:username}",
    ]);
    expect(splitArn("arn:aws:sqs:${aws:RequestedRegion}:1:q")).toEqual([
      "arn",
      "aws",
      "sqs",
      "${aws:RequestedRegion}",
      "1",
      "q",
    ]);
    expect(splitArn("arn:aws:s3:${unclosed:1:2")).toEqual(["arn", "aws", "s3", "${unclosed:1:2"]);
  });

  it.each([
    ["arn:aws:sqs", "arn:aws:sqs:*:*:*"],
    ["arn:aws:sqs:us-east-1", "arn:aws:sqs:us-east-1:*:*"],
    ["arn:aws:s3:::bucket", "arn:aws:s3:::bucket"],
    ["*", "*"],
    ["bucket", "bucket"],
  ])("E10 completes %s to %s", (written, complete) => {
    expect(completeArn(written)).toBe(complete);
  });

  it.each([
    ["111122223333", true],
    ["11112222333", false],
    ["1111222233334", false],
    ["11112222333x", false],
    ["１１１１２２２２３３３３", false],
  ])("%s is an account id: %s", (text, expected) => {
    expect(isAccountId(text)).toBe(expected);
  });
});
