import { GitCompareArrows, ListOrdered } from "lucide-react";
import type { DocumentId } from "#core";
import { EDITOR_WORDS } from "../messages/editor.ts";
import { useMessages } from "../messages/use-messages.ts";
import { comparePolicy } from "../state/desk.ts";
import { IconButton } from "../ui/Button.tsx";
import { useSentenceList } from "./statement-sentences.ts";

/** What else can be done with the open policy: read it as a list, compare it with what it said before. */
export function EditorTools({
  documentId,
  readOnly,
}: {
  readonly documentId: DocumentId;
  readonly readOnly: boolean;
}) {
  const words = useMessages(EDITOR_WORDS);
  const [listed, setListed] = useSentenceList();
  return (
    <>
      {readOnly ? null : (
        <IconButton
          size="sm"
          label={words.compare}
          icon={<GitCompareArrows size={14} aria-hidden />}
          onClick={() => {
            comparePolicy(documentId);
          }}
        />
      )}
      <IconButton
        size="sm"
        label={words.sentenceList}
        aria-pressed={listed}
        className={listed ? "text-accent" : "text-muted"}
        icon={<ListOrdered size={14} aria-hidden />}
        onClick={() => {
          setListed(!listed);
        }}
      />
    </>
  );
}
