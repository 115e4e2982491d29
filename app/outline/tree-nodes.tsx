import { type Entity, type EntityKind, entityName } from "#core";
import { EntityIcon } from "../ui/EntityIcon.tsx";
import type { TreeNode } from "../ui/Tree.tsx";
import type { OutlineItem } from "./outline-tree.ts";

type KindWords = Readonly<Record<EntityKind, string>>;
type Details = ((entity: Entity) => readonly TreeNode[]) | undefined;

/** What stands open at first: what holds other things. Policies and relations are opened when wanted. */
export function isContainer({ kind }: Entity): boolean {
  return kind === "organization" || kind === "organizational-unit" || kind === "account";
}

/** The outline as rows; `details` are what stands below an entity beside other entities. */
export function treeNodes(
  items: readonly OutlineItem[],
  kinds: KindWords,
  details: Details,
): readonly TreeNode[] {
  return items.map((item): TreeNode => {
    const { entity } = item;
    let children: readonly TreeNode[] | null = null;
    return {
      id: entity.id,
      text: `${entityName(entity)}, ${kinds[entity.kind]}`,
      label: <EntityLabel entity={entity} />,
      // Of thousands of entities few are in view, and fewer open.
      get children() {
        children ??= [...(details?.(entity) ?? []), ...treeNodes(item.children, kinds, details)];
        return children;
      },
    };
  });
}

function EntityLabel({ entity }: { readonly entity: Entity }) {
  return (
    <span className="flex items-center gap-1.5">
      <EntityIcon kind={entity.kind} id={entity.id} size={14} />
      <span className="truncate">{entityName(entity)}</span>
      {entity.kind === "account" && entityName(entity) !== entity.id ? (
        <span className="shrink-50 truncate font-mono text-xs text-muted">{entity.id}</span>
      ) : null}
    </span>
  );
}
