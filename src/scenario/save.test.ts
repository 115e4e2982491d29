import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scenario } from "../iam/model.ts";
import { listDocuments } from "../iam/documents.ts";
import { loadScenario } from "./load.ts";
import { saveScenario } from "./save.ts";
import { arbitraryScenario } from "./testing/arbitrary-scenario.ts";

/** What may be said of requests that name what is not there, and of what they pass to nobody. */
const OF_REQUESTS = new Set(["no-principal", "no-role", "no-access-key", "nothing-passed"]);

/** Loads what must load whole, but for what its requests name. */
function load(text: string): Scenario {
  const result = loadScenario(text);
  const codes = new Set(result.problems.map(({ code }) => code));
  expect([...codes].filter((code) => !OF_REQUESTS.has(code))).toEqual([]);
  if (!result.ok) {
    throw new Error("refused");
  }
  return result.scenario;
}

describe("saveScenario", () => {
  it("is the identity on what it saved itself", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const saved = saveScenario(scenario);
        expect(saveScenario(load(saved))).toBe(saved);
      }),
    );
  });

  it("keeps every character of every policy when asked to", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const loaded = load(saveScenario(scenario, { documents: "text" }));
        expect(listDocuments(loaded)).toEqual(listDocuments(scenario));
      }),
    );
  });

  it("saves equal scenarios to equal bytes, in whatever order their records were filled", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(saveScenario(reverseRecords(scenario))).toBe(saveScenario(scenario));
      }),
    );
  });

  it("leaves out what equals its default", () => {
    expect(saveScenario(load('{"version":1,"name":"n","accounts":[]}'))).toBe(
      '{\n  "version": 1,\n  "name": "n",\n  "accounts": []\n}\n',
    );
  });
});

/** The same scenario with layout and tags filled the other way round. */
function reverseRecords(scenario: Scenario): Scenario {
  return {
    ...scenario,
    layout: reverse(scenario.layout),
    accounts: scenario.accounts.map((account) => ({
      ...account,
      users: account.users.map((user) => ({ ...user, tags: reverse(user.tags) })),
    })),
  };
}

function reverse<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).toReversed());
}
