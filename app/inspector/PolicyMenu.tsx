import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { documentIdOf, type Entity, iamArn, isIdentity } from "#core";
import { INSPECTOR_WORDS, type InspectorWords } from "../messages/inspector.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectDocument, selectEntity } from "../state/actions.ts";
import { IconButton } from "../ui/Button.tsx";
import { Menu, type MenuItem } from "../ui/Menu.tsx";
import type { PolicyTab } from "./policies.ts";
import { useDeskItems } from "./desk-items.tsx";
import { removeItems } from "./remove-items.ts";
import { RenamePolicyDialog } from "./RenamePolicyDialog.tsx";
import { tabLabel } from "./tab-words.ts";

/** What can be done with the open policy besides editing its text. */
export function PolicyMenu({
  entity,
  tab,
}: {
  /** Whose policy it is; null where it is only shown. */
  readonly entity: Entity | null;
  readonly tab: PolicyTab;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  const desk = useDeskItems(tab);
  const [renaming, setRenaming] = useState(false);
  const rename: MenuItem = {
    id: "rename",
    label: words.rename,
    onSelect: () => {
      setRenaming(true);
    },
  };
  const own =
    entity === null
      ? []
      : [
          ...openItems(entity, tab, words),
          ...(tab.roles.includes("inline") ? [rename] : []),
          ...removeItems(entity, tab, words),
        ];
  const items = own.length === 0 ? desk : [...desk, "separator" as const, ...own];
  const name = words.policyActions(tabLabel(tab, words));
  return (
    <>
      <Menu
        label={name}
        trigger={<IconButton size="sm" label={name} icon={<Ellipsis size={16} aria-hidden />} />}
        items={items}
      />
      {renaming && entity !== null && isIdentity(entity) ? (
        <RenamePolicyDialog
          owner={entity.id}
          name={tab.name}
          onClose={() => {
            setRenaming(false);
          }}
        />
      ) : null}
    </>
  );
}

/** A customer managed policy has a place of its own, which tells everything it is attached to. */
function openItems(entity: Entity, tab: PolicyTab, words: InspectorWords): readonly MenuItem[] {
  if (!isIdentity(entity)) return [];
  const { account } = entity;
  const isHere = account.policies.some((one) => iamArn(account, "policy", one) === tab.reference);
  if (!isHere) return [];
  return [
    {
      id: "open",
      label: words.openItself,
      onSelect: () => {
        selectEntity(tab.reference);
        selectDocument(documentIdOf({ kind: "managed", arn: tab.reference }));
      },
    },
  ];
}
