import { Ellipsis } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { type Entity, entityName, type Relation, type Scenario } from "#core";
import type { Language } from "../messages/catalogue.ts";
import { OUTLINE_PART_WORDS } from "../messages/outline-parts.ts";
import { selectDocument, selectEntity, selectRelation } from "../state/actions.ts";
import { selectRelations } from "../state/derived.ts";
import { runAction, runKey } from "../state/find-action.ts";
import { readPolicyIds } from "../state/policy-ids.ts";
import { store } from "../state/store.ts";
import type { RowEvents, RowLook, TreeNode } from "../ui/Tree.tsx";
import { detailNode } from "./detail-node.tsx";
import { describeDetails, type DetailRow, relationRowId } from "./outline-details.ts";
import { dragEvents, lookOf } from "./drag-props.ts";
import type { RowDrag } from "./row-drag.ts";
import { onEntityKey, openEntityMenu, takeContextMenu } from "./row-input.ts";

/** What the outline can do beside showing the entities. */
export interface OutlineParts {
  /** What stands below an entity beside other entities. */
  readonly details: (entity: Entity) => readonly TreeNode[];
  /** What else than its name and id an entity is found by: its policies. */
  readonly textOf: (entity: Entity) => string;
  /** The row of a relation; null when it has none. */
  readonly rowOf: (relation: string) => string | null;
  /** Selects what a row of a policy or relation stands for; false for other rows. */
  readonly select: (row: string) => boolean;
  readonly onKey: (event: KeyboardEvent, row: string) => boolean;
  readonly rowLook: (row: string) => RowLook;
  readonly rowEvents: RowEvents;
  readonly rowEnd: (row: string) => ReactNode;
}

interface OutlineScene {
  readonly scenario: Scenario;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: readonly Relation[];
  readonly language: Language;
}

/** Everything about one state of the scenario; then about what is dragged over it. */
export function makeOutlineParts({ scenario, entities, relations, language }: OutlineScene) {
  const words = OUTLINE_PART_WORDS[language];
  const describe = describeDetails(scenario, entities, relations, language);
  const known = new Map<string, readonly DetailRow[]>();
  const details = (entity: Entity) => {
    const rows = known.get(entity.id) ?? describe(entity);
    known.set(entity.id, rows);
    return rows;
  };
  const rows = new Map<string, DetailRow>();
  const rowNamed = (id: string): DetailRow | undefined => {
    // All at once: whoever asks for one row asks for others.
    if (rows.size === 0) {
      for (const entity of entities.values())
        for (const row of details(entity)) rows.set(row.id, row);
    }
    return rows.get(id);
  };
  const menuAt = (id: string, at: { readonly x: number; readonly y: number }) => {
    const row = rowNamed(id);
    if (row === undefined) openEntityMenu(id, at);
    else runAction(row.kind === "policy" ? "policyMenu" : "edgeMenu", row.ids, at);
  };
  const nameOf = (id: string) => {
    const entity = entities.get(id);
    const note = scenario.notes.find((candidate) => candidate.id === id)?.text;
    return entity === undefined ? (rowNamed(id)?.text ?? note ?? id) : entityName(entity);
  };
  const still = {
    details: (entity: Entity) => details(entity).map(detailNode),
    textOf: (entity: Entity) =>
      details(entity)
        .map(({ text }) => text)
        .join("\n"),
    rowOf: (relation: string) => {
      const id = relationRowId(relation);
      return rowNamed(id) === undefined ? null : id;
    },
    select: (id: string) => {
      const row = rowNamed(id);
      if (row === undefined) return false;
      selectRow(row);
      return true;
    },
    onKey: (event: KeyboardEvent, id: string) => onKey(event, id, rowNamed(id)),
    rowEnd: (id: string) => (
      <button
        type="button"
        tabIndex={-1}
        aria-label={words.actionsFor(nameOf(id))}
        className="size-6 shrink-0 items-center justify-center rounded-md text-muted hidden group-hover/row:inline-flex group-focus-visible/row:inline-flex group-aria-selected/row:inline-flex pointer-coarse:inline-flex hover:bg-line/60 hover:text-ink"
        onClick={(event) => {
          event.stopPropagation();
          // The row has the focus back when the menu closes.
          event.currentTarget.closest("li")?.focus();
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          menuAt(id, { x: left, y: bottom });
        }}
      >
        <Ellipsis size={14} aria-hidden />
      </button>
    ),
  };
  const scene = { entities, rowNamed };
  return (drag: RowDrag | null, setDrag: (drag: RowDrag | null) => void): OutlineParts => ({
    ...still,
    rowLook: (id) => lookOf(id, drag, scene),
    rowEvents: {
      ...dragEvents(drag, setDrag, scene),
      onContextMenu: (event, id) => {
        takeContextMenu(event, (at) => {
          menuAt(id, at);
        });
      },
    },
  });
}

function onKey(event: KeyboardEvent, id: string, row: DetailRow | undefined): boolean {
  return row === undefined
    ? onEntityKey(event, id)
    : runKey(event, [row.place, "outline"], row.ids);
}

function selectRow(row: DetailRow): void {
  const policy = readPolicyIds(row.ids);
  if (policy !== null) {
    selectEntity(policy.owner);
    selectDocument(policy.documentId);
    return;
  }
  // The outline's own may have been read off characters that stand elsewhere by now.
  const relation = selectRelations(store.getState()).find(({ id }) => id === row.ids[0]);
  if (relation === undefined) return;
  selectRelation(relation.id);
  if (relation.source !== null) selectDocument(relation.source.documentId, relation.source.range);
}
