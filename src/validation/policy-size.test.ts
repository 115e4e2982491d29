import { expect, it } from "vitest";
import type { PolicyType } from "../iam/documents.ts";
import { policyQuota, policySize, resourcePolicyQuota } from "./policy-size.ts";

const TEXT = '{\r\n\t"Sid": "a b"\n}\n';

it.each<readonly [PolicyType, number, number | undefined]>([
  ["identity", 12, 6144],
  ["boundary", 12, 6144],
  ["trust", 12, 2048],
  ["session", TEXT.length, 2048],
  ["scp", TEXT.length, 10_240],
  ["rcp", TEXT.length, 5120],
  ["vpc-endpoint", 12, 20_480],
  ["resource", 12, undefined],
])("a %s policy has %d characters of %d", (type, size, quota) => {
  expect(policySize(TEXT, type)).toBe(size);
  expect(policyQuota(type)?.characters).toBe(quota);
});

it("counts without white space where no place is named", () => {
  expect(policySize(TEXT)).toBe(12);
});

it("a service that states no quota has none", () => {
  expect([resourcePolicyQuota("kms"), resourcePolicyQuota("sqs")]).toEqual([32_768, null]);
});
