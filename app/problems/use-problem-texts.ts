import { useMemo } from "react";
import { EDITOR_WORDS } from "../messages/editor.ts";
import { PROBLEMS_WORDS } from "../messages/problems.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities, selectScenario } from "../state/derived.ts";
import { selectLanguage } from "../state/preferences.ts";
import { store } from "../state/store.ts";
import { useStore } from "../state/use-store.ts";
import type { ProblemGroup } from "./problem.ts";
import type { ProblemTexts } from "./problem-words.ts";

/** The words for these groups, with the names their scenario has at the time. */
export function useProblemTexts(groups: readonly ProblemGroup[]): ProblemTexts {
  const words = useMessages(PROBLEMS_WORDS);
  const editor = useMessages(EDITOR_WORDS);
  const language = useStore(selectLanguage);
  return useMemo(() => {
    const state = store.getState();
    const [scenario, entities] = [selectScenario(state), selectEntities(state)];
    return { words, editor, language, scenario, entities };
    // Read anew with the groups: they follow the scenario, a moment behind.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [groups, words, editor, language]);
}
