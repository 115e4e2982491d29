import { describe, expect, it } from "vitest";
import type { ContextEntry } from "#core";
import { contextRows, linesOf, removeKey, setKey } from "./context-rows.ts";

function entry(key: string, origin: ContextEntry["origin"], ...values: string[]): ContextEntry {
  return { key, origin, values, multivalued: values.length > 1 };
}

describe("contextRows", () => {
  it("shows what was derived, what was given, what was overridden and what was taken away, by key", () => {
    const rows = contextRows(
      [
        entry("aws:username", "derived", "alice"),
        entry("aws:SourceIp", "given", "203.0.113.9"),
        entry("aws:PrincipalArn", "overridden", "arn"),
        entry("aws:TagKeys", "derived", "a", "b"),
        entry("aws:MultiFactorAuthPresent", "removed"),
      ],
      {
        "aws:SourceIp": "203.0.113.9",
        "aws:PrincipalArn": "arn",
        "aws:MultiFactorAuthPresent": null,
      },
    );
    expect(
      rows.map(({ key, origin, values, isList }) => [key, origin, values.join(), isList]),
    ).toEqual([
      ["aws:MultiFactorAuthPresent", "removed", "", false],
      ["aws:PrincipalArn", "overridden", "arn", false],
      ["aws:SourceIp", "given", "203.0.113.9", false],
      ["aws:TagKeys", "derived", "a,b", true],
      ["aws:username", "derived", "alice", false],
    ]);
  });

  it("shows what was typed where the request was refused before it had a context", () => {
    expect(
      contextRows([], JSON.parse('{"s3:prefix":["home/"],"__proto__":"y"}')).map(({ key }) => key),
    ).toEqual(["__proto__", "s3:prefix"]);
  });
});

describe("setKey and removeKey", () => {
  it("take keys for one whatever their case", () => {
    expect(setKey({ "AWS:sourceip": "1.2.3.4" }, "aws:SourceIp", null)).toEqual({
      "aws:SourceIp": null,
    });
    expect(removeKey({ "AWS:sourceip": "1.2.3.4", other: "x" }, "aws:SourceIp")).toEqual({
      other: "x",
    });
  });

  it("make a key named like the prototype only a key", () => {
    const given = setKey({}, "__proto__", "x");
    expect(Object.getPrototypeOf(given)).toBe(Object.prototype);
    expect(Object.entries(given)).toEqual([["__proto__", "x"]]);
  });
});

describe("linesOf", () => {
  it("leaves out what is empty", () => {
    expect(linesOf(" a \n\n b\n")).toEqual(["a", "b"]);
  });
});
