import type { ReactNode } from "react";

export interface TreeNode {
  readonly id: string;
  readonly label: ReactNode;
  /** The accessible name, and what typing ahead looks for. */
  readonly text: string;
  /** May be a getter: those of a closed node are asked for only to know whether there are any. */
  readonly children?: readonly TreeNode[];
}

export interface TreeRow {
  readonly node: TreeNode;
  /** From 1, as `aria-level` counts. */
  readonly level: number;
  readonly parent: string | null;
  readonly position: number;
  readonly siblings: number;
}

/** The rows that show, from the top down. */
export function visibleRows(
  nodes: readonly TreeNode[],
  expanded: ReadonlySet<string>,
): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const visit = (siblings: readonly TreeNode[], level: number, parent: string | null) => {
    for (const [index, node] of siblings.entries()) {
      rows.push({ node, level, parent, position: index + 1, siblings: siblings.length });
      if (expanded.has(node.id)) visit(node.children ?? [], level + 1, node.id);
    }
  };
  visit(nodes, 1, null);
  return rows;
}

/** Ids of everything that has children. */
export function branchIds(nodes: readonly TreeNode[]): readonly string[] {
  return nodes.flatMap((node) =>
    node.children === undefined || node.children.length === 0
      ? []
      : [node.id, ...branchIds(node.children)],
  );
}

/**
 * The way from the top down to a node, without the node itself. Empty when it is not in the tree.
 * Level by level, so that what is deep and made when first asked for is not made for what is not.
 */
export function ancestorsOf(nodes: readonly TreeNode[], id: string): readonly string[] {
  let level = nodes.map((node): Branch => ({ node, above: [] }));
  while (level.length > 0) {
    const found = level.find(({ node }) => node.id === id);
    if (found !== undefined) return found.above;
    level = level.flatMap(({ node, above }) => {
      const way = [...above, node.id];
      return (node.children ?? []).map((child) => ({ node: child, above: way }));
    });
  }
  return [];
}

interface Branch {
  readonly node: TreeNode;
  readonly above: readonly string[];
}

export type TreeMove =
  | { readonly kind: "focus"; readonly id: string }
  | { readonly kind: "expand" | "collapse"; readonly id: string };

/** What a key does at a row, after the ARIA Authoring Practices' tree pattern; null when it does nothing. */
export function moveInTree(
  rows: readonly TreeRow[],
  at: string,
  key: string,
  expanded: ReadonlySet<string>,
): TreeMove | null {
  const index = rows.findIndex((row) => row.node.id === at);
  const row = rows[index];
  if (row === undefined) return null;
  if (key === "ArrowRight" || key === "ArrowLeft") {
    return moveSideways(row, rows[index + 1], key, expanded);
  }
  return focus(destination(rows, index, key));
}

function moveSideways(
  row: TreeRow,
  next: TreeRow | undefined,
  key: "ArrowRight" | "ArrowLeft",
  expanded: ReadonlySet<string>,
): TreeMove | null {
  const { id } = row.node;
  const isBranch = (row.node.children?.length ?? 0) > 0;
  const isOpen = isBranch && expanded.has(id);
  if (key === "ArrowLeft") return isOpen ? { kind: "collapse", id } : focus(row.parent);
  if (isBranch && !isOpen) return { kind: "expand", id };
  return isOpen ? focus(next?.node.id) : null;
}

function focus(id: string | null | undefined): TreeMove | null {
  return id === null || id === undefined ? null : { kind: "focus", id };
}

function destination(rows: readonly TreeRow[], index: number, key: string): string | undefined {
  switch (key) {
    case "ArrowDown":
      return rows[index + 1]?.node.id;
    case "ArrowUp":
      return rows[index - 1]?.node.id;
    case "Home":
      return rows[0]?.node.id;
    case "End":
      return rows.at(-1)?.node.id;
    default:
      return key.length === 1 ? typeAhead(rows, index, key) : undefined;
  }
}

/** The next row whose text begins with the letter, going round. */
function typeAhead(rows: readonly TreeRow[], index: number, letter: string): string | undefined {
  const wanted = letter.toLowerCase();
  const round = [...rows.slice(index + 1), ...rows.slice(0, index + 1)];
  return round.find((row) => row.node.text.toLowerCase().startsWith(wanted))?.node.id;
}
