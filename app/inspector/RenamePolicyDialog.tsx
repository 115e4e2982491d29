import { useState } from "react";
import { renameInlinePolicy } from "#core";
import { INSPECTOR_WORDS } from "../messages/inspector.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { TextField } from "../ui/TextField.tsx";
import { applyAndOpen } from "./apply.ts";

/** Gives an inline policy another name. */
export function RenamePolicyDialog({
  owner,
  name,
  onClose,
}: {
  /** ARN of the user, group or role it is in. */
  readonly owner: string;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  const scenario = useStore(selectScenario);
  const [typed, setTyped] = useState(name);
  const fits = renameInlinePolicy(scenario, { owner, name }, typed).ok;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={words.renameTitle(name)}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            disabled={!fits || typed === name}
            onClick={() => {
              applyAndOpen(words.did.renamed(name, typed), (current) =>
                renameInlinePolicy(current, { owner, name }, typed),
              );
              onClose();
            }}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <TextField
        label={words.nameField}
        mono
        value={typed}
        error={fits ? null : words.nameRule}
        onCommit={setTyped}
      />
    </Dialog>
  );
}
