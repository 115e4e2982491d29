import { ChevronRight } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { classNames } from "./class-names.ts";
import {
  ancestorsOf,
  branchIds,
  moveInTree,
  type TreeNode,
  type TreeRow,
  visibleRows,
} from "./tree-rows.ts";

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
}

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
}: TreeProps) {
  const [expanded, setExpanded] = useExpanded(nodes, selected, defaultExpanded);
  const [focused, setFocused] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const rows = visibleRows(nodes, expanded);
  const tabStop =
    [focused, selected].find((id) => rows.some((row) => row.node.id === id)) ?? rows[0]?.node.id;

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

  const onKeyDown = (event: KeyboardEvent, row: TreeRow) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (event.key === "Enter" && row.node.id === selected) onActivate?.(row.node.id);
      else onSelect(row.node.id);
      return;
    }
    const move = moveInTree(rows, row.node.id, event.key, expanded);
    if (move === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (move.kind === "focus") {
      setFocused(move.id);
      rowElement(list.current, move.id)?.focus();
    } else toggle(move.id);
  };

  return (
    <ul ref={list} role="tree" aria-label={label} className="text-sm">
      {rows.map((row) => (
        <li
          key={row.node.id}
          role="treeitem"
          aria-label={row.node.text}
          aria-level={row.level}
          aria-posinset={row.position}
          aria-setsize={row.siblings}
          aria-selected={row.node.id === selected}
          aria-expanded={isBranch(row.node) ? expanded.has(row.node.id) : undefined}
          data-row={row.node.id}
          tabIndex={row.node.id === tabStop ? 0 : -1}
          className={classNames(
            "flex min-h-7 cursor-default items-center gap-1 rounded-md pr-2 -outline-offset-2",
            row.node.id === selected ? "bg-accent-soft" : "hover:bg-sunken",
          )}
          style={{ paddingInlineStart: 4 + (row.level - 1) * 14 }}
          onClick={() => {
            setFocused(row.node.id);
            onSelect(row.node.id);
          }}
          onDoubleClick={() => onActivate?.(row.node.id)}
          onKeyDown={(event) => {
            onKeyDown(event, row);
          }}
        >
          {isBranch(row.node) ? (
            <ChevronRight
              size={16}
              aria-hidden
              className={classNames(
                "shrink-0 text-muted transition-transform",
                expanded.has(row.node.id) && "rotate-90",
              )}
              onClick={(event) => {
                event.stopPropagation();
                toggle(row.node.id);
              }}
            />
          ) : (
            <span className="w-4 shrink-0" />
          )}
          <span className="min-w-0 flex-1">{row.node.label}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is open: the given default, what a person opened and closed since, and the way to what is selected. */
function useExpanded(
  nodes: readonly TreeNode[],
  selected: string | null,
  defaultExpanded: "all" | readonly string[],
) {
  const wanted = defaultExpanded === "all" ? branchIds(nodes) : defaultExpanded;
  const wantedKey = wanted.join("\n");
  const [seen, setSeen] = useState({ wantedKey, selected });
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(
    () => new Set([...wanted, ...(selected === null ? [] : ancestorsOf(nodes, selected))]),
  );
  if (seen.wantedKey !== wantedKey || seen.selected !== selected) {
    setSeen({ wantedKey, selected });
    const known = new Set(seen.wantedKey.split("\n"));
    setExpanded(
      (open) =>
        new Set([
          ...open,
          // What was there before keeps the state a person gave it; only what is new opens.
          ...wanted.filter((id) => !known.has(id)),
          ...(selected === null ? [] : ancestorsOf(nodes, selected)),
        ]),
    );
  }
  return [expanded, setExpanded] as const;
}

function isBranch(node: TreeNode): boolean {
  return (node.children?.length ?? 0) > 0;
}

function rowElement(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null;
}
