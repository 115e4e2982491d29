import { forgetPositions, moveAccount, type Refusal, type Scenario } from "#core";
import { announce, editScenario } from "../../state/actions.ts";
import { selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { startTask } from "../canvas-task.ts";
import { currentWords, nameOfNode, nameOfNodes } from "./words.ts";

/**
 * Moves accounts under a root or organizational unit, or with null out of their organization. They are laid
 * out there anew: where they stood, the outline of their new unit would have to reach for them.
 */
export function moveAccounts(accounts: readonly string[], unit: string | null): void {
  const words = currentWords();
  let scenario: Scenario = selectScenario(store.getState());
  let refusal: Refusal | null = null;
  for (const id of accounts) {
    const moved = moveAccount(scenario, id, unit);
    if (moved.ok) scenario = moved.value;
    else refusal = moved.error;
  }
  if (refusal !== null) {
    startTask({ kind: "refused", refusal });
    return;
  }
  const name = nameOfNodes(accounts);
  const label = unit === null ? words.movedOut(name) : words.movedInto(name, nameOfNode(unit));
  editScenario(label, () => forgetPositions(scenario, new Set(accounts)));
  announce(label);
}
