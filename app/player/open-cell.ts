import { addRequest, type SavedRequest } from "#core";
import { editScenario, showVerdict } from "../state/actions.ts";
import { selectScenario } from "../state/derived.ts";
import { store } from "../state/store.ts";

/** What the request that has to be made is called, and the edit that makes it. */
interface Words {
  readonly newName: (request: string, caller: string) => string;
  readonly edit: (name: string) => string;
}

/**
 * Shows what comes of a saved request when this principal sends it: the saved one, where it is its own
 * or another saved request says the same, else one that is added.
 * @param index Position in `scenario.requests`.
 * @param caller What a person calls the principal.
 */
export function openCell(principal: string, index: number, caller: string, words: Words): void {
  const { requests } = selectScenario(store.getState());
  const request = requests[index];
  if (request === undefined) return;
  if (request.principal === principal) {
    showVerdict(index);
    return;
  }
  const name = words.newName(request.name, caller);
  const wanted: SavedRequest = {
    ...request,
    name,
    principal,
    session: null,
    expect: null,
    expectDecidedBy: null,
  };
  const asks = whatItAsks(wanted);
  const same = requests.findIndex((one) => whatItAsks(one) === asks);
  if (same === -1) editScenario(words.edit(name), (scenario) => addRequest(scenario, wanted));
  showVerdict(same === -1 ? requests.length : same);
}

function whatItAsks(request: SavedRequest): string {
  const fields = Object.entries(request).filter(
    ([key, value]) => value !== null && !NOT_ASKED.has(key),
  );
  return JSON.stringify(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** What a saved request says besides what it asks. */
const NOT_ASKED: ReadonlySet<string> = new Set(["name", "expect", "expectDecidedBy"]);
