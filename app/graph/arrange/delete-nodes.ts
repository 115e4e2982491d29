import {
  containersWithin,
  entityName,
  type Mentions,
  type Refusal,
  type RemovedNodes,
  removeNodes,
  unitAround,
} from "#core";
import { announce, editScenario, selectEntity } from "../../state/actions.ts";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { describeInheritance } from "./describe-inheritance.ts";
import { tell } from "./remark.ts";
import { currentWords, nameOfNode, nameOfNodes, nameOfPolicy } from "./words.ts";

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
  editScenario(label, () => removed.value.scenario);
  const consequences = describeConsequences(removed.value);
  if (consequences.length === 0) announce(label);
  else tell([label, ...consequences].join(". "));
  selectEntity(null);
  return null;
}

/** What else a deletion changes, and what it leaves that leads nowhere. */
function describeConsequences({
  scenario,
  touched,
  accounts,
  inherits,
  mentions,
}: RemovedNodes): readonly string[] {
  const words = currentWords();
  const named = describeMentions(mentions);
  const changed = touched.filter((id) => isCarrier(id));
  const [home] = accounts.map((id) => unitAround(scenario, id)?.unit.name ?? null);
  return [
    changed.length === 0 ? "" : words.changedToo(nameSome(changed)),
    home === undefined ? "" : words.staysIn(nameSome(accounts), home),
    ...describeInheritance(inherits),
    named === "" ? "" : words.stillNamed(named),
  ].filter((sentence) => sentence !== "");
}

/** Whether it is something that lost a membership, a policy or a role; units merely hold one thing less. */
function isCarrier(id: string): boolean {
  const kind = selectEntities(store.getState()).get(id)?.kind;
  return kind !== "organizational-unit" && kind !== "organization";
}

function nameSome(ids: readonly string[]): string {
  const words = currentWords();
  const names = ids.slice(0, MOST_NAMED).map(nameOfNode);
  const more = ids.length - names.length;
  return words.listed(more === 0 ? names : [...names, words.more(more)]);
}

/** Which policies and requests name something still that is gone; empty where none does. */
function describeMentions({ documents, requests }: Mentions): string {
  const words = currentWords();
  const entities = selectEntities(store.getState());
  const names = documents.map(({ name, owner, location }) => {
    const entity = entities.get(owner);
    return words.policyOf(
      nameOfPolicy(name, location.kind),
      entity === undefined ? owner : entityName(entity),
    );
  });
  return words.listed([
    ...names.slice(0, MOST_NAMED),
    ...(names.length > MOST_NAMED ? [words.morePolicies(names.length - MOST_NAMED)] : []),
    ...(requests.length === 0 ? [] : [words.requests(requests.length)]),
  ]);
}

const MOST_NAMED = 3;
