import { expect, test } from "vitest";
import { outsideKind, resourceKind } from "./card-kind.ts";

test.each([
  ["arn:aws:s3:::reports", "s3-bucket"],
  ["arn:aws:kms:us-east-1:111111111111:key/1234", "kms-key"],
  ["arn:aws:kms:us-east-1:111111111111:alias/x", "resource"],
  ["arn:aws:sqs:us-east-1:111111111111:orders", "sqs-queue"],
  ["arn:aws:sns:us-east-1:111111111111:news", "sns-topic"],
  ["arn:aws:dynamodb:us-east-1:111111111111:table/t", "dynamodb-table"],
  ["arn:aws:lambda:us-east-1:111111111111:function:f", "lambda-function"],
  ["arn:aws:ec2:us-east-1:111111111111:instance/i-0abc", "ec2-instance"],
  ["arn:aws:ec2:us-east-1:111111111111:vpc-endpoint/vpce-1", "vpc-endpoint"],
  ["arn:aws:ec2:us-east-1:111111111111:volume/vol-1", "resource"],
  ["arn:aws:secretsmanager:us-east-1:111111111111:secret:s", "secret"],
  ["nonsense", "resource"],
])("%s is a %s", (arn, kind) => {
  expect(resourceKind(arn)).toBe(kind);
});

test.each([
  ["anonymous", "internet"],
  ["lambda.amazonaws.com", "service"],
  ["ec2.amazonaws.com.cn", "service"],
  ["accounts.google.com", "oidc-provider"],
  ["333333333333", "outside-account"],
  ["arn:aws:iam::333333333333:role/x", "outside-principal"],
  ["arn:aws:iam::333333333333:saml-provider/Corp", "saml-provider"],
])("outside, %s is a %s", (name, kind) => {
  expect(outsideKind(name)).toBe(kind);
});
