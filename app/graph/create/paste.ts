import { isNodeClip } from "#core";
import { graphPasteMessages } from "../../messages/graph-paste.ts";
import { announce, editScenario, selectDocument, selectEntity } from "../../state/actions.ts";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import { selectLanguage } from "../../state/preferences.ts";
import { store } from "../../state/store.ts";
import { startTask } from "../canvas-task.ts";
import { currentWords, focusNew } from "./create-node.ts";
import { type PasteOutcome, planPaste } from "./paste-plan.ts";

/**
 * Puts a pasted text on the canvas: nodes that were copied here, and ARNs that are all understood, at once; of everything
 * else it says first what it is.
 */
export async function pasteText(text: string): Promise<void> {
  const state = store.getState();
  const { entity: selected } = state.selection;
  if (isNodeClip(text)) {
    const { pasteNodes } = await import("../arrange/paste-nodes.ts");
    pasteNodes(text, selectEntities(state).get(selected ?? "") ?? null);
    return;
  }
  const words = {
    paste: graphPasteMessages[selectLanguage(state)],
    refusals: currentWords().refusals,
  };
  const { lines, outcomes } = planPaste(text, selectScenario(state), selected, words);
  const [only, ...others] = outcomes;
  const isPlain = others.length === 0 && lines.every(({ isProblem }) => !isProblem);
  if (only !== undefined && isPlain && !/^\s*[[{]/.test(text)) applyPaste(only);
  else startTask({ kind: "paste", text });
}

/** One step of undo, said aloud, and selected. */
export function applyPaste({ scenario, label, selected, documentId }: PasteOutcome): void {
  editScenario(label, () => scenario);
  announce(label);
  if (selected === null) return;
  selectEntity(selected);
  if (documentId !== null) selectDocument(documentId);
  focusNew(selected);
}
