import type { Refusal } from "#core";
import { graphEditMessages } from "../messages/graph-edits.ts";
import { REFUSAL_WORDS } from "../messages/refusals.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";

/** Says why what was asked cannot be done. */
export function RefusalDialog({
  refusal,
  onClose,
}: {
  readonly refusal: Refusal;
  readonly onClose: () => void;
}) {
  const words = useMessages(graphEditMessages);
  const refusals = useMessages(REFUSAL_WORDS);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={words.refusedTitle}
      footer={<Button onClick={onClose}>{words.understood}</Button>}
    >
      <p>{refusals[refusal.code](refusal.data)}</p>
    </Dialog>
  );
}
