import { type RefObject, useState } from "react";
import { CLI_WORDS } from "../../messages/request-cli.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { announce } from "../../state/actions.ts";

/** Copies text. Where the browser refuses, what shows it is selected, to be copied by hand. */
export function useCopy(text: string, shown: RefObject<HTMLElement | null>) {
  const words = useMessages(CLI_WORDS);
  const [done, setDone] = useState<{
    readonly text: string;
    readonly result: "copied" | "refused";
  } | null>(null);
  const copy = async () => {
    // Without a secure context there is no clipboard at all, and that throws as well.
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, result: "copied" });
      announce(words.copied);
    } catch {
      setDone({ text, result: "refused" });
      announce(words.selected);
      if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
    }
  };
  // What was copied before an edit is not what is shown now.
  const result = done?.text === text ? done.result : null;
  return [result, () => void copy()] as const;
}
