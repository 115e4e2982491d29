import { StickyNote } from "lucide-react";
import type { Note } from "#core";
import type { GraphWords } from "../messages/graph.ts";
import type { TreeNode } from "../ui/Tree.tsx";

/** A row for each note that has what is looked for in it, after everything else. */
export function noteRows(
  notes: readonly Note[],
  query: string,
  words: GraphWords,
): readonly TreeNode[] {
  const wanted = query.trim().toLowerCase();
  return notes
    .filter(({ text }) => text.toLowerCase().includes(wanted))
    .map(({ id, text }) => {
      const name = words.note(text.trim().slice(0, 200));
      return {
        id,
        text: name,
        label: (
          <span className="flex items-center gap-1.5">
            <StickyNote size={14} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />
            <span className="truncate">{text.trim().split("\n", 1)[0] || name}</span>
          </span>
        ),
      };
    });
}
