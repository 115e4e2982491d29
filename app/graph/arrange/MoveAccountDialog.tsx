import { useState } from "react";
import type { OrganizationalUnit, Scenario } from "#core";
import { graphArrangeMessages, type ArrangeWords } from "../../messages/graph-arrange.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectScenario } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";
import { type Option, Select } from "../../ui/Select.tsx";
import { TaskDialog } from "../TaskDialog.tsx";
import { homeOf } from "./drag-tools.ts";
import { moveAccounts } from "./move-accounts.ts";
import { nameOfNodes } from "./words.ts";

const NONE = "";

/** Moves accounts into an organizational unit, or out of every organization. */
export function MoveAccountDialog({
  ids,
  onClose,
}: {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}) {
  const words = useMessages(graphArrangeMessages);
  const scenario = useStore(selectScenario);
  const home = homeOf(ids[0] ?? "", scenario) ?? NONE;
  const [unit, setUnit] = useState(home);
  return (
    <TaskDialog
      title={words.moveAccountTitle(nameOfNodes(ids))}
      action={words.move}
      canAct={unit !== home || ids.length > 1}
      onAct={() => {
        onClose();
        moveAccounts(ids, unit === NONE ? null : unit);
      }}
      onClose={onClose}
    >
      <Select
        label={words.toUnit}
        value={unit}
        options={[{ value: NONE, label: words.noOrganization }, ...unitOptions(scenario, words)]}
        onChange={setUnit}
      />
    </TaskDialog>
  );
}

/** Every root and unit, indented as they lie in each other. */
function unitOptions({ organizations }: Scenario, words: ArrangeWords): readonly Option[] {
  const below = (unit: OrganizationalUnit, depth: number): readonly Option[] =>
    unit.organizationalUnits.flatMap((child) => [
      { value: child.id, label: `${"\u2003".repeat(depth)}${child.name}` },
      ...below(child, depth + 1),
    ]);
  return organizations.flatMap(({ id, root }) => [
    { value: root.id, label: words.rootOf(id) },
    ...below(root, 1),
  ]);
}
