import { Check, Copy } from "lucide-react";
import { Fragment, useRef } from "react";
import { CLI_WORDS } from "../../messages/request-cli.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { IconButton } from "../../ui/Button.tsx";
import { useCopy } from "./use-copy.ts";

/** An option stays with its value, on one line where it fits: lines break at hyphens else. */
const BEFORE_OPTION = / (?=--[a-z])/;

/** Text for a terminal or a file. */
export function CopyableText({ label, text }: { readonly label: string; readonly text: string }) {
  const words = useMessages(CLI_WORDS);
  const shown = useRef<HTMLElement>(null);
  const [result, copy] = useCopy(text, shown);
  return (
    <>
      <figure
        aria-label={label}
        className="flex min-w-0 items-start gap-1 rounded-md bg-sunken py-1 pr-1 pl-2"
      >
        <pre className="min-w-0 flex-1 py-0.5 font-mono text-xs wrap-anywhere whitespace-pre-wrap">
          <code ref={shown}>
            {text.split(BEFORE_OPTION).map((piece, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a piece is its place in the text
              <Fragment key={index}>
                {index === 0 ? null : " "}
                <span className="inline-block max-w-full">{piece}</span>
              </Fragment>
            ))}
          </code>
        </pre>
        <IconButton
          size="sm"
          label={words.copy(label)}
          icon={
            result === "copied" ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />
          }
          onClick={copy}
        />
      </figure>
      {result === "refused" ? <p className="mt-1 text-xs text-danger">{words.selected}</p> : null}
    </>
  );
}
