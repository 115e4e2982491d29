import { useMemo, useState } from "react";
import {
  containersWithin,
  type MovedMembers,
  moveMembers,
  type OrganizationalUnit,
  type Scenario,
  unitAround,
} from "#core";
import { graphArrangeMessages, type ArrangeWords } from "../../messages/graph-arrange.ts";
import { REFUSAL_WORDS } from "../../messages/refusals.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectScenario } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";
import { type Option, Select } from "../../ui/Select.tsx";
import { TaskDialog } from "../TaskDialog.tsx";
import { describeInheritance } from "./describe-inheritance.ts";
import { finishMove } from "./move-into-unit.ts";
import { ReferenceChoice } from "./ReferenceChoice.tsx";
import { nameOfNodes } from "./words.ts";

const NONE = "";

/** Moves accounts and units into another unit, or accounts out of every organization; says what that changes. */
export function MoveMemberDialog({
  ids,
  unit: given,
  onClose,
}: {
  readonly ids: readonly string[];
  /** Undefined when it is still to be chosen. */
  readonly unit: string | null | undefined;
  readonly onClose: () => void;
}) {
  const words = useMessages(graphArrangeMessages);
  const refusals = useMessages(REFUSAL_WORDS);
  const scenario = useStore(selectScenario);
  const home = unitAround(scenario, ids[0] ?? "")?.unit.id ?? NONE;
  const [chosen, setChosen] = useState(given === undefined ? home : (given ?? NONE));
  const [rewrites, setRewrites] = useState(true);
  const unit = chosen === NONE ? null : chosen;
  const result = useMemo(() => moveMembers(scenario, ids, unit), [scenario, ids, unit]);
  const isElsewhere = chosen !== home || ids.length > 1;
  return (
    <TaskDialog
      wide={result.ok && result.value.rewrites.length > 0}
      title={words.moveMemberTitle(nameOfNodes(ids))}
      action={words.move}
      canAct={result.ok && isElsewhere}
      startAtAction={given !== undefined}
      onAct={() => {
        if (!result.ok) return;
        onClose();
        finishMove(ids, unit, result.value, rewrites);
      }}
      onClose={onClose}
    >
      <Select
        label={words.toUnit}
        value={chosen}
        options={useTargets(ids, words)}
        onChange={setChosen}
      />
      {result.ok ? (
        isElsewhere ? (
          <Consequences moved={result.value} rewrites={rewrites} onChoose={setRewrites} />
        ) : null
      ) : (
        <p role="alert">{refusals[result.error.code](result.error.data)}</p>
      )}
    </TaskDialog>
  );
}

function Consequences({
  moved: { inherits, rewrites: changes },
  rewrites,
  onChoose,
}: {
  readonly moved: MovedMembers;
  readonly rewrites: boolean;
  readonly onChoose: (rewrites: boolean) => void;
}) {
  const words = useMessages(graphArrangeMessages);
  const sentences = describeInheritance(inherits);
  return (
    <>
      <div className="text-sm text-muted" aria-live="polite">
        {sentences.length === 0 ? <p>{words.sameInheritance}</p> : null}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {changes.length === 0 ? null : (
        <ReferenceChoice
          legend={words.paths}
          changes={changes}
          rewrites={rewrites}
          onChoose={onChoose}
        />
      )}
    </>
  );
}

/** Where all of them can go: accounts also out of every organization, units not into themselves. */
function useTargets(ids: readonly string[], words: ArrangeWords): readonly Option[] {
  const scenario = useStore(selectScenario);
  const own = new Set(ids.flatMap((id) => [id, ...containersWithin(scenario, id)]));
  const areAccounts = ids.every((id) => scenario.accounts.some((account) => account.id === id));
  return [
    ...(areAccounts ? [{ value: NONE, label: words.noOrganization }] : []),
    ...unitOptions(scenario, own, words),
  ];
}

/** Every root and unit, indented as they lie in each other. */
function unitOptions(
  { organizations }: Scenario,
  own: ReadonlySet<string>,
  words: ArrangeWords,
): readonly Option[] {
  const below = (unit: OrganizationalUnit, depth: number): readonly Option[] =>
    unit.organizationalUnits.flatMap((child) =>
      own.has(child.id)
        ? []
        : [
            { value: child.id, label: `${"\u2003".repeat(depth)}${child.name}` },
            ...below(child, depth + 1),
          ],
    );
  return organizations.flatMap(({ id, root }) => [
    { value: root.id, label: words.rootOf(id) },
    ...below(root, 1),
  ]);
}
