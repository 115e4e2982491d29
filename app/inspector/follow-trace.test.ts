import { beforeEach, describe, expect, test } from "vitest";
import { documentIdOf, loadScenario } from "#core";
import { openScenario, selectEntity } from "../state/actions.ts";
import { store } from "../state/store.ts";
import { holderOf } from "./follow-trace.ts";

const ARN = "arn:aws:iam::111111111111";
const SHARED = documentIdOf({ kind: "managed", arn: `${ARN}:policy/Shared` });

beforeEach(() => {
  const holder = { attachedPolicies: [`${ARN}:policy/Shared`] };
  const loaded = loadScenario({
    version: 1,
    name: "holders",
    accounts: [
      {
        id: "111111111111",
        name: "Team",
        users: [{ name: "alice", ...holder }, { name: "bob", ...holder }, { name: "carol" }],
        policies: [{ name: "Shared", document: {} }],
      },
    ],
  });
  if (loaded.ok) openScenario(loaded.scenario, { kind: "own" });
});

describe("holderOf", () => {
  const frame = (at: string | null, ...concerns: string[]) => ({ at, concerns });

  test.each([
    ["the selected entity if it has the policy", "alice", frame(`${ARN}:user/bob`), "user/alice"],
    ["else where the token is", "carol", frame(`${ARN}:user/bob`), "user/bob"],
    [
      "else what the stop concerns",
      null,
      frame(null, `${ARN}:user/carol`, `${ARN}:user/bob`),
      "user/bob",
    ],
    ["else whose text it is", null, frame(`${ARN}:user/carol`), "policy/Shared"],
  ])("is %s", (_, selected, at, expected) => {
    selectEntity(selected === null ? null : `${ARN}:user/${selected}`);
    expect(holderOf(store.getState(), at, SHARED)).toBe(`${ARN}:${expected}`);
  });

  test("is nobody for a policy that nobody has", () => {
    const passed = documentIdOf({ kind: "session", hop: 0, index: 0 });
    expect(holderOf(store.getState(), frame(null), passed)).toBeNull();
  });
});
