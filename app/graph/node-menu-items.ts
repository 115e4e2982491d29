import type { Entity, Relation } from "#core";
import type { GraphEditWords } from "../messages/graph-edits.ts";
import type { GraphWords } from "../messages/graph.ts";
import { selectDocument, selectEntity } from "../state/actions.ts";
import { type StartTask, tryTo } from "./canvas-task.ts";
import type { Chip } from "./chips.ts";
import { deleteNode, layOutAgain } from "./edit-actions.ts";
import type { Point } from "./geometry.ts";
import { focusInspector } from "./node-element.ts";
import type { MenuEntry, PointMenuItem } from "./PointMenu.tsx";
import { relationSentence } from "./sentences.ts";

/** A menu is no list of a thousand; the Outline and the inspector have them all. */
const MOST_RELATIONS = 12;

export interface MenuSubject {
  readonly id: string;
  readonly at: Point;
  /** Null for what is outside the scenario. */
  readonly entity: Entity | null;
  readonly chips: readonly Chip[];
  /** A person put it where it stands. */
  readonly isPlaced: boolean;
}

/** Everything one can do with a node: its policies and edges too, which are no tab stops of their own. */
export function nodeMenuItems(
  subject: MenuSubject,
  relations: readonly Relation[],
  entities: ReadonlyMap<string, Entity>,
  startTask: StartTask,
  { edit: words, graph }: { readonly edit: GraphEditWords; readonly graph: GraphWords },
): readonly MenuEntry[] {
  const { id, at, entity, chips, isPlaced } = subject;
  const edges = relations.filter((relation) => isEdgeOf(relation, id)).slice(0, MOST_RELATIONS);
  const open = item("open", words.open, "Enter", () => {
    selectEntity(id);
    focusInspector();
  });
  const documents = chips.map((chip) =>
    item(`${chip.role} ${chip.documentId}`, words.openPolicy(chip.name), null, () => {
      selectEntity(chip.entity ?? id);
      selectDocument(chip.documentId);
    }),
  );
  const lines = edges.map((relation) =>
    item(relation.id, relationSentence(relation, entities, graph), null, () => {
      startTask({ kind: "edge-menu", id: relation.id, at });
    }),
  );
  const connect = item("connect", graph.connect, "C", () => {
    startTask({ kind: "connect", id, to: null });
  });
  const reset = item("reset", words.resetPosition, null, () => {
    layOutAgain(id);
  });
  const rename = item("rename", words.rename, "F2", () => {
    startTask({ kind: "rename", id });
  });
  const remove: PointMenuItem = {
    ...item("delete", words.delete, "Del", () => {
      tryTo(() => deleteNode(id), startTask);
    }),
    danger: true,
  };
  return [
    ...(entity === null ? [] : [open]),
    ...documents,
    ...(lines.length === 0 ? [] : (["separator", ...lines] as const)),
    "separator",
    connect,
    ...(isPlaced ? [reset] : []),
    ...(entity === null ? [] : [rename, remove]),
  ];
}

function isEdgeOf({ kind, from, to }: Relation, id: string): boolean {
  return kind !== "attachment" && kind !== "boundary" && (from === id || to === id);
}

export function item(
  id: string,
  label: string,
  shortcut: string | null,
  onSelect: () => void,
): PointMenuItem {
  return { id, label, shortcut, danger: false, onSelect };
}
