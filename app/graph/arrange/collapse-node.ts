import { setCollapsed } from "#core";
import { announce, editScenario } from "../../state/actions.ts";
import { selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { canvasHandle } from "../view/canvas-handle.ts";
import { currentWords, nameOfNode } from "./words.ts";

function isCollapsed(id: string): boolean {
  return selectScenario(store.getState()).collapsed.includes(id);
}

/** Shows a container as a summary, or whole again, and leaves the focus on it: one step of undo. */
export function toggleCollapsed(id: string): void {
  const words = currentWords();
  const collapse = !isCollapsed(id);
  const name = nameOfNode(id);
  const label = collapse ? words.collapsed(name) : words.expanded(name);
  editScenario(label, (scenario) => setCollapsed(scenario, id, collapse));
  announce(label);
  // Its element is another one from now on.
  requestAnimationFrame(() => canvasHandle()?.focusNode(id));
}
