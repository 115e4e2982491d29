import { describe, expect, it } from "vitest";
import { didYouMean } from "./did-you-mean.ts";

const WORDS = ["Action", "NotAction", "Resource", "Principal", "StringEquals", "StringLike"];

describe("did you mean", () => {
  it.each([
    ["action", "Action"],
    ["Actions", "Action"],
    ["Resuorce", "Resource"],
    ["Pricnipal", "Principal"],
    ["StringEqual", "StringEquals"],
    ["NotActoin", "NotAction"],
  ])("takes %s for %s", (written, expected) => {
    expect(didYouMean(written, WORDS)).toBe(expected);
  });

  it.each(["", "x", "Banana", "a".repeat(100_000)])("has nothing for %.20s", (written) => {
    expect(didYouMean(written, WORDS)).toBeNull();
  });
});
