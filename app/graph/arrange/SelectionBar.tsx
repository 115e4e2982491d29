import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  Copy,
  CopyPlus,
  FolderInput,
  type LucideIcon,
  Trash2,
} from "lucide-react";
import { createElement } from "react";
import { graphArrangeMessages } from "../../messages/graph-arrange.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectLanguage } from "../../state/preferences.ts";
import { shortcutText } from "../../state/shortcut.ts";
import type { PlaygroundState } from "../../state/state.ts";
import { useStore } from "../../state/use-store.ts";
import { IconButton } from "../../ui/Button.tsx";
import { ARRANGE_ACTIONS } from "./arrange-actions.ts";

const ICONS: ReadonlyMap<string, LucideIcon> = new Map([
  ["alignLeft", AlignStartVertical],
  ["alignCentre", AlignCenterVertical],
  ["alignRight", AlignEndVertical],
  ["alignTop", AlignStartHorizontal],
  ["alignMiddle", AlignCenterHorizontal],
  ["alignBottom", AlignEndHorizontal],
  ["distributeHorizontally", AlignHorizontalDistributeCenter],
  ["distributeVertically", AlignVerticalDistributeCenter],
  ["copy", Copy],
  ["duplicate", CopyPlus],
  ["moveToAccount", FolderInput],
  ["deleteNodes", Trash2],
]);

const selectAll = (state: PlaygroundState) => state;

/** What one can do with the selected nodes, by pointer or finger. Keys and menus have it all, too. */
export function SelectionBar({ ids }: { readonly ids: readonly string[] }) {
  const words = useMessages(graphArrangeMessages);
  const state = useStore(selectAll);
  const language = selectLanguage(state);
  const actions = ARRANGE_ACTIONS.filter(
    ({ id, places, isEnabled }) =>
      ICONS.has(id) && places.includes("nodes") && isEnabled(state, ids),
  ).toSorted((a, b) => order(a.id) - order(b.id));
  return (
    <div
      role="toolbar"
      aria-label={words.selection}
      className="flex max-w-full flex-wrap items-center justify-center rounded-md border border-line bg-raised/95 shadow-lg"
    >
      <span className="px-3 text-sm whitespace-nowrap text-muted max-sm:basis-full max-sm:pt-1 max-sm:text-center">
        {words.selectedCount(ids.length)}
      </span>
      {actions.map((action) => {
        const icon = ICONS.get(action.id);
        const [shortcut] = action.shortcuts;
        return icon === undefined ? null : (
          <IconButton
            key={action.id}
            className="size-8! shrink-0"
            label={action.name(language)}
            {...(shortcut === undefined ? {} : { shortcut: shortcutText(shortcut) })}
            icon={createElement(icon, { size: 16, "aria-hidden": true })}
            onClick={() => void action.run({ ids, at: null, shortcut: null })}
          />
        );
      })}
    </div>
  );
}

function order(id: string): number {
  return [...ICONS.keys()].indexOf(id);
}
