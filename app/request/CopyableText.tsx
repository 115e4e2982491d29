import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { CLI_WORDS } from "../messages/request-cli.ts";
import { useMessages } from "../messages/use-messages.ts";
import { announce } from "../state/actions.ts";
import { IconButton } from "../ui/Button.tsx";

/** Text for a terminal or a file. Where the browser refuses to copy, it is selected to be copied by hand. */
export function CopyableText({ label, text }: { readonly label: string; readonly text: string }) {
  const words = useMessages(CLI_WORDS);
  const shown = useRef<HTMLElement>(null);
  const [result, setResult] = useState<"copied" | "refused" | null>(null);
  const copy = async () => {
    // Without a secure context there is no clipboard at all, and that throws as well.
    try {
      await navigator.clipboard.writeText(text);
      setResult("copied");
      announce(words.copied);
    } catch {
      setResult("refused");
      announce(words.selected);
      if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
    }
  };
  return (
    <>
      <figure
        aria-label={label}
        className="flex min-w-0 items-start gap-1 rounded-md bg-sunken py-1 pr-1 pl-2"
      >
        <pre className="min-w-0 flex-1 py-0.5 font-mono text-xs break-words whitespace-pre-wrap">
          <code ref={shown}>{text}</code>
        </pre>
        <IconButton
          size="sm"
          label={words.copy(label)}
          icon={
            result === "copied" ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />
          }
          onClick={() => {
            void copy();
          }}
        />
      </figure>
      {result === "refused" ? <p className="mt-1 text-xs text-danger">{words.selected}</p> : null}
    </>
  );
}
