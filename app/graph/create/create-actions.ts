import { GRAPH_CREATE_ACTION_WORDS } from "../../messages/graph-create-actions.ts";
import { type Action, actionsNamedBy } from "../../state/action.ts";
import { holdKeysForField } from "../../state/held-keys.ts";
import { store } from "../../state/store.ts";
import { startTask } from "../canvas-task.ts";
import type { Point } from "../geometry.ts";
import { isEntity } from "../actions/target.ts";
import type { Direction } from "../neighbours.ts";
import { focusPoint } from "../node-element.ts";

const make = actionsNamedBy(GRAPH_CREATE_ACTION_WORDS);

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ["Mod+ArrowLeft", "left"],
  ["Mod+ArrowRight", "right"],
  ["Mod+ArrowUp", "up"],
  ["Mod+ArrowDown", "down"],
]);

/** Making things without pointing at anything. */
export const CREATE_ACTIONS: readonly Action[] = [
  make("create", {
    group: "create",
    places: ["canvas", "outline"],
    shortcuts: ["N", "Insert"],
    run: ({ ids, at }) => {
      holdKeysForField();
      const inside = ids[0] ?? store.getState().selection.entity;
      startTask({ kind: "create", at: at ?? startPoint(), inside, isPlaced: at !== null });
    },
  }),
  make("paste", {
    group: "create",
    places: ["page", "canvas", "node"],
    isEnabled: (state, ids) => ids.length === 0 || isEntity(state, ids),
    run: async ({ ids: [into = null] }) => {
      const { pasteFromClipboard } = await import("./paste-from-clipboard.ts");
      await pasteFromClipboard(into);
    },
  }),
  make("grow", {
    group: "create",
    places: ["node"],
    shortcuts: [...DIRECTIONS.keys()],
    byKeyAlone: true,
    run: ({ ids: [id], shortcut }) => {
      const direction = DIRECTIONS.get(shortcut ?? "");
      if (id !== undefined && direction !== undefined) startTask({ kind: "grow", id, direction });
    },
  }),
  make("writePolicy", {
    group: "create",
    places: ["node"],
    shortcuts: ["P"],
    isEnabled: isEntity,
    run: async ({ ids: [id] }) => {
      if (id === undefined) return;
      const { tryToWrite } = await import("./write-policy.ts");
      tryToWrite(id);
    },
  }),
];

/** Beside what has the focus; in the middle of the canvas where nothing has. */
function startPoint(): Point {
  const pane = document.querySelector(".graph")?.getBoundingClientRect();
  const isSomewhere = document.activeElement?.closest(".react-flow__node, [role=treeitem]") != null;
  return isSomewhere || pane === undefined
    ? focusPoint()
    : { x: pane.left + pane.width / 2 - 160, y: pane.top + 56 };
}
