import { Copy } from "lucide-react";
import { useState } from "react";
import { type Evaluation, traceToMarkdown, traceToText } from "#core";
import type { Language } from "../messages/catalogue.ts";
import { PLAYER_ACTIONS_WORDS } from "../messages/player-actions.ts";
import { useMessages } from "../messages/use-messages.ts";
import { announce } from "../state/actions.ts";
import { selectLanguage } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { Menu } from "../ui/Menu.tsx";
import { CopyByHand } from "./CopyByHand.tsx";

const FORMATS = ["text", "markdown", "json"] as const;
type Format = (typeof FORMATS)[number];

/** The whole trace, to be taken along: for a terminal, a ticket, or a program. */
export function CopyTrace({ evaluation }: { readonly evaluation: Evaluation }) {
  const words = useMessages(PLAYER_ACTIONS_WORDS);
  const language = useStore(selectLanguage);
  const [refused, setRefused] = useState<string | null>(null);

  const copy = async (format: Format) => {
    const text = traceAs(format, evaluation, language);
    try {
      await navigator.clipboard.writeText(text);
      announce(words.copiedAs[format]);
    } catch {
      setRefused(text);
    }
  };

  return (
    <>
      <Menu
        label={words.copyTrace}
        trigger={
          <Button size="sm" variant="ghost" icon={<Copy size={14} aria-hidden />}>
            {words.copyTrace}
          </Button>
        }
        items={FORMATS.map((format) => ({
          id: format,
          label: words.copyAs[format],
          onSelect: () => {
            void copy(format);
          },
        }))}
      />
      {refused === null ? null : (
        <CopyByHand
          text={refused}
          label={words.traceText}
          onClose={() => {
            setRefused(null);
          }}
        />
      )}
    </>
  );
}

function traceAs(format: Format, evaluation: Evaluation, language: Language): string {
  switch (format) {
    case "text":
      return traceToText(evaluation);
    case "markdown":
      return traceToMarkdown(evaluation, language);
    case "json":
      return JSON.stringify(evaluation, null, 2);
  }
}
