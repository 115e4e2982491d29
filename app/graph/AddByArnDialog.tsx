import { useState } from "react";
import { addEntity } from "#core";
import { graphEditMessages } from "../messages/graph-edits.ts";
import { graphMessages } from "../messages/graph.ts";
import { REFUSAL_WORDS } from "../messages/refusals.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities, selectScenario } from "../state/derived.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { Select } from "../ui/Select.tsx";
import { accountFor } from "./add-choices.ts";
import { addNode } from "./edit-actions.ts";
import { TaskDialog, TaskField } from "./TaskDialog.tsx";

const selectSelected = (state: PlaygroundState) => state.selection.entity;

/** Draws a resource of any service. Its ARN says the account, where it has one. */
export function AddByArnDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(graphEditMessages);
  const { add } = useMessages(graphMessages);
  const refusals = useMessages(REFUSAL_WORDS);
  const scenario = useStore(selectScenario);
  const entities = useStore(selectEntities);
  const selected = useStore(selectSelected);
  const [arn, setArn] = useState("");
  const [chosen, setChosen] = useState(
    () => accountFor(scenario, selected === null ? null : (entities.get(selected) ?? null)) ?? "",
  );
  const named = arn.trim().split(":")[4] ?? "";
  const account = scenario.accounts.some(({ id }) => id === named) ? named : chosen;
  const entity = { kind: "resource", account, arn: arn.trim() } as const;
  const result = addEntity(scenario, entity);
  return (
    <TaskDialog
      title={words.addByArnTitle}
      action={add}
      canAct={result.ok}
      onAct={() => {
        addNode(entity);
        onClose();
      }}
      onClose={onClose}
    >
      <TaskField
        label={words.arn}
        value={arn}
        mono
        error={
          arn.trim() === "" || result.ok ? null : refusals[result.error.code](result.error.data)
        }
        onType={setArn}
      />
      <Select
        label={words.accountField}
        value={account}
        options={scenario.accounts.map(({ id, name }) => ({ value: id, label: `${name} ${id}` }))}
        onChange={setChosen}
      />
    </TaskDialog>
  );
}
