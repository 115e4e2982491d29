import { GRAPH_ACTION_WORDS } from "../../messages/actions.ts";
import { type Action, type ActionTarget, actionsNamedBy } from "../../state/action.ts";
import { selectEntity } from "../../state/actions.ts";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import { holdKeysForField } from "../../state/held-keys.ts";
import { store } from "../../state/store.ts";
import { startTask } from "../canvas-task.ts";
import { layOutAgain } from "../edit-actions.ts";
import { positionOf } from "../layout-positions.ts";
import { focusInspector, focusPoint } from "../node-element.ts";
import { isEntity } from "./target.ts";

const make = actionsNamedBy(GRAPH_ACTION_WORDS);

/** Does something to the one node an action is about. */
function toNode(act: (id: string, target: ActionTarget) => void) {
  return (target: ActionTarget) => {
    const [id] = target.ids;
    if (id !== undefined) act(id, target);
  };
}

/** What one can do with one node, on the canvas and in the outline. */
export const NODE_ACTIONS: readonly Action[] = [
  make("open", {
    group: "go",
    places: ["node"],
    shortcuts: ["Enter"],
    isEnabled: isEntity,
    run: toNode((id) => {
      selectEntity(id);
      focusInspector();
    }),
  }),
  make("select", {
    group: "go",
    places: ["node"],
    shortcuts: ["Space"],
    byKeyAlone: true,
    run: toNode(selectEntity),
  }),
  make("nodeMenu", {
    group: "go",
    places: ["node", "nodes"],
    shortcuts: ["Shift+F10", "ContextMenu"],
    byKeyAlone: true,
    run: toNode((id, { at }) => {
      startTask({ kind: "menu", id, at: at ?? focusPoint() });
    }),
  }),
  make("connect", {
    group: "edit",
    places: ["node"],
    shortcuts: ["C"],
    isEnabled: (state, [id]) => selectScenario(state).notes.every((note) => note.id !== id),
    // A second id is what it was dropped on.
    run: toNode((id, { ids: [, to = null] }) => {
      if (to !== null && isMove(id, to)) {
        startTask({ kind: "move-to-account", ids: [id], account: to });
      } else if (to !== null && isMember(id) && isUnit(to)) {
        void import("../arrange/move-into-unit.ts").then(({ moveIntoUnit }) => {
          moveIntoUnit([id], to);
        });
      } else startTask({ kind: "connect", id, to });
    }),
  }),
  make("rename", {
    group: "edit",
    places: ["node"],
    shortcuts: ["F2"],
    // An organization has an id and no name.
    isEnabled: (state, [id = ""]) =>
      (selectEntities(state).get(id)?.kind ?? "organization") !== "organization",
    run: toNode((id) => {
      holdKeysForField();
      startTask({ kind: "rename", id });
    }),
  }),
  make("resetPosition", {
    group: "arrange",
    places: ["node"],
    isEnabled: (state, [id]) =>
      id !== undefined && positionOf(selectScenario(state).layout, id) !== null,
    run: toNode(layOutAgain),
  }),
];

/** What stands in one account and is dropped on another moves there. */
function isMove(id: string, to: string): boolean {
  const entities = selectEntities(store.getState());
  const entity = entities.get(id);
  return (
    entity !== undefined &&
    "account" in entity &&
    entity.kind !== "account" &&
    entities.get(to)?.kind === "account" &&
    entity.account.id !== to
  );
}

/** An account or organizational unit. */
function isMember(id: string): boolean {
  const entity = selectEntities(store.getState()).get(id);
  return entity?.kind === "account" || entity?.kind === "organizational-unit";
}

/** A root or unit, or an organization, which stands for its root. */
function isUnit(id: string): boolean {
  const entity = selectEntities(store.getState()).get(id);
  return entity?.kind === "organization" || entity?.kind === "organizational-unit";
}
