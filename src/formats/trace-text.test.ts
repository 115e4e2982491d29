import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  HOME,
  inline,
  OBJECT,
  policy,
  trust,
  user,
} from "../evaluation/testing/documents.ts";
import { loadWorld } from "../evaluation/testing/load-world.ts";
import { describeVerdict } from "../explanation/describe-verdict.ts";
import { printTrace } from "../explanation/print-trace.ts";
import { markdownCode, markdownText } from "./markdown.ts";
import { traceToMarkdown, traceToText } from "./trace-text.ts";

const world = loadWorld({
  accounts: [
    account(HOME, {
      users: [user("alice", inline(allow("s3:PutObject")))],
      roles: [{ name: "app", assumeRolePolicyDocument: policy(trust({ AWS: ALICE })) }],
    }),
  ],
});
const evaluation = world.evaluate({ principal: ALICE, action: "s3:GetObject", resource: OBJECT });

describe("a trace as Markdown", () => {
  it("says the verdict first, then the evidence, and marks what decides", () => {
    const lines = traceToMarkdown(evaluation, "en").split("\n");
    expect(lines[0]).toBe("## Implicitly denied");
    expect(lines[2]).toBe(describeVerdict(evaluation, "en").because);
    expect(lines[4]).toMatch(/^> User: arn:aws:iam::111111111111:user\/alice is not authorized/);
    expect(lines.filter((line) => line.includes("◀ decides"))).toEqual([
      "  - **identity-based policies**: no match (no statement allows the request) **◀ decides**",
    ]);
    expect(lines).toContain(
      "      - Allow `1`: no match (does not match the request because of `Action`)",
    );
  });

  it("names the statement that came closest, and what it lacked", () => {
    const text = traceToMarkdown(evaluation, "en");
    expect(text).toMatch(/^- \*\*Came closest\*\*: `1`, `Inline` \(no pattern matches/m);
  });

  it("is told in Korean, with AWS's own text as it is", () => {
    const text = traceToMarkdown(evaluation, "ko");
    expect(text).toContain("## 암시적으로 거부됨");
    expect(text).toContain("is not authorized to perform: s3:GetObject");
    expect(text).toContain("**◀ 결정**");
  });

  it("has a part for every hop", () => {
    const role = `arn:aws:iam::${HOME}:role/app`;
    const chained = world.evaluate({
      principal: ALICE,
      assume: [{ role }],
      action: "s3:GetObject",
      resource: OBJECT,
    });
    const text = traceToMarkdown(chained, "en");
    expect(text.match(/^### .*/gm)).toEqual([
      `### \`sts:AssumeRole\` → \`${role}\``,
      `### \`s3:GetObject\` → \`${OBJECT}\``,
    ]);
  });
});

it("a trace as text is the one that terminals print", () => {
  expect(traceToText(evaluation)).toBe(printTrace(evaluation));
});

describe("what people wrote stays text", () => {
  it.each([
    ["a name", "`a name`"],
    ["", "` `"],
    ["a`b", "`` a`b ``"],
    ["a\n# b", "`a # b`"],
  ])("code: %j", (text, markdown) => {
    expect(markdownCode(text)).toBe(markdown);
  });

  it.each([
    ["`a_b` is <b>", "`a_b` is \\<b\\>"],
    ["one ` [x](y)", "one \\` \\[x\\](y)"],
    ["`a``<img>` b", "`a`\\<img\\>\\` b"],
    ["`a` `b", "`a` \\`b"],
    ["a\n\n# b", "a \\# b"],
  ])("sentence: %j", (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });
});
