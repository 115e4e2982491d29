import {
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { useExpanded } from "./tree-expanded.ts";
import { rowElement, useLostFocus } from "./tree-focus.ts";
import { TreeRow } from "./TreeRow.tsx";
import { moveInTree, type TreeNode, visibleRows } from "./tree-rows.ts";
import { drawnRows, useRowSpan } from "./tree-window.ts";

export type { TreeNode } from "./tree-rows.ts";

export interface TreeProps {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly selected: string | null;
  /** A row was clicked, or chosen with Enter or Space. */
  readonly onSelect: (id: string) => void;
  /** A row was double-clicked, or chosen with Enter while it was selected already. */
  readonly onActivate?: (id: string) => void;
  /** Read at first, and again whenever it changes. */
  readonly defaultExpanded?: "all" | readonly string[];
  /** Selected together with `selected`; with it more than one row can be selected. */
  readonly also?: readonly string[];
  /** A row was clicked with Ctrl or Command: to be taken into what is selected, or out of it. */
  readonly onToggle?: (id: string) => void;
  /** Keys of the caller's own come before those of the tree; true when it was one. */
  readonly onRowKey?: (event: KeyboardEvent, id: string) => boolean;
  /** How a row looks and whether it can be dragged; asked for again at every drawing of the tree. */
  readonly rowLook?: (id: string) => RowLook;
  /** What happens to rows beside choosing and opening them. */
  readonly rowEvents?: RowEvents;
  /** Stands at the end of a row. The same function gives the same for the same row. */
  readonly rowEnd?: (id: string) => ReactNode;
  /**
   * Of many rows only those in view are mounted. They must be one line high each, and the tree must
   * stand in what scrolls it.
   */
  readonly isWindowed?: boolean;
}

export interface RowLook {
  readonly draggable: boolean;
  readonly className: string;
}

/** Each is told the id of the row it happened to. */
export interface RowEvents {
  readonly onContextMenu: (event: MouseEvent<HTMLElement>, id: string) => void;
  readonly onDragStart?: (event: DragEvent, id: string) => void;
  readonly onDragOver?: (event: DragEvent, id: string) => void;
  readonly onDrop?: (event: DragEvent, id: string) => void;
  readonly onDragEnd?: () => void;
}

const NO_ROWS: readonly string[] = [];

/**
 * A tree after the ARIA Authoring Practices: one tab stop, arrows move and open, letters find.
 * What is selected from outside is opened up and brought into view.
 */
export function Tree({
  label,
  nodes,
  selected,
  onSelect,
  onActivate,
  defaultExpanded = "all",
  also = NO_ROWS,
  onToggle,
  onRowKey,
  rowLook,
  rowEvents,
  rowEnd,
  isWindowed = false,
}: TreeProps) {
  const [expanded, setExpanded] = useExpanded(nodes, selected, defaultExpanded);
  const [focused, setFocused] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const rows = useMemo(() => visibleRows(nodes, expanded), [nodes, expanded]);
  const tabStop =
    [focused, selected].find((id) => rows.some((row) => row.node.id === id)) ?? rows[0]?.node.id;

  const span = useRowSpan(list, isWindowed, rows.length);
  // The focus must find both, however far away they are.
  const { drawn, rest } = drawnRows(rows, span, new Set([tabStop ?? "", selected ?? ""]));

  const isLost = focused !== null && !rows.some((row) => row.node.id === focused);
  const noteFocus = useLostFocus(list, isLost, tabStop);

  useEffect(() => {
    if (selected !== null) rowElement(list.current, selected)?.scrollIntoView({ block: "nearest" });
  }, [selected]);

  const toggle = (id: string) => {
    setExpanded((open) => {
      const next = new Set(open);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };

  const choose = (id: string, activates: boolean) => {
    if (activates && id === selected) onActivate?.(id);
    else onSelect(id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows.find(({ node }) => node.id === ownRow(event));
    // A button at the end of a row has keys of its own.
    if (row === undefined || onRowKey?.(event, row.node.id) === true) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(row.node.id, event.key === "Enter");
      return;
    }
    const move = moveInTree(rows, row.node.id, event.key, expanded);
    if (move === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (move.kind === "focus") {
      // A row far away is mounted by it; being focused it scrolls into view.
      flushSync(() => {
        setFocused(move.id);
      });
      rowElement(list.current, move.id)?.focus();
    } else toggle(move.id);
  };

  const onClick = (event: MouseEvent) => {
    const id = rowAt(event);
    if (id === null || event.defaultPrevented) return;
    if (isOpener(event.target)) {
      toggle(id);
      return;
    }
    setFocused(id);
    const toggles = event.ctrlKey || event.metaKey;
    if (toggles && onToggle !== undefined) onToggle(id);
    else onSelect(id);
  };

  return (
    // Rows are many: they share the handlers of the list.
    <ul
      ref={list}
      role="tree"
      aria-label={label}
      aria-multiselectable={onToggle === undefined ? undefined : true}
      className="text-sm [--tree-row:1.75rem] pointer-coarse:[--tree-row:2.25rem]"
      style={rest === 0 ? undefined : { paddingBlockEnd: heightOf(rest) }}
      onFocus={(event) => {
        noteFocus(event);
        const id = ownRow(event);
        if (id !== null) setFocused(id);
      }}
      onBlur={noteFocus}
      onClick={onClick}
      onDoubleClick={(event) => {
        const id = rowAt(event);
        if (id !== null && !isOpener(event.target)) onActivate?.(id);
      }}
      onKeyDown={onKeyDown}
      {...(rowEvents === undefined ? {} : delegated(rowEvents))}
    >
      {drawn.map(({ row: { node, level, position, siblings }, gap }) => {
        const look = rowLook?.(node.id);
        return (
          <TreeRow
            key={node.id}
            node={node}
            level={level}
            position={position}
            siblings={siblings}
            space={gap === 0 ? undefined : heightOf(gap)}
            isSelected={node.id === selected || also.includes(node.id)}
            isOpen={isBranch(node) ? expanded.has(node.id) : undefined}
            isTabStop={node.id === tabStop}
            draggable={look?.draggable}
            className={look?.className}
            end={rowEnd}
          />
        );
      })}
    </ul>
  );
}

/** The row something happened in; null between rows. */
function rowAt({ target }: Pick<SyntheticEvent, "target">): string | null {
  return target instanceof Element
    ? (target.closest("[data-row]")?.getAttribute("data-row") ?? null)
    : null;
}

/** The row itself, not something in it. */
function ownRow({ target }: Pick<SyntheticEvent, "target">): string | null {
  return target instanceof Element ? target.getAttribute("data-row") : null;
}

function isOpener(target: EventTarget): boolean {
  return target instanceof Element && target.closest("[data-opener]") !== null;
}

function delegated(events: RowEvents) {
  const at =
    <Event extends SyntheticEvent>(handle: ((event: Event, id: string) => void) | undefined) =>
    (event: Event) => {
      const id = rowAt(event);
      if (id !== null) handle?.(event, id);
    };
  return {
    onContextMenu: at(events.onContextMenu),
    onDragStart: at(events.onDragStart),
    onDragOver: at(events.onDragOver),
    onDrop: at(events.onDrop),
    onDragEnd: events.onDragEnd,
  };
}

/** Of rows that are not mounted. */
function heightOf(rows: number): string {
  return `calc(var(--tree-row) * ${rows})`;
}

function isBranch(node: TreeNode): boolean {
  return (node.children?.length ?? 0) > 0;
}
