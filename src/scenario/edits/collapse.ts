import type { Scenario } from "../../iam/model.ts";

/** Shows an account or organizational unit as a summary, or whole again. */
export function setCollapsed(scenario: Scenario, id: string, isCollapsed: boolean): Scenario {
  const others = scenario.collapsed.filter((other) => other !== id);
  return { ...scenario, collapsed: isCollapsed ? [...others, id] : others };
}
