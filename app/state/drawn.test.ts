import { describe, expect, it } from "vitest";
import { EXAMPLES, listDocuments, loadScenario, type Scenario, setDocument } from "#core";
import { selectRelations } from "./derived.ts";
import { selectDrawnEntities, selectDrawnRelations, selectDrawnScenario } from "./drawn.ts";
import { startHistory } from "./history.ts";
import { store } from "./store.ts";

const SCENARIOS = await Promise.all(
  EXAMPLES.map(async ({ id, load }) => {
    const loaded = loadScenario(await load());
    if (!loaded.ok) throw new Error(id);
    return [id, loaded.scenario] as const;
  }),
);

function drawn(scenario: Scenario) {
  const state = { ...store.getState(), history: startHistory(scenario) };
  return {
    scenario: selectDrawnScenario(state),
    entities: selectDrawnEntities(state),
    relations: selectDrawnRelations(state),
    live: selectRelations(state),
  };
}

describe.each(SCENARIOS)("%s", (_, scenario) => {
  const documents = listDocuments(scenario);

  it("is drawn from the same objects while the words of its policies move", () => {
    const before = drawn(scenario);
    for (const { location, text } of documents) {
      const { live, ...after } = drawn(setDocument(scenario, location, ` ${text}`));
      expect(after.scenario).toBe(before.scenario);
      expect(after.entities).toBe(before.entities);
      expect(after.relations).toBe(before.relations);
      expect(after.relations.map(({ id }) => id)).toEqual(live.map(({ id }) => id));
    }
  });

  it("is drawn anew when something shows", () => {
    for (const change of [
      { ...scenario, accounts: scenario.accounts.map((one) => ({ ...one, name: `${one.name}!` })) },
      { ...scenario, accounts: scenario.accounts.map((one) => ({ ...one, users: [] })) },
      { ...scenario, collapsed: ["somebody"] },
      { ...scenario, organizations: [...scenario.organizations, ...scenario.organizations] },
      {
        ...scenario,
        accounts: scenario.accounts.map((one) => ({
          ...one,
          resources: one.resources.map((resource) => ({ ...resource, policy: null })),
          roles: one.roles.map((role) => ({
            ...role,
            inlinePolicies: [...role.inlinePolicies, { name: "New", document: "{}" }],
          })),
        })),
      },
    ]) {
      drawn(scenario);
      expect(drawn(change).scenario).toEqual(change);
    }
  });

  it("relates anew when a policy says something else", () => {
    const before = drawn(scenario);
    for (const { location } of documents) {
      const after = drawn(setDocument(scenario, location, "{}"));
      const changed = after.live.length !== before.live.length;
      expect(after.relations === before.relations).toBe(!changed);
      drawn(scenario);
      before.relations = drawn(scenario).relations;
    }
  });
});
