import { useMemo, useState } from "react";
import { entityName, type MovedToAccount, moveToAccount } from "#core";
import { graphArrangeMessages } from "../../messages/graph-arrange.ts";
import { REFUSAL_WORDS } from "../../messages/refusals.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { announce, editScenario } from "../../state/actions.ts";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import { selectNodes } from "../../state/multi-selection.ts";
import { useStore } from "../../state/use-store.ts";
import { Select } from "../../ui/Select.tsx";
import { policyName } from "../chips.ts";
import { TaskDialog } from "../TaskDialog.tsx";
import { ReferenceChoice } from "./ReferenceChoice.tsx";
import { nameOfNodes } from "./words.ts";

/** Moves things to another account, and asks what becomes of the policies and requests that name them. */
export function MoveDialog({
  ids,
  account: given,
  onClose,
}: {
  readonly ids: readonly string[];
  /** Null when it is still to be chosen. */
  readonly account: string | null;
  readonly onClose: () => void;
}) {
  const words = useMessages(graphArrangeMessages);
  const refusals = useMessages(REFUSAL_WORDS);
  const scenario = useStore(selectScenario);
  const options = useTargets(ids);
  const [chosen, setChosen] = useState(given ?? options[0]?.value ?? "");
  const [rewrites, setRewrites] = useState(true);
  const result = useMemo(() => moveToAccount(scenario, ids, chosen), [scenario, ids, chosen]);
  const name = nameOfNodes(ids);
  return (
    <TaskDialog
      wide
      title={words.moveTitle(name)}
      action={words.move}
      canAct={result.ok}
      onAct={() => {
        if (!result.ok) return;
        const { left, rewritten, ids: moved } = result.value;
        const label = words.movedTo(name, chosen);
        editScenario(label, () => (rewrites ? rewritten : left));
        selectNodes([...moved.values()]);
        announce(label);
        onClose();
      }}
      onClose={onClose}
    >
      <Select label={words.toAccount} value={chosen} options={options} onChange={setChosen} />
      {result.ok ? (
        <Consequences moved={result.value} rewrites={rewrites} onChoose={setRewrites} />
      ) : (
        <p role="alert">{refusals[result.error.code](result.error.data)}</p>
      )}
    </TaskDialog>
  );
}

/** The accounts that not everything is in already. */
function useTargets(ids: readonly string[]) {
  const { accounts } = useStore(selectScenario);
  const entities = useStore(selectEntities);
  const homes = new Set(
    ids.map((id) => {
      const entity = entities.get(id);
      return entity !== undefined && "account" in entity ? entity.account.id : null;
    }),
  );
  return accounts.flatMap(({ id, name }) =>
    homes.size === 1 && homes.has(id)
      ? []
      : [{ value: id, label: name === id ? id : `${name} (${id})` }],
  );
}

function Consequences({
  moved: { rewrites: changes, ids, carried, touched },
  rewrites,
  onChoose,
}: {
  readonly moved: MovedToAccount;
  readonly rewrites: boolean;
  readonly onChoose: (rewrites: boolean) => void;
}) {
  const words = useMessages(graphArrangeMessages);
  const entities = useStore(selectEntities);
  const renamed = [...ids].filter(([old, now]) => old !== now);
  const losers = touched.flatMap((id) => {
    const entity = entities.get(id);
    return entity === undefined ? [] : [entityName(entity)];
  });
  return (
    <>
      {renamed.length === 0 ? null : (
        <div className="text-sm">
          <p className="text-muted">{words.newArns}</p>
          <ul className="font-mono text-xs break-all">
            {renamed.map(([old, now]) => (
              <li key={old}>{now}</li>
            ))}
          </ul>
        </div>
      )}
      {carried.length === 0 ? null : (
        <p className="text-sm text-muted">
          {words.carries(words.listed(carried.map((arn) => policyName(arn))))}
        </p>
      )}
      {losers.length === 0 ? null : (
        <p className="text-sm text-muted">{words.loses(words.listed(losers))}</p>
      )}
      {changes.length === 0 ? (
        <p className="text-sm text-muted">{words.noReferences}</p>
      ) : (
        <ReferenceChoice
          legend={words.references}
          changes={changes}
          rewrites={rewrites}
          onChoose={onChoose}
        />
      )}
    </>
  );
}
