import { describe, expect, it } from "vitest";
import { applyDifference, differenceOf } from "./difference.ts";

const kept = { text: "kept" };
const base = { accounts: [{ users: [kept, { text: "old" }] }], names: new Map([["a", "b"]]) };

/** As a worker gets it. */
function send(before: unknown, after: unknown): unknown {
  return applyDifference(before, structuredClone(differenceOf(before, after)));
}

describe("the difference of two values", () => {
  it.each([
    ["none", base, base],
    ["a leaf", base, { ...base, accounts: [{ users: [kept, { text: "new" }] }] }],
    ["one more in a list", base, { ...base, accounts: [{ users: [kept, kept, kept] }] }],
    ["another map", base, { ...base, names: new Map([["c", "d"]]) }],
    ["a key more", base, { ...base, more: null }],
    ["another order of keys", { a: 1, b: 2 }, { b: 2, a: 1 }],
    ["a list for an object", { 0: "a" }, ["a"]],
    ["something for nothing", null, base],
    ["nothing for something", base, null],
  ])("%s arrives", (_, before, after) => {
    expect(send(before, after)).toEqual(after);
  });

  it("leaves what did not change the very same", () => {
    const after = { ...base, accounts: [{ users: [kept, { text: "new" }] }] };
    const arrived = send(base, after);
    expect(arrived).toHaveProperty("accounts.0.users.1.text", "new");
    expect(arrived).toHaveProperty("accounts.0.users.0", kept);
    expect(Object.is(userOf(arrived), kept)).toBe(true);
  });

  it("takes whatever people call their tags", () => {
    const tags = (value: string): unknown => JSON.parse(`{"__proto__": "${value}", "a": "b"}`);
    const arrived = send({ tags: tags("old") }, { tags: tags("new") });
    expect(JSON.stringify(arrived)).toBe('{"tags":{"__proto__":"new","a":"b"}}');
  });

  it("ends for what is nested deeper than it looks", () => {
    const nest = (depth: number, leaf: string): object =>
      depth === 0 ? { leaf } : { below: nest(depth - 1, leaf) };
    expect(send(nest(100, "old"), nest(100, "new"))).toEqual(nest(100, "new"));
  });
});

function userOf(value: unknown): unknown {
  const accounts = Object(value).accounts;
  return Array.isArray(accounts) ? Object(accounts[0]).users[0] : null;
}
