import {
  copyNodes,
  type NodeClip,
  pasteNodes as pasteClip,
  printNodeClip,
  type Refusal,
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

/** Copies nodes beside themselves and selects the copies: one step of undo. */
export function duplicateNodes(ids: readonly string[]): void {
  const clip = copyNodes(selectScenario(store.getState()), ids);
  if (clip === null) tell(currentWords().notCopied);
  else insertClip(clip, null, currentWords().duplicated(nameOfNodes(ids)));
}

/** Adds what a clip holds, selects it, and says so. Returns its ids. */
export function insertClip(
  clip: NodeClip,
  account: string | null,
  label: string,
): readonly string[] {
  const { scenario, ids } = pasteClip(selectScenario(store.getState()), clip, {
    account,
    shift: SHIFT,
  });
  const added = [...ids.values()];
  editScenario(label, () => scenario);
  selectNodes(added);
  announce(label);
  return added;
}
