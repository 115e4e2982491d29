import { describe, expect, it } from "vitest";
import { LIMITS } from "./limits.ts";
import { loadScenario } from "./load.ts";

function messages(input: unknown): readonly string[] {
  return loadScenario(input).problems.map(({ message }) => message);
}

describe("loadScenario never throws", () => {
  const cyclic: Record<string, unknown> = { version: 1, name: "n" };
  cyclic["accounts"] = [cyclic];
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throwing = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("trap");
      },
    },
  );
  const sparse: unknown[] = [];
  sparse.length = 4_000_000_000;
  it.each([
    ["a cycle", cyclic, "too-deep"],
    ["a revoked proxy", revoked.proxy, "unreadable"],
    ["a proxy that throws", throwing, "unreadable"],
    [
      "a million entries",
      { version: 1, accounts: Array.from({ length: 1e6 }, () => 1) },
      "too-many-values",
    ],
    ["four billion holes", sparse, "too-many-values"],
    ["a deep nest", `${"[".repeat(200)}${"]".repeat(200)}`, "too-deep"],
    ["a very deep nest", "[".repeat(2_000_000), "not-json"],
    ["too many bytes", `"${"한".repeat(LIMITS.bytes / 2)}"`, "too-large"],
    ["too many bytes in an object", { a: "한".repeat(LIMITS.bytes / 2) }, "too-large"],
    [
      "too many accounts",
      {
        version: 1,
        name: "n",
        accounts: Array.from({ length: LIMITS.listLength + 1 }, () => ({})),
      },
      "too-long-list",
    ],
    ["a symbol", Symbol("s"), "not-an-object"],
    ["a function", () => 1, "not-an-object"],
    ["a bigint", 1n, "not-an-object"],
  ])("%s", (_, input, code) => {
    const result = loadScenario(input);
    expect(result.ok).toBe(false);
    expect(result.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it("too many entities in all", () => {
    const users = Array.from({ length: LIMITS.entities / 2 }, (_, index) => ({
      name: `u${index}`,
    }));
    const result = loadScenario({
      version: 1,
      name: "n",
      accounts: [
        { id: "111111111111", users },
        { id: "222222222222", users },
      ],
    });
    expect(result.problems.map(({ code }) => code)).toEqual(["too-many-entities"]);
  });

  it("does not call accessors", () => {
    let called = false;
    const input = {
      version: 1,
      accounts: [],
      get name() {
        called = true;
        return "n";
      },
    };
    expect(messages(input)).toEqual(["name: missing, and required"]);
    expect(called).toBe(false);
  });

  it("takes a key `__proto__` for a key", () => {
    const text = `{"version":1,"name":"n","accounts":[{"id":"111111111111","users":[{"name":"a",
      "tags":{"__proto__":"x","constructor":"y"},"__proto__":{"consoleAccess":true}}]}],
      "__proto__":{"description":"polluted"}}`;
    const result = loadScenario(text);
    const user = result.ok ? result.scenario.accounts[0]?.users[0] : undefined;
    expect(user?.consoleAccess).toBe(false);
    expect(Object.entries(user?.tags ?? {})).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    expect(result.ok && result.scenario.description).toBe("");
    expect(Object.hasOwn(Object.prototype, "description")).toBe(false);
  });

  it("lists no more problems than anyone would read", () => {
    const users = Array.from({ length: 9000 }, () => ({}));
    const problems = messages({ version: 1, name: "n", accounts: [{ id: "111111111111", users }] });
    expect(problems).toHaveLength(LIMITS.problems + 1);
    expect(problems.at(-1)).toBe("8500 more problems, not listed");
  });
});
