import { useState } from "react";
import { entityName, renameEntity } from "#core";
import { graphEditMessages } from "../messages/graph-edits.ts";
import { REFUSAL_WORDS } from "../messages/refusals.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities, selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { renameNode } from "./edit-actions.ts";
import { TaskDialog, TaskField } from "./TaskDialog.tsx";

/** Gives an entity another name, and with it another ARN everywhere it is named. */
export function RenameDialog({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}) {
  const words = useMessages(graphEditMessages);
  const refusals = useMessages(REFUSAL_WORDS);
  const scenario = useStore(selectScenario);
  const entity = useStore(selectEntities).get(id);
  const name = entity === undefined ? "" : entityName(entity);
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim();
  const result = renameEntity(scenario, id, wanted);
  const isNew = wanted !== "" && wanted !== name;
  return (
    <TaskDialog
      title={words.renameTitle(name)}
      action={words.save}
      canAct={isNew && result.ok}
      onAct={() => {
        renameNode(id, wanted);
        onClose();
      }}
      onClose={onClose}
    >
      <TaskField
        label={words.name}
        value={typed}
        error={isNew && !result.ok ? refusals[result.error.code](result.error.data) : null}
        onType={setTyped}
      />
    </TaskDialog>
  );
}
