import {
  addInlinePolicy,
  addResourcePolicy,
  documentIdOf,
  type DocumentId,
  type EditResult,
  type Entity,
  entityName,
  type PolicyLocation,
  type Refusal,
  type Scenario,
} from "#core";
import { announce, editScenario, selectDocument, selectEntity } from "../../state/actions.ts";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { createNode, currentWords } from "./create-node.ts";
import { refusalSentence } from "./create-words.ts";
import type { MakeRefusal } from "./make.ts";

/** Opens the editor on a policy to write in, and says why not where there is none. */
export function tryToWrite(id: string): void {
  const refusal = writePolicy(id);
  if (refusal !== null) announce(refusalSentence(refusal, currentWords()));
}

/**
 * Opens the editor on a policy of an entity's own that one can write in: a new inline policy of an identity, the
 * resource-based policy of a resource, a new SCP of a unit or account. Null when it was done; else why not.
 */
function writePolicy(id: string): MakeRefusal | null {
  const entity = selectEntities(store.getState()).get(id);
  if (entity === undefined) return { code: "not-found", data: { id } };
  switch (entity.kind) {
    case "user":
    case "group":
    case "role":
      return add(entity, addInlinePolicy(currentScenario(), id, "Policy"));
    case "resource":
      return entity.resource.policy === null
        ? add(entity, addResourcePolicy(currentScenario(), id))
        : open(id, documentIdOf({ kind: "resource", resource: id }));
    case "policy":
      return open(id, documentIdOf({ kind: "managed", arn: id }));
    case "organization":
    case "organizational-unit":
    case "account":
      return addControl(id);
    case "identity-provider":
      return { code: "no-such-connection", data: {} };
  }
}

function addControl(id: string): MakeRefusal | null {
  const made = createNode({ type: "kind", kind: "scp", name: null }, { inside: id, at: null });
  if (!made.ok) return made.error;
  focusEditor();
  return null;
}

function currentScenario(): Scenario {
  return selectScenario(store.getState());
}

function add(
  entity: Entity,
  added: EditResult<{ readonly scenario: Scenario; readonly location: PolicyLocation }>,
): Refusal | null {
  if (!added.ok) return added.error;
  const { scenario, location } = added.value;
  const name = location.kind === "inline" ? location.name : currentWords().create.resourcePolicy;
  const label = currentWords().create.attachedTo(name, entityName(entity));
  editScenario(label, () => scenario);
  announce(label);
  return open(entity.id, documentIdOf(location));
}

function open(id: string, documentId: DocumentId): null {
  selectEntity(id);
  selectDocument(documentId);
  focusEditor();
  return null;
}

/** Milliseconds; the editor's code may have to come first. */
const PATIENCE = 10_000;

/** Gives the policy editor the focus once it is there, unless the person went on elsewhere. */
function focusEditor(): void {
  const since = performance.now();
  const before = document.activeElement;
  const look = () => {
    const editor = document.querySelector<HTMLElement>(
      "#inspector .monaco-editor [role=textbox], #inspector .monaco-editor textarea, #inspector section > div > textarea",
    );
    const isFree = document.activeElement === before || document.activeElement === document.body;
    if (!isFree || performance.now() - since > PATIENCE) return;
    if (editor === null) requestAnimationFrame(look);
    else editor.focus();
  };
  // The dialog or menu it was asked from closes first, and the old policy's text makes room.
  requestAnimationFrame(() => requestAnimationFrame(look));
}
