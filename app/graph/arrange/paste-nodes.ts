import { describeProblem, readNodeClip } from "#core";
import { selectLanguage } from "../../state/preferences.ts";
import { store } from "../../state/store.ts";
import { insertClip } from "./clipboard.ts";
import { tell } from "./remark.ts";
import { currentWords } from "./words.ts";

/**
 * Pastes nodes from the text of a clipboard: one step of undo, said aloud, and selected.
 * @param account Id of the account that they go into; null leaves each in the account of the id it came from.
 * @returns Their ids; nothing where the text is broken, which is said aloud too.
 */
export function pasteNodes(text: string, account: string | null): readonly string[] {
  const words = currentWords();
  const read = readNodeClip(text);
  if (!read.ok) {
    const [problem] = read.error;
    const language = selectLanguage(store.getState());
    tell(words.notPasted(problem === undefined ? "" : describeProblem(problem, language)));
    return [];
  }
  const count = Math.max(1, read.value.chosen.size);
  return insertClip(read.value, account, words.pasted(words.things(count)));
}
