import {
  containersWithin,
  copyNodes,
  entityName,
  listEntities,
  type NodeClip,
  pasteNodes as pasteClip,
  printNodeClip,
  type Refusal,
  type Scenario,
} from "#core";
import { announce, editScenario } from "../../state/actions.ts";
import { selectNodes } from "../../state/multi-selection.ts";
import { selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { deleteNodes } from "./delete-nodes.ts";
import { tell } from "./remark.ts";
import { currentWords, nameOfNodes } from "./words.ts";

/** Copies nodes to the clipboard, as text that can be pasted into any page of this program. */
export async function copyToClipboard(ids: readonly string[]): Promise<boolean> {
  const words = currentWords();
  const clip = copyNodes(selectScenario(store.getState()), ids);
  if (clip === null) {
    tell(words.notCopied);
    return false;
  }
  try {
    await navigator.clipboard.writeText(printNodeClip(clip));
  } catch {
    // The browser forbids it, or has no clipboard for pages without TLS.
    tell(words.clipboardRefused);
    return false;
  }
  announce(words.copied(nameOfNodes(ids)));
  return true;
}

export async function cutToClipboard(ids: readonly string[]): Promise<Refusal | null> {
  return (await copyToClipboard(ids)) ? deleteNodes(ids, "cut") : null;
}

/** How far beside the original a copy stands that had a place of its own. */
const SHIFT = { x: 24, y: 24 };

/** Copies nodes beside themselves and selects the copies: one step of undo. Returns why they cannot be. */
export function duplicateNodes(ids: readonly string[]): Refusal | null {
  const clip = copyNodes(selectScenario(store.getState()), ids);
  if (clip === null) {
    tell(currentWords().notCopied);
    return null;
  }
  return insertClip(clip, NO_HOME, () => currentWords().duplicated(nameOfNodes(ids)));
}

/** Where what is pasted goes: ids of an account, and of an organization, root or unit; null where that is not said. */
export interface PasteHome {
  readonly account: string | null;
  readonly unit: string | null;
}

const NO_HOME: PasteHome = { account: null, unit: null };

/**
 * Adds what a clip holds, selects it, and says so. Returns why it cannot be.
 * @param say What was done to what is called so.
 */
export function insertClip(
  clip: NodeClip,
  home: PasteHome,
  say: (name: string) => string,
): Refusal | null {
  const before = selectScenario(store.getState());
  const pasted = pasteClip(before, clip, { ...home, shift: SHIFT });
  if (!pasted.ok) return pasted.error;
  const { scenario, ids } = pasted.value;
  const added = [...ids.values()];
  const [only] =
    added.length === 1 ? listEntities(scenario).filter(({ id }) => id === added[0]) : [];
  const label = say(only === undefined ? currentWords().things(added.length) : entityName(only));
  editScenario(label, () => scenario);
  selectNodes(added);
  const accounts = added
    .flatMap((id) => containersWithin(scenario, id))
    .filter((id) => isAccount(id, scenario));
  announce(accounts.length === 0 ? label : currentWords().withAccounts(label, accounts.length));
  return null;
}

function isAccount(id: string, { accounts }: Scenario): boolean {
  return accounts.some((account) => account.id === id);
}
