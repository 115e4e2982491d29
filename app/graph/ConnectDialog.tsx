import { useState } from "react";
import { connect, type ConnectionChoice, type Refusal, refusedBoundary } from "#core";
import { graphEditMessages } from "../messages/graph-edits.ts";
import { graphMessages } from "../messages/graph.ts";
import { REFUSAL_WORDS } from "../messages/refusals.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities, selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { PickField } from "./create/PickField.tsx";
import { type TargetPick, useTargetPick } from "./create/use-targets.tsx";
import { connectNodes } from "./change-actions.ts";
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
  const scenario = useStore(selectScenario);
  const entities = useStore(selectEntities);
  const pick = useTargetPick(from);
  const [wanted, setWanted] = useState<ConnectionChoice["kind"] | null>(null);
  const to = given ?? pick.id;
  const connection = to === null ? null : connect(scenario, from, to);
  const choices = connection?.ok === true ? connection.value : [];
  const choice = choices.find(({ kind }) => kind === wanted) ?? choices[0];
  return (
    <TaskDialog
      title={words.connectTitle(nameOf(from, entities, nouns))}
      action={words.connectSubmit}
      canAct={choice !== undefined}
      onAct={() => {
        if (choice !== undefined) connectNodes(choice);
        onClose();
      }}
      onClose={onClose}
    >
      {given === null ? <Targets pick={pick} /> : null}
      {choice === undefined ? null : (
        <ChoiceList
          choices={choices}
          chosen={choice}
          nameOf={(id) => nameOf(id, entities, nouns)}
          onChoose={setWanted}
        />
      )}
      <WhyNot refusal={connection?.ok === false ? connection.error : null} />
      <WhyNot
        refusal={to === null || choice === undefined ? null : refusedBoundary(scenario, from, to)}
      />
    </TaskDialog>
  );
}

/** What cannot be written between the two, and why. */
function WhyNot({ refusal }: { readonly refusal: Refusal | null }) {
  const refusals = useMessages(REFUSAL_WORDS);
  return refusal === null ? null : (
    <p role="alert" className="text-sm text-muted">
      {refusals[refusal.code](refusal.data)}
    </p>
  );
}

/** The other end, from a list of those that it can be. */
function Targets({ pick }: { readonly pick: TargetPick }) {
  const words = useMessages(graphEditMessages);
  if (pick.isEmpty) return <p>{words.connectNothing}</p>;
  return (
    <div className="flex max-h-56 flex-col overflow-hidden rounded-md border border-line-strong/50">
      <PickField
        label={words.connectTo}
        listLabel={words.connectTo}
        placeholder={words.connectToPlaceholder}
        text={pick.text}
        options={pick.found}
        active={pick.active}
        className="h-8 shrink-0 bg-surface px-2 text-sm text-ink"
        onType={pick.onType}
        onActive={pick.onActive}
        onPick={pick.onActive}
      />
    </div>
  );
}
