import { containersWithin, entityName, type Mentions, type Refusal, removeNodes } from "#core";
import { announce, editScenario, selectEntity } from "../../state/actions.ts";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { tell } from "./remark.ts";
import { currentWords, nameOfNodes } from "./words.ts";

/**
 * Deletes nodes, as one step, and says what names them still. What is cut goes with all that is in it; what is
 * deleted leaves the accounts that were in it. Null when it was done; else why it cannot be.
 */
export function deleteNodes(
  ids: readonly string[],
  verb: "deleted" | "cut" = "deleted",
): Refusal | null {
  const words = currentWords();
  const label = words[verb](nameOfNodes(ids));
  const before = selectScenario(store.getState());
  const within = verb === "cut" ? ids.flatMap((id) => containersWithin(before, id)) : [];
  const removed = removeNodes(before, [...ids, ...within]);
  if (!removed.ok) return removed.error;
  const { scenario, mentions } = removed.value;
  editScenario(label, () => scenario);
  const left = describeMentions(mentions);
  if (left === "") announce(label);
  else tell(words.deletedBut(label, left));
  selectEntity(null);
  return null;
}

/** Which policies and requests name something still that is gone; empty where none does. */
function describeMentions({ documents, requests }: Mentions): string {
  const words = currentWords();
  const entities = selectEntities(store.getState());
  const names = documents.map(({ name, owner }) => {
    const entity = entities.get(owner);
    return words.policyOf(name, entity === undefined ? owner : entityName(entity));
  });
  return words.listed([
    ...names.slice(0, MOST_NAMED),
    ...(names.length > MOST_NAMED ? [words.morePolicies(names.length - MOST_NAMED)] : []),
    ...(requests.length === 0 ? [] : [words.requests(requests.length)]),
  ]);
}

const MOST_NAMED = 3;
