import {
  type AddedPolicy,
  documentIdOf,
  type EditResult,
  type Facts,
  type Scenario,
  setFacts,
} from "#core";
import { editScenario, selectDocument } from "../state/actions.ts";
import { selectScenario } from "../state/derived.ts";
import { store } from "../state/store.ts";

/**
 * Makes an edit that AWS could refuse, as one step of the undo timeline. Whatever it would refuse is not
 * offered, so that a refusal here is an edit that came too late, and does nothing.
 */
export function apply(label: string, edit: (scenario: Scenario) => EditResult): void {
  const result = edit(selectScenario(store.getState()));
  if (result.ok) editScenario(label, () => result.value);
}

/** The same for an edit that adds a policy, or renames one; its tab opens. */
export function applyAndOpen(
  label: string,
  edit: (scenario: Scenario) => EditResult<AddedPolicy>,
): void {
  const result = edit(selectScenario(store.getState()));
  if (!result.ok) return;
  editScenario(label, () => result.value.scenario);
  selectDocument(documentIdOf(result.value.location));
}

export function applyFacts(label: string, id: string, facts: Facts): void {
  apply(label, (scenario) => setFacts(scenario, id, facts));
}
