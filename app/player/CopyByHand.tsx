import { useRef } from "react";
import { PLAYER_ACTIONS_WORDS } from "../messages/player-actions.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Dialog } from "../ui/Dialog.tsx";

/** A text that the browser did not let us put on the clipboard, selected and ready to be copied. */
export function CopyByHand({
  text,
  label,
  onClose,
}: {
  readonly text: string;
  /** Names the field. */
  readonly label: string;
  readonly onClose: () => void;
}) {
  const words = useMessages(PLAYER_ACTIONS_WORDS);
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.copyByHand}
      description={words.clipboardRefused}
      initialFocus={field}
      wide
    >
      <textarea
        ref={field}
        readOnly
        rows={Math.min(16, 3 + text.length / 80)}
        value={text}
        aria-label={label}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        className="w-full rounded-md border border-line-strong/50 bg-sunken p-2 font-mono text-xs break-all text-ink"
      />
    </Dialog>
  );
}
