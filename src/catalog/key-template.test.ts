import { expect, test } from "vitest";
import { isKeyTemplate, matchesKeyTemplate } from "./key-template.ts";

test.each([
  ["aws:ResourceTag/${TagKey}", "aws:ResourceTag/team", true],
  ["aws:ResourceTag/${TagKey}", "AWS:resourcetag/Team", true],
  ["aws:ResourceTag/${TagKey}", "aws:ResourceTag/a/b", true],
  ["aws:ResourceTag/${TagKey}", "aws:ResourceTag/", false],
  ["aws:ResourceTag/${TagKey}", "aws:RequestTag/team", false],
  ["codebuild:x/${name}.value", "codebuild:x/A.value", true],
  ["codebuild:x/${name}.value", "codebuild:x/.value", false],
  ["codebuild:x/${name}.value", "codebuild:x/A.valu", false],
  ["a${b}c${d}e", "a1c2e", true],
  ["a${b}c${d}e", "acc2e", true],
  ["a${b}c${d}e", "ac2e", false],
  ["a${b}c${d}e", "a1ce", false],
  ["s3:prefix", "S3:Prefix", true],
  ["s3:prefix", "s3:prefixes", false],
])("%s, %s: %s", (template, key, expected) => {
  expect(matchesKeyTemplate(template, key)).toBe(expected);
});

test("is linear in a hostile key", () => {
  expect(matchesKeyTemplate("a${b}a${c}a${d}b", "a".repeat(200_000))).toBe(false);
});

test("tells a template from a key", () => {
  expect(isKeyTemplate("aws:ResourceTag/${TagKey}")).toBe(true);
  expect(isKeyTemplate("aws:SourceIp")).toBe(false);
});
