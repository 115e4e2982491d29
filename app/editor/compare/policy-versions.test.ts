import { describe, expect, test } from "vitest";
import { documentIdOf, listDocuments, loadScenario, type Scenario, setDocument } from "#core";
import { pushRevision, startHistory } from "../../state/history.ts";
import type { Origin } from "../../state/state.ts";
import { policyVersions } from "./policy-versions.ts";

const ARN = "arn:aws:iam::111111111111:user/alice";
const location = { kind: "inline", owner: ARN, name: "Read" } as const;
const id = documentIdOf(location);
const scenario = load();
const text = listDocuments(scenario)[0]?.text ?? "";

function load(): Scenario {
  const loaded = loadScenario({
    version: 1,
    name: "versions",
    accounts: [
      {
        id: "111111111111",
        name: "Team",
        users: [{ name: "alice", inlinePolicies: [{ name: "Read", document: { Statement: [] } }] }],
      },
    ],
  });
  if (!loaded.ok) throw new Error("The scenario of this test does not load.");
  return loaded.scenario;
}

const example: Origin = { kind: "example", id: "first", saved: scenario };

const say = (from: Scenario, said: string) => setDocument(from, location, said);

/** A timeline in which the policy says one text after the other. */
function edited(...said: readonly string[]) {
  return said.reduce(
    (history, next, index) =>
      pushRevision(history, {
        scenario: say(history.present.scenario, next),
        label: `Edit ${index + 1}`,
        coalesceKey: null,
      }),
    startHistory(scenario),
  );
}

describe("policyVersions", () => {
  test("a policy nobody touched has none", () => {
    expect(policyVersions(startHistory(scenario), example, id)).toEqual([]);
  });

  test("the example's comes first, then what was there before each edit, the latest first", () => {
    const versions = policyVersions(edited("one", "two"), example, id);
    expect(versions.map(({ from, label, text: said }) => [from, label, said])).toEqual([
      ["origin", "", text],
      ["revision", "Edit 2", "one"],
      ["revision", "Edit 1", text],
    ]);
  });

  test("what it says now again is no other version", () => {
    const versions = policyVersions(edited("one", text), example, id);
    expect(versions.map(({ text: said }) => said)).toEqual(["one"]);
  });

  test("edits elsewhere are no versions of it", () => {
    const history = pushRevision(edited("one"), {
      scenario: { ...say(scenario, "one"), name: "Renamed" },
      label: "Rename",
      coalesceKey: null,
    });
    expect(policyVersions(history, { kind: "own" }, id).map(({ label }) => label)).toEqual([
      "Edit 1",
    ]);
  });

  test("a policy the scenario does not have has none", () => {
    expect(policyVersions(edited("one"), example, '["managed","arn:none"]')).toEqual([]);
  });
});
