import { describe, expect, test } from "vitest";
import { CREATE_KINDS } from "./create-kinds.ts";
import { readTyped } from "./typed.ts";

describe("the first thing offered", () => {
  test.each([
    ["u alice", "user", "alice"],
    ["U alice", "user", "alice"],
    ["user alice", "user", "alice"],
    ["사용자 alice", "user", "alice"],
    ["g search-team", "group", "search-team"],
    ["role deploy", "role", "deploy"],
    ["역할 deploy", "role", "deploy"],
    ["ro deploy", "role", "deploy"],
    ["b logs", "s3-bucket", "logs"],
    ["  b   logs  ", "s3-bucket", "logs"],
    ["ou Workloads", "organizational-unit", "Workloads"],
    ["ou My unit", "organizational-unit", "My unit"],
    ["o", "organization", null],
    ["scp DenyRegions", "scp", "DenyRegions"],
    ["u", "user", null],
    ["us", "user", null],
    ["a Reports", "account", "Reports"],
    ["alice", "user", "alice"],
  ])("for %j: %s %s", (text, kind, name) => {
    expect(readTyped(text)[0]).toMatchObject({ type: "kind", kind, name });
  });

  test.each([
    ["a 222222222222 Reports", "222222222222", "Reports"],
    ["계정 222222222222 Our reports", "222222222222", "Our reports"],
    ["a 222222222222", "222222222222", null],
    ["222222222222", "222222222222", null],
    ["a 22", "22", null],
  ])("for %j: account %s named %s", (text, accountId, name) => {
    expect(readTyped(text)[0]).toEqual({ type: "kind", kind: "account", name, accountId });
  });

  test("for an ARN: that", () => {
    const arn = "arn:aws:s3:::logs";
    expect(readTyped(` ${arn} `)).toEqual([{ type: "arn", arn }]);
  });
});

test("nothing typed offers every kind, each with a word of its own", () => {
  expect(readTyped("")).toHaveLength(CREATE_KINDS.length);
  const words = CREATE_KINDS.flatMap((row) => row.words);
  expect(new Set(words).size).toBe(words.length);
});

test("a word that begins several offers them all, what it means first", () => {
  const kinds = readTyped("o x").map((creation) => creation.type === "kind" && creation.kind);
  expect(kinds).toEqual(["organization", "oidc-provider", "organizational-unit"]);
});

test("a kind nobody knows, with a name, offers nothing", () => {
  expect(readTyped("wizard merlin")).toEqual([]);
});
