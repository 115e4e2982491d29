import { describeProblem, type Entity, readNodeClip } from "#core";
import { selectLanguage } from "../../state/preferences.ts";
import { store } from "../../state/store.ts";
import { startTask, tryTo } from "../canvas-task.ts";
import { insertClip, type PasteHome } from "./clipboard.ts";
import { tell } from "./remark.ts";
import { currentWords } from "./words.ts";

/**
 * Pastes nodes from the text of a clipboard: one step of undo, said aloud, and selected. What is broken, or cannot be
 * added, is said aloud too.
 */
export function pasteNodes(text: string, selected: Entity | null): void {
  const words = currentWords();
  const read = readNodeClip(text);
  if (!read.ok) {
    const [problem] = read.error;
    const language = selectLanguage(store.getState());
    tell(words.notPasted(problem === undefined ? "" : describeProblem(problem, language)));
    return;
  }
  const { chosen } = read.value;
  tryTo(() => insertClip(read.value, homeIn(selected, chosen), words.pasted), startTask);
}

/** Into what is selected, but for what was copied itself: its copy goes beside it. */
function homeIn(selected: Entity | null, chosen: ReadonlySet<string>): PasteHome {
  if (selected === null) return { account: null, unit: null };
  if ("account" in selected) return { account: selected.account.id, unit: null };
  return { account: null, unit: chosen.has(selected.id) ? null : selected.id };
}
