import type { Relation } from "#core";
import { GRAPH_ACTION_WORDS } from "../../messages/actions.ts";
import { type Action, type ActionTarget, actionsNamedBy } from "../../state/action.ts";
import { selectRelations } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { startTask, tryTo } from "../canvas-task.ts";
import { deleteRelation } from "../change-actions.ts";
import { openRelation } from "../edit-actions.ts";
import { focusInspector, focusPoint } from "../node-element.ts";

const make = actionsNamedBy(GRAPH_ACTION_WORDS);

function toRelation(act: (relation: Relation, target: ActionTarget) => void) {
  return (target: ActionTarget) => {
    const [id] = target.ids;
    const relation = selectRelations(store.getState()).find((candidate) => candidate.id === id);
    if (relation !== undefined) act(relation, target);
  };
}

/** What one can do with an edge: with what it was read off, that is. */
export const EDGE_ACTIONS: readonly Action[] = [
  make("openEdge", {
    group: "go",
    places: ["edge"],
    shortcuts: ["Enter"],
    run: toRelation((relation) => {
      openRelation(relation);
      focusInspector();
    }),
  }),
  make("edgeMenu", {
    group: "go",
    places: ["edge"],
    shortcuts: ["Shift+F10", "ContextMenu"],
    byKeyAlone: true,
    run: toRelation(({ id }, { at }) => {
      startTask({ kind: "edge-menu", id, at: at ?? focusPoint() });
    }),
  }),
  make("deleteEdge", {
    group: "edit",
    places: ["edge"],
    shortcuts: ["Delete", "Backspace"],
    danger: true,
    run: toRelation((relation) => {
      tryTo(() => deleteRelation(relation), startTask);
    }),
  }),
];
