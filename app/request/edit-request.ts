import { addRequest, type SavedRequest, type Scenario, updateRequest } from "#core";
import { editScenario, selectRequest as goToRequest } from "../state/actions.ts";
import { selectScenario } from "../state/derived.ts";
import { store } from "../state/store.ts";

/** Changes the current request: one step of the undo timeline. */
export function editRequest(label: string, patch: Partial<SavedRequest>): void {
  editScenario(label, (scenario) => updateRequest(scenario, store.getState().requestIndex, patch));
}

/**
 * Adds a request after the current one, and goes to it: one step of the undo timeline.
 * @param prepare What else is done to the scenario in the same step.
 */
export function insertRequest(
  label: string,
  request: SavedRequest,
  prepare: (scenario: Scenario) => Scenario = (scenario) => scenario,
): void {
  const { requests } = selectScenario(store.getState());
  const index = requests.length === 0 ? 0 : store.getState().requestIndex + 1;
  editScenario(label, (scenario) => addRequest(prepare(scenario), request, index));
  goToRequest(index);
}
