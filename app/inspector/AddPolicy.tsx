import { Plus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { type Entity, isIdentity } from "#core";
import { INSPECTOR_WORDS } from "../messages/inspector.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { Menu } from "../ui/Menu.tsx";
import { addItems, type Adding } from "./add-items.ts";
import { ChoosePolicyDialog } from "./ChoosePolicyDialog.tsx";

const ManagedPoliciesDialog = lazy(async () => ({
  default: (await import("./ManagedPoliciesDialog.tsx")).ManagedPoliciesDialog,
}));

/** The button that offers what can be added to an entity's policies; none where nothing can. */
export function AddPolicy({
  entity,
  compact,
}: {
  readonly entity: Entity;
  /** Beside tabs, where there is no room for words. */
  readonly compact: boolean;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  const scenario = useStore(selectScenario);
  const [adding, setAdding] = useState<Adding | null>(null);
  const items = addItems(entity, scenario, words, setAdding);
  const close = () => {
    setAdding(null);
  };
  if (items.length === 0) return null;
  return (
    <>
      <Menu
        label={words.addPolicy}
        trigger={
          compact ? (
            <IconButton size="sm" label={words.addPolicy} icon={<Plus size={16} aria-hidden />} />
          ) : (
            <Button size="sm" icon={<Plus size={14} aria-hidden />}>
              {words.addPolicy}
            </Button>
          )
        }
        items={items}
      />
      {adding !== null && adding !== "browse" && isIdentity(entity) ? (
        <ChoosePolicyDialog entity={entity} as={adding} onClose={close} />
      ) : null}
      {adding === "browse" && (isIdentity(entity) || entity.kind === "account") ? (
        <Suspense>
          <ManagedPoliciesDialog entity={entity} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
