import { describe, expect, it } from "vitest";
import type { ContextEntry, GivenContext, TestedKey } from "#core";
import {
  type ContextRow,
  contextRows,
  type KeyState,
  linesOf,
  removeKey,
  setKey,
  setState,
} from "./context-rows.ts";

function entry(key: string, ...values: string[]): ContextEntry {
  return { key, origin: "derived", values, multivalued: values.length > 1 };
}

function tested(key: string): TestedKey {
  return {
    key,
    tests: [
      {
        policy: "Inline",
        subject: null,
        stage: "identity-based-policies",
        effect: "Allow",
        statement: "1",
        operator: "StringEquals",
        wanted: ["x"],
        at: null,
      },
    ],
  };
}

describe("contextRows", () => {
  const derived = [
    entry("aws:username", "alice"),
    entry("aws:PrincipalArn", "arn"),
    entry("aws:TagKeys", "a", "b"),
    entry("aws:SecureTransport", "true"),
  ];

  it("put what policies look at first, and tell in which state each key is", () => {
    const given = {
      "aws:SourceIp": "203.0.113.9",
      "aws:principalarn": "other",
      "aws:SecureTransport": null,
    };
    const looked = [tested("sts:ExternalId"), tested("aws:SourceIp"), tested("aws:username")];
    const rows = contextRows(derived, given, looked);
    const shown = ({ key, state, values, derived: own, isList }: ContextRow) =>
      [key, state, values.join(), own?.join() ?? null, isList] as const;
    expect(rows.tested.map(shown)).toEqual([
      ["sts:ExternalId", "absent", "", null, false],
      ["aws:SourceIp", "given", "203.0.113.9", null, false],
      ["aws:username", "derived", "alice", "alice", false],
    ]);
    expect(rows.others.map(shown)).toEqual([
      ["aws:PrincipalArn", "given", "other", "arn", false],
      ["aws:SecureTransport", "absent", "", "true", false],
      ["aws:TagKeys", "derived", "a,b", "a,b", true],
    ]);
  });

  it("show what was typed where the request was refused before it had a context", () => {
    const given: GivenContext = JSON.parse('{"s3:prefix":["home/"],"__proto__":"y"}');
    expect(contextRows([], given, []).others.map(({ key }) => key)).toEqual([
      "__proto__",
      "s3:prefix",
    ]);
  });

  it.each<readonly [string, KeyState, GivenContext]>([
    ["aws:username", "given", { "aws:username": "bob" }],
    ["aws:username", "absent", { "aws:username": null }],
    ["aws:username", "derived", {}],
    ["aws:SourceIp", "absent", {}],
  ])("put %s into the state %s", (key, state, expected) => {
    const rows = contextRows(derived, {}, [tested("aws:SourceIp")]);
    const row = [...rows.tested, ...rows.others].find((one) => one.key === key);
    if (row === undefined) throw new Error(key);
    const given = key === "aws:SourceIp" ? { [key]: "203.0.113.9" } : {};
    expect(setState(given, row, state, "bob")).toEqual(expected);
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
