import { ChevronRight } from "lucide-react";
import { memo, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import type { TreeRow as TreeRowPlace } from "./tree-rows.ts";

interface TreeRowProps extends Omit<TreeRowPlace, "parent"> {
  /** Kept free above it for rows that are not mounted. */
  readonly space: string | undefined;
  readonly isSelected: boolean;
  /** Undefined for a leaf. */
  readonly isOpen: boolean | undefined;
  readonly isTabStop: boolean;
  readonly draggable: boolean | undefined;
  readonly className: string | undefined;
  readonly end: ((id: string) => ReactNode) | undefined;
}

/** Drawn again only when it looks different. */
export const TreeRow = memo(function TreeRow({
  node,
  level,
  position,
  siblings,
  space,
  isSelected,
  isOpen,
  isTabStop,
  draggable,
  className,
  end,
}: TreeRowProps) {
  return (
    <li
      role="treeitem"
      aria-label={node.text}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={isSelected}
      aria-expanded={isOpen}
      data-row={node.id}
      tabIndex={isTabStop ? 0 : -1}
      draggable={draggable}
      className={classNames(
        "group/row flex min-h-(--tree-row) cursor-default items-center gap-1 rounded-md pr-2 -outline-offset-2 select-none [-webkit-touch-callout:none]",
        isSelected ? "bg-accent-soft" : "hover:bg-sunken",
        className,
      )}
      style={{ paddingInlineStart: 4 + (level - 1) * 14, marginBlockStart: space }}
    >
      {isOpen === undefined ? (
        <span className="w-4 shrink-0" />
      ) : (
        <ChevronRight
          size={16}
          aria-hidden
          data-opener
          className={classNames("shrink-0 text-muted transition-transform", isOpen && "rotate-90")}
        />
      )}
      <span className="min-w-0 flex-1">{node.label}</span>
      {end?.(node.id)}
    </li>
  );
});
