import { addEntity, documentIdOf, setDocument } from "#core";
import type { ManagedPoliciesWords } from "../messages/managed-policies.ts";
import { editScenario, selectDocument, selectEntity } from "../state/actions.ts";
import { selectScenario } from "../state/derived.ts";
import { store } from "../state/store.ts";

/** Makes a customer managed policy with the text of an AWS managed one, to be edited. */
export function copyManaged(
  account: string,
  name: string,
  text: string,
  words: ManagedPoliciesWords,
): void {
  const { requestIndex } = store.getState();
  const added = addEntity(selectScenario(store.getState()), { kind: "policy", account, name });
  if (!added.ok) return;
  const location = { kind: "managed", arn: added.value.id } as const;
  editScenario(words.copied(name), () =>
    setDocument(added.value.scenario, location, text, requestIndex),
  );
  selectEntity(added.value.id);
  selectDocument(documentIdOf(location));
}
