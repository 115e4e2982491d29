import type { Scenario } from "../../iam/model.ts";

/** Renames the scenario, or changes what is said of it beside the canvas. */
export function setScenarioText(
  scenario: Scenario,
  text: Partial<Pick<Scenario, "name" | "description">>,
): Scenario {
  return { ...scenario, ...text };
}
