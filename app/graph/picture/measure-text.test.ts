import { describe, expect, it } from "vitest";
import { fitText, wrapText } from "./measure-text.ts";

/** Every character is 10 wide. */
const measure = (text: string) => Array.from(text).length * 10;

describe("fitText", () => {
  it.each([
    ["what fits stays", "alice", 50, "alice"],
    ["what does not is cut", "alice", 40, "ali…"],
    ["a character of two code units is not cut through", "👩👩👩", 20, "👩…"],
    ["no room leaves the sign alone", "alice", 0, "…"],
    ["nothing stays nothing", "", 0, ""],
  ])("%s", (_, text, width, expected) => {
    expect(fitText(text, width, "", measure)).toBe(expected);
  });
});

describe("wrapText", () => {
  it.each([
    ["between words", "the role may read", 80, ["the role", "may read"]],
    ["a long word anywhere", "arn:aws:iam", 50, ["arn:", "aws:", "iam"]],
    ["one line", "read", 80, ["read"]],
    ["nothing", "", 80, []],
  ])("%s", (_, text, width, expected) => {
    expect(wrapText(text, width, "", measure)).toEqual(expected);
  });
});
