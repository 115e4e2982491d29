import { selectEntity, selectRelation } from "../state/actions.ts";
import { selectRelations } from "../state/derived.ts";
import { store } from "../state/store.ts";
import type { KeyIntent } from "./canvas-keys.ts";
import { type StartTask, tryTo } from "./canvas-task.ts";
import { deleteNode, deleteRelation, openRelationById } from "./edit-actions.ts";
import { focusInspector, menuPoint } from "./node-element.ts";

type NodeAct = "open" | "select" | "release" | "delete" | "menu" | "rename" | "connect";

const NODE_ACTS: Readonly<Record<NodeAct, (id: string, startTask: StartTask) => void>> = {
  open: (id) => {
    selectEntity(id);
    focusInspector();
  },
  select: selectEntity,
  release: () => {
    selectEntity(null);
  },
  delete: (id, startTask) => {
    tryTo(() => deleteNode(id), startTask);
  },
  menu: (id, startTask) => {
    startTask({ kind: "menu", id, at: menuPoint(id) });
  },
  rename: (id, startTask) => {
    startTask({ kind: "rename", id });
  },
  connect: (id, startTask) => {
    startTask({ kind: "connect", id, to: null });
  },
};

/** What a key does to the node it is pressed on; false when it is about the view or the focus. */
export function actOnNode(id: string, intent: KeyIntent, startTask: StartTask): boolean {
  if (!isNodeAct(intent.kind)) return false;
  NODE_ACTS[intent.kind](id, startTask);
  return true;
}

function isNodeAct(kind: KeyIntent["kind"]): kind is NodeAct {
  return Object.hasOwn(NODE_ACTS, kind);
}

/** The same for an edge. */
export function actOnEdge(id: string, intent: KeyIntent, startTask: StartTask): void {
  if (intent.kind === "release") selectRelation(null);
  if (intent.kind === "open") openRelationById(id);
  if (intent.kind !== "delete") return;
  const relation = selectRelations(store.getState()).find((candidate) => candidate.id === id);
  if (relation !== undefined) tryTo(() => deleteRelation(relation), startTask);
}
