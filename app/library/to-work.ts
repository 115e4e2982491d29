import { saveScenario, type Scenario } from "#core";
import type { Work } from "./works.ts";

/** The scenario as it is kept, with the policies' texts as they were typed. */
export function toWork(id: string, scenario: Scenario): Work {
  return {
    id,
    name: scenario.name,
    savedAt: Date.now(),
    text: saveScenario(scenario, { documents: "text" }),
  };
}
