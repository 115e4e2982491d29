import { useMemo, useState } from "react";
import { connect, type ConnectionChoice, entityName, listConnectable } from "#core";
import { graphEditMessages } from "../messages/graph-edits.ts";
import { graphMessages } from "../messages/graph.ts";
import { REFUSAL_WORDS } from "../messages/refusals.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities, selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Combobox } from "../ui/Combobox.tsx";
import { cardKind } from "./card-kind.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { connectNodes } from "./edit-actions.ts";
import { nameOf } from "./sentences.ts";
import { TaskDialog } from "./TaskDialog.tsx";

/**
 * Connects two entities as AWS would: asks with which, of those that can be, and what to write
 * where there are several ways.
 */
export function ConnectDialog({
  from,
  to: given,
  onClose,
}: {
  readonly from: string;
  /** Null when it is still to be chosen. */
  readonly to: string | null;
  readonly onClose: () => void;
}) {
  const words = useMessages(graphEditMessages);
  const nouns = useMessages(graphMessages);
  const refusals = useMessages(REFUSAL_WORDS);
  const scenario = useStore(selectScenario);
  const entities = useStore(selectEntities);
  const [to, setTo] = useState(given ?? "");
  const [wanted, setWanted] = useState<ConnectionChoice["kind"] | null>(null);
  const connection = to === "" ? null : connect(scenario, from, to);
  const choices = connection?.ok === true ? connection.value : [];
  const choice = choices.find(({ kind }) => kind === wanted) ?? choices[0];
  const name = nameOf(from, entities, nouns);
  return (
    <TaskDialog
      title={words.connectTitle(name)}
      action={words.connectSubmit}
      canAct={choice !== undefined}
      onAct={() => {
        if (choice !== undefined) connectNodes(choice);
        onClose();
      }}
      onClose={onClose}
    >
      {given === null ? <TargetField from={from} to={to} onChoose={setTo} /> : null}
      {connection?.ok === false ? (
        <p role="alert">{refusals[connection.error.code](connection.error.data)}</p>
      ) : null}
      {choices.length === 0 ? null : (
        <ChoiceList
          choices={choices}
          chosen={choice}
          nameOf={(id) => nameOf(id, entities, nouns)}
          onChoose={setWanted}
        />
      )}
    </TaskDialog>
  );
}

/** A field that finds what a line from here may lead to. */
function TargetField({
  from,
  to,
  onChoose,
}: {
  readonly from: string;
  readonly to: string;
  readonly onChoose: (id: string) => void;
}) {
  const words = useMessages(graphEditMessages);
  const { kinds } = useMessages(graphMessages);
  const scenario = useStore(selectScenario);
  const targets = useMemo(
    () =>
      listConnectable(scenario, from).map((entity) => ({
        value: entity.id,
        label: entityName(entity),
        detail: entity.id,
        group: kinds[cardKind(entity)],
      })),
    [scenario, from, kinds],
  );
  if (targets.length === 0) return <p>{words.connectNothing}</p>;
  return (
    <Combobox
      label={words.connectTo}
      value={to}
      options={targets}
      placeholder={words.connectToPlaceholder}
      onChange={onChoose}
    />
  );
}
