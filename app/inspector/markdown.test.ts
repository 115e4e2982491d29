import { describe, expect, test } from "vitest";
import { parseMarkdown } from "./markdown.ts";

const text = (plain: string) => ({ kind: "text", text: plain });

describe("parseMarkdown", () => {
  test("paragraphs are parted by empty lines, and lines of one are joined", () => {
    expect(parseMarkdown("one\ntwo\n\n three")).toEqual([
      { kind: "paragraph", content: [text("one two")] },
      { kind: "paragraph", content: [text("three")] },
    ]);
  });

  test("emphasis needs text on both sides, so that wildcards stay", () => {
    expect(parseMarkdown("*not* `x` s3:* and ec2:*")).toEqual([
      {
        kind: "paragraph",
        content: [
          { kind: "emphasis", text: "not" },
          text(" "),
          { kind: "code", text: "x" },
          text(" s3:* and ec2:*"),
        ],
      },
    ]);
  });

  test("bold, code and links", () => {
    expect(parseMarkdown("a **b** `c*` [d](https://example.com/x)")).toEqual([
      {
        kind: "paragraph",
        content: [
          text("a "),
          { kind: "bold", text: "b" },
          text(" "),
          { kind: "code", text: "c*" },
          text(" "),
          { kind: "link", text: "d", href: "https://example.com/x" },
        ],
      },
    ]);
  });

  test("lists, numbered or not, with items that go on", () => {
    expect(parseMarkdown("To try:\n- one\n  more\n* two\n\n1. first\n2) second")).toEqual([
      { kind: "paragraph", content: [text("To try:")] },
      { kind: "list", ordered: false, items: [[text("one more")], [text("two")]] },
      { kind: "list", ordered: true, items: [[text("first")], [text("second")]] },
    ]);
  });

  test("a heading may stand right above its paragraph", () => {
    expect(parseMarkdown("## Why\nBecause")).toEqual([
      { kind: "heading", content: [text("Why")] },
      { kind: "paragraph", content: [text("Because")] },
    ]);
  });

  test.each([
    "[x](javascript:alert(1))",
    "[x](data:text/html,hi)",
    "[x](//example.com)",
    "[x](https://)",
    "<img src=x onerror=alert(1)>",
    "**open",
    "`open",
    "![x](",
  ])("%s is plain text", (given) => {
    expect(parseMarkdown(given)).toEqual([{ kind: "paragraph", content: [text(given)] }]);
  });

  test.each(["[", "**", "*", "*a ", "`", "**a", "[a](", "- ", "\n"])(
    "a megabyte of %j is read in a moment",
    (unit) => {
      const began = performance.now();
      parseMarkdown(unit.repeat(1_000_000 / unit.length));
      expect(performance.now() - began).toBeLessThan(3_000);
    },
  );
});
