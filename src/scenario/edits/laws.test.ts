import * as fc from "fast-check";
import { expect, it } from "vitest";
import { entityName, listEntities } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import { checkScenario } from "../check.ts";
import { loadScenario } from "../load.ts";
import { saveScenario } from "../save.ts";
import { arbitraryScenario } from "../testing/arbitrary-scenario.ts";
import { connect } from "./connect.ts";
import { removeEntity } from "./remove-entity.ts";
import { renameEntity } from "./rename-entity.ts";

/** Problems outside requests, which may name anybody. */
function dangling(scenario: Scenario): readonly string[] {
  return checkScenario(scenario).flatMap(({ path, message }) =>
    path.startsWith("requests") ? [] : [message],
  );
}

/** A scenario and two places in its list of entities. */
const picked = fc
  .tuple(arbitraryScenario, fc.nat(), fc.nat())
  .filter(([scenario]) => listEntities(scenario).length > 0)
  .map(([scenario, first, second]) => {
    const ids = listEntities(scenario).map(({ id }) => id);
    return { scenario, from: ids[first % ids.length] ?? "", to: ids[second % ids.length] ?? "" };
  });

it("removing anything leaves nothing dangling", () => {
  fc.assert(
    fc.property(picked, ({ scenario, from }) => {
      const removed = removeEntity(scenario, from);
      expect(removed.ok ? dangling(removed.value.scenario) : []).toEqual([]);
    }),
  );
});

it("a rename and its reverse leave everything as it was", () => {
  fc.assert(
    fc.property(picked, ({ scenario, from }) => {
      const old = listEntities(scenario).find(({ id }) => id === from);
      const there = renameEntity(scenario, from, "renamed-thing");
      fc.pre(there.ok && old !== undefined && old.kind !== "account");
      expect(dangling(there.value.scenario)).toEqual([]);
      const back = renameEntity(there.value.scenario, there.value.id, entityName(old));
      expect(back.ok && saveScenario(back.value.scenario)).toBe(saveScenario(scenario));
    }),
  );
});

it("whatever connect offers can be saved and loads whole", () => {
  fc.assert(
    fc.property(picked, ({ scenario, from, to }) => {
      const connection = connect(scenario, from, to);
      for (const choice of connection.ok ? connection.value : []) {
        expect(dangling(choice.scenario)).toEqual([]);
        const loaded = loadScenario(saveScenario(choice.scenario));
        expect(loaded.ok && saveScenario(loaded.scenario)).toBe(saveScenario(choice.scenario));
      }
    }),
  );
});
