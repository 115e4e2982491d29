import { selectEntities, selectEvaluation, selectFrame } from "../state/derived.ts";
import { selectLanguage } from "../state/preferences.ts";
import { store } from "../state/store.ts";

/** The player's sentence for where it stands, for a picture of the canvas; empty while nothing is sent. */
export async function describeStep(): Promise<string> {
  const [{ describeFrame }, { PLAYER_WORDS }, { plainText }] = await Promise.all([
    import("../player/describe-frame.ts"),
    import("../messages/player.ts"),
    import("../ui/Sentence.tsx"),
  ]);
  const state = store.getState();
  const frame = selectFrame(state);
  const evaluation = selectEvaluation(state);
  if (frame === null || evaluation === null) return "";
  const language = selectLanguage(state);
  const words = PLAYER_WORDS[language];
  return plainText(describeFrame(frame, evaluation, selectEntities(state), words, language));
}
