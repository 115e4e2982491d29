import type { Scenario } from "../../iam/model.ts";
import type { SavedRequest } from "../../iam/request.ts";

/** Adds a request: at the end, or before the one at `index`. */
export function addRequest(
  scenario: Scenario,
  request: SavedRequest,
  index: number = scenario.requests.length,
): Scenario {
  return { ...scenario, requests: scenario.requests.toSpliced(index, 0, request) };
}

/** Changes some fields of the request at `index`; an index beyond the list changes nothing. */
export function updateRequest(
  scenario: Scenario,
  index: number,
  fields: Partial<SavedRequest>,
): Scenario {
  return replaceRequest(scenario, index, (request) => ({ ...request, ...fields }));
}

/** Puts what `change` makes of the request at `index` in its place. */
export function replaceRequest(
  scenario: Scenario,
  index: number,
  change: (request: SavedRequest) => SavedRequest,
): Scenario {
  const request = scenario.requests[index];
  return request === undefined
    ? scenario
    : { ...scenario, requests: scenario.requests.with(index, change(request)) };
}

/** Removes the request at `index`; an index beyond the list changes nothing. */
export function removeRequest(scenario: Scenario, index: number): Scenario {
  return index < 0 || index >= scenario.requests.length
    ? scenario
    : { ...scenario, requests: scenario.requests.toSpliced(index, 1) };
}
