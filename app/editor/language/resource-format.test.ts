import { expect, test } from "vitest";
import { findFormat } from "./resource-format.ts";

const type = (name: string, arn: string) => ({ name, arn, conditionKeys: [] });

const TYPES = [
  type("bucket", "arn:${Partition}:s3:::${BucketName}"),
  type("object", "arn:${Partition}:s3:::${BucketName}/${ObjectName}"),
  type("job", "arn:${Partition}:s3:${Region}:${Account}:job/${JobId}"),
  type("version", "arn:${Partition}:x:::thing/${Id}:fixed"),
  type("only", "arn:aws:x:::one"),
];

test.each([
  ["arn:aws:s3:::reports", "bucket", [["BucketName", "reports"]]],
  [
    "arn:aws:s3:::reports/2026/*",
    "object",
    [
      ["BucketName", "reports"],
      ["ObjectName", "2026/*"],
    ],
  ],
  ["arn:aws:s3:eu-west-1:111111111111:job/7", "job", [["JobId", "7"]]],
  ["arn:aws:x:::thing/7:fixed", "version", [["Id", "7"]]],
  ["arn:aws:x:::one", "only", []],
])("%s is a %s", (arn, name, parts) => {
  expect(findFormat(arn, TYPES)).toEqual({ type: name, parts });
});

test.each(["*", "arn:aws:sqs:eu-west-1:111111111111:queue", "arn:aws:x:::thing/7:other", ""])(
  "%s has no format of the service",
  (text) => {
    expect(findFormat(text, TYPES)).toBeNull();
  },
);

test("a long text takes no longer than its length", () => {
  const text = `arn:aws:s3:::${"a/".repeat(100_000)}`;
  expect(findFormat(text, TYPES)?.type).toBe("object");
});
