import { useMemo, useRef, useState } from "react";
import { graphMessages } from "../messages/graph.ts";
import { KIND_WORDS } from "../messages/kinds.ts";
import { OUTLINE_WORDS } from "../messages/outline.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntity } from "../state/actions.ts";
import { selectDrawnEntities, selectDrawnScenario } from "../state/drawn.ts";
import { toggleNode } from "../state/multi-selection.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { type RowEvents, Tree } from "../ui/Tree.tsx";
import { noteRows } from "./note-rows.tsx";
import { filterOutline, outlineTree } from "./outline-tree.ts";
import { onEntityKey, openEntityMenu, takeContextMenu } from "./row-input.ts";
import { isContainer, treeNodes } from "./tree-nodes.tsx";
import { useOutlineParts } from "./use-outline-parts.ts";

const selectSelection = (state: PlaygroundState) => state.selection;

/** Before there is anything else than entities in it. */
const EARLY_EVENTS: RowEvents = {
  onContextMenu: (event, id) => {
    takeContextMenu(event, (at) => {
      openEntityMenu(id, at);
    });
  },
};

/**
 * A tree of everything on the canvas, its policies and what connects it: the canvas's equal for
 * whoever does not see or point.
 */
export function Outline({ onActivate }: { readonly onActivate: () => void }) {
  const words = useMessages(OUTLINE_WORDS);
  const kinds = useMessages(KIND_WORDS);
  const nouns = useMessages(graphMessages);
  const entities = useStore(selectDrawnEntities);
  const selection = useStore(selectSelection);
  const [query, setQuery] = useState("");
  const parts = useOutlineParts();
  const { notes } = useStore(selectDrawnScenario);
  // Not of what is dragged: the rows stay the same then.
  const textOf = parts?.textOf;
  const details = parts?.details;
  const { nodes, open } = useMemo(() => {
    const found = filterOutline(outlineTree(entities), query, textOf);
    return {
      nodes: [...treeNodes(found, kinds, details), ...noteRows(notes, query, nouns)],
      open: [...entities.values()].filter(isContainer).map(({ id }) => id),
    };
  }, [entities, notes, query, kinds, nouns, textOf, details]);
  const wasHere = useRef(false);
  const selected =
    selection.relation === null ? selection.entity : (parts?.rowOf(selection.relation) ?? null);
  return (
    <section aria-label={words.outline} className="flex h-full min-h-0 flex-col bg-surface">
      <div className="p-2">
        <input
          id="outline-find"
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
          }}
          className="h-8 w-full rounded-md border border-line-strong/50 bg-surface px-2 text-sm placeholder:text-faint hover:border-line-strong"
        />
      </div>
      <div
        className="min-h-0 flex-1 overflow-auto px-1 pb-2"
        onFocus={() => {
          wasHere.current = true;
        }}
        onBlur={({ relatedTarget }) => {
          wasHere.current = relatedTarget === null;
        }}
      >
        {nodes.length === 0 ? (
          <Nothing
            text={query === "" ? words.empty : words.nothing}
            takesFocus={() => wasHere.current && document.activeElement === document.body}
          />
        ) : (
          <Tree
            label={words.tree}
            nodes={nodes}
            selected={selected}
            also={selection.also}
            isWindowed
            defaultExpanded={open}
            onSelect={(id) => {
              if (parts?.select(id) !== true) selectEntity(id);
            }}
            onToggle={(id) => {
              if (entities.has(id)) toggleNode(id);
            }}
            onActivate={onActivate}
            onRowKey={parts?.onKey ?? onEntityKey}
            {...(parts === null
              ? { rowEvents: EARLY_EVENTS }
              : { rowLook: parts.rowLook, rowEvents: parts.rowEvents, rowEnd: parts.rowEnd })}
          />
        )}
      </div>
    </section>
  );
}

/** Who deletes the last row goes on here, and hears what to do next. */
function Nothing({
  text,
  takesFocus,
}: {
  readonly text: string;
  readonly takesFocus: () => boolean;
}) {
  return (
    <p
      ref={(paragraph) => {
        if (paragraph !== null && takesFocus()) paragraph.focus();
      }}
      tabIndex={-1}
      className="px-2 text-sm text-muted"
    >
      {text}
    </p>
  );
}
