import { type MovedMembers, moveMembers } from "#core";
import { announce, editScenario } from "../../state/actions.ts";
import { selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { startTask } from "../canvas-task.ts";
import { describeInheritance } from "./describe-inheritance.ts";
import { tell } from "./remark.ts";
import { currentWords, nameOfNode, nameOfNodes } from "./words.ts";

/**
 * Moves accounts and units under a root or organizational unit, or with null out of their organization: at once, unless
 * policies name a place that will be another one, which is asked about.
 */
export function moveIntoUnit(ids: readonly string[], unit: string | null): void {
  const moved = moveMembers(selectScenario(store.getState()), ids, unit);
  if (!moved.ok) startTask({ kind: "refused", refusal: moved.error });
  else if (moved.value.rewrites.length > 0) startTask({ kind: "move-to-unit", ids, unit });
  else finishMove(ids, unit, moved.value, true);
}

/** Makes the move: one step of undo. What it changes in the policies that are inherited is said, and shown. */
export function finishMove(
  ids: readonly string[],
  unit: string | null,
  { left, rewritten, inherits }: MovedMembers,
  rewrites: boolean,
): void {
  const words = currentWords();
  const name = nameOfNodes(ids);
  const label = unit === null ? words.movedOut(name) : words.movedInto(name, nameOfNode(unit));
  editScenario(label, () => (rewrites ? rewritten : left));
  const changes = describeInheritance(inherits);
  if (changes.length === 0) announce(label);
  else tell([label, ...changes].join(". "));
}
