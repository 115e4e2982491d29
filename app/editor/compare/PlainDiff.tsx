import { EDITOR_COMPARE_WORDS } from "../../messages/editor-compare.ts";
import { useMessages } from "../../messages/use-messages.ts";
import type { DiffViewProps } from "./DiffView.tsx";

/** The earlier text alone, where Monaco cannot be fetched: it can still be read and put back. */
export function PlainDiff({ was, wasLabel }: DiffViewProps) {
  const words = useMessages(EDITOR_COMPARE_WORDS);
  return (
    <div className="absolute inset-0 flex flex-col gap-2 p-3">
      <p className="text-muted">{words.plain}</p>
      <textarea
        readOnly
        aria-label={wasLabel}
        value={was}
        className="min-h-0 flex-1 resize-none bg-surface font-mono text-sm text-ink"
      />
    </div>
  );
}
