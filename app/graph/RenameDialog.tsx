import { useMemo, useState } from "react";
import { entityName, listRewrites, renameEntity } from "#core";
import { graphEditMessages } from "../messages/graph-edits.ts";
import { REFUSAL_WORDS } from "../messages/refusals.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities, selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { RewriteList } from "./arrange/RewriteList.tsx";
import { renameNode } from "./change-actions.ts";
import { TaskDialog, TaskField } from "./TaskDialog.tsx";

/** Gives an entity another name, and with it another ARN everywhere it is named. Shows where that is. */
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
  const isNew = wanted !== "" && wanted !== name;
  const result = useMemo(
    () => (isNew ? renameEntity(scenario, id, wanted) : null),
    [scenario, id, wanted, isNew],
  );
  const rewrites = useMemo(
    () => (result?.ok === true ? listRewrites(scenario, result.value.scenario) : []),
    [scenario, result],
  );
  return (
    <TaskDialog
      wide
      title={words.renameTitle(name)}
      action={words.save}
      canAct={result?.ok === true}
      onAct={() => {
        renameNode(id, wanted);
        onClose();
      }}
      onClose={onClose}
    >
      <TaskField
        label={words.name}
        value={typed}
        error={result?.ok === false ? refusals[result.error.code](result.error.data) : null}
        onType={setTyped}
      />
      {result?.ok === true ? <RewriteList rewrites={rewrites} /> : null}
    </TaskDialog>
  );
}
