import { useState } from "react";
import { type EntityKind, entityName } from "#core";
import { KIND_WORDS } from "../messages/kinds.ts";
import { OUTLINE_WORDS } from "../messages/outline.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntity } from "../state/actions.ts";
import { selectEntities } from "../state/derived.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { EntityIcon } from "../ui/EntityIcon.tsx";
import { Tree, type TreeNode } from "../ui/Tree.tsx";
import { filterOutline, type OutlineItem, outlineTree } from "./outline-tree.ts";

const selectSelected = (state: PlaygroundState) => state.selection.entity;

/** A tree of everything on the canvas: its equal for whoever does not see or point. */
export function Outline({ onActivate }: { readonly onActivate: () => void }) {
  const words = useMessages(OUTLINE_WORDS);
  const kinds = useMessages(KIND_WORDS);
  const entities = useStore(selectEntities);
  const selected = useStore(selectSelected);
  const [query, setQuery] = useState("");
  const items = filterOutline(outlineTree(entities), query);
  const nodes = items.map((item) => treeNode(item, kinds));
  return (
    <section aria-label={words.outline} className="flex h-full min-h-0 flex-col bg-surface">
      <div className="p-2">
        <input
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
      <div className="min-h-0 flex-1 overflow-auto px-1 pb-2">
        {nodes.length === 0 ? (
          <p className="px-2 text-sm text-muted">{query === "" ? words.empty : words.nothing}</p>
        ) : (
          <Tree
            label={words.tree}
            nodes={nodes}
            selected={selected}
            onSelect={selectEntity}
            onActivate={onActivate}
          />
        )}
      </div>
    </section>
  );
}

function treeNode(item: OutlineItem, kinds: Readonly<Record<EntityKind, string>>): TreeNode {
  const { entity } = item;
  const name = entityName(entity);
  const kind = kinds[entity.kind];
  return {
    id: entity.id,
    text: `${name}, ${kind}`,
    label: (
      <span className="flex items-center gap-1.5">
        <EntityIcon kind={entity.kind} id={entity.id} size={14} />
        <span className="truncate">{name}</span>
        {entity.kind === "account" ? (
          <span className="truncate font-mono text-xs text-muted">{entity.id}</span>
        ) : null}
      </span>
    ),
    children: item.children.map((child) => treeNode(child, kinds)),
  };
}
