import { type Dispatch, type SetStateAction, useState } from "react";
import { ancestorsOf, branchIds, type TreeNode } from "./tree-rows.ts";

type Expanded = ReadonlySet<string>;

/** What is open: the given default, what a person opened and closed since, and the way to what is selected. */
export function useExpanded(
  nodes: readonly TreeNode[],
  selected: string | null,
  defaultExpanded: "all" | readonly string[],
): readonly [Expanded, Dispatch<SetStateAction<Expanded>>] {
  const wanted = defaultExpanded === "all" ? branchIds(nodes) : defaultExpanded;
  const wantedKey = wanted.join("\n");
  const [seen, setSeen] = useState({ wantedKey, selected });
  const [expanded, setExpanded] = useState<Expanded>(
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
  return [expanded, setExpanded];
}
