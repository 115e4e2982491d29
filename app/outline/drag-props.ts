import type { Entity } from "#core";
import { selectScenario } from "../state/derived.ts";
import { runAction } from "../state/find-action.ts";
import { readPolicyIds } from "../state/policy-ids.ts";
import { store } from "../state/store.ts";
import type { RowEvents, RowLook } from "../ui/Tree.tsx";
import type { DetailRow } from "./outline-details.ts";
import { type DragSource, legalTargets, type RowDrag, sourceOf } from "./row-drag.ts";

export interface DragScene {
  readonly entities: ReadonlyMap<string, Entity>;
  /** The row of a policy or relation; undefined for those of entities. */
  readonly rowNamed: (id: string) => DetailRow | undefined;
}

/** Whether a row can be dragged, and, while one is, whether this is a place for it. */
export function lookOf(id: string, drag: RowDrag | null, scene: DragScene): RowLook {
  return {
    draggable: sourceAt(id, scene) !== null,
    className: drag === null ? "" : classOf(targetOf(id, scene), drag),
  };
}

/**
 * Dragging a row onto another connects the two, as a line on the canvas does: what is legal is
 * marked, and what is not is refused with the reason when it is dropped.
 */
export function dragEvents(
  drag: RowDrag | null,
  setDrag: (drag: RowDrag | null) => void,
  scene: DragScene,
): Omit<RowEvents, "onContextMenu"> {
  return {
    onDragStart: (event, id) => {
      const source = sourceAt(id, scene);
      if (source === null) return;
      event.dataTransfer.effectAllowed = "link";
      event.dataTransfer.setData("text/plain", source.kind === "entity" ? source.id : "");
      const legal = legalTargets(source, selectScenario(store.getState()), scene.entities);
      setDrag({ source, legal, over: null });
    },
    onDragOver: (event, id) => {
      const target = targetOf(id, scene);
      if (drag === null || target === null) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "link";
      if (drag.over !== target) setDrag({ ...drag, over: target });
    },
    onDrop: (event, id) => {
      const target = targetOf(id, scene);
      if (drag === null || target === null) return;
      event.preventDefault();
      setDrag(null);
      drop(drag, target);
    },
    onDragEnd: () => {
      setDrag(null);
    },
  };
}

function sourceAt(id: string, { entities, rowNamed }: DragScene): DragSource | null {
  const dragged = entities.get(id) ?? rowNamed(id);
  return dragged === undefined ? null : sourceOf(dragged);
}

/** The entity a row belongs to. */
function targetOf(id: string, { entities, rowNamed }: DragScene): string | null {
  if (entities.has(id)) return id;
  return readPolicyIds(rowNamed(id)?.ids ?? [])?.owner ?? null;
}

function classOf(target: string | null, { legal, over }: RowDrag): string {
  const isLegal = target !== null && legal.has(target);
  if (target !== null && target === over) {
    return isLegal ? "outline-2 outline-accent" : "outline-1 outline-dashed outline-danger";
  }
  return isLegal ? "" : "opacity-50";
}

function drop({ source }: RowDrag, target: string): void {
  if (source.kind === "entity") {
    if (source.id !== target) runAction("connect", [source.id, target], null);
    return;
  }
  void import("./attach-control.ts").then(({ attachControl }) => {
    attachControl(source.ids, target);
  });
}
