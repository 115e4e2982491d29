import { Columns2, GitCompareArrows, Pin, X } from "lucide-react";
import type { DocumentId } from "#core";
import { INSPECTOR_DESK_WORDS } from "../messages/inspector-desk.ts";
import { INSPECTOR_WORDS } from "../messages/inspector.ts";
import { useMessages } from "../messages/use-messages.ts";
import { announce, selectDocument } from "../state/actions.ts";
import {
  closeOtherPolicies,
  closePolicy,
  comparePolicy,
  keepOpen,
  showBeside,
} from "../state/desk.ts";
import { useStore } from "../state/use-store.ts";
import type { MenuItem } from "../ui/Menu.tsx";
import type { PolicyTab } from "./policies.ts";
import { tabLabel } from "./tab-words.ts";

/** What is done with a policy as something that lies open: compare, put beside, keep, close. */
export function useDeskItems(tab: PolicyTab): readonly MenuItem[] {
  const words = useMessages(INSPECTOR_DESK_WORDS);
  const name = tabLabel(tab, useMessages(INSPECTOR_WORDS));
  const { open, beside } = useStore(({ desk }) => desk);
  const { documentId } = tab;
  const item = (
    id: string,
    label: string,
    icon: MenuItem["icon"],
    act: (documentId: DocumentId) => void,
    said: string | null = null,
  ): MenuItem => ({
    id,
    label,
    icon,
    onSelect: () => {
      act(documentId);
      if (said !== null) announce(said);
    },
  });
  const isOpen = open.includes(documentId);
  return [
    ...(tab.location === null && !isEditable(tab)
      ? []
      : [item("compare", words.compare, <GitCompareArrows size={14} aria-hidden />, compare)]),
    ...(beside === documentId
      ? [item("beside", words.endBeside, <X size={14} aria-hidden />, () => showBeside(null))]
      : [
          item(
            "beside",
            words.showBeside,
            <Columns2 size={14} aria-hidden />,
            showBeside,
            words.shownBeside(name),
          ),
        ]),
    isOpen
      ? item("close", words.closeTab, <X size={14} aria-hidden />, closePolicy, words.closed(name))
      : item("keep", words.keepOpen, <Pin size={14} aria-hidden />, keep, words.keptOpen(name)),
    ...(open.some((one) => one !== documentId)
      ? [item("others", words.closeOthers, <X size={14} aria-hidden />, closeOtherPolicies)]
      : []),
  ];
}

/** What is attached from elsewhere has its own text all the same, unless AWS wrote it. */
function isEditable({ roles }: PolicyTab): boolean {
  return roles.length > 0 && !roles.includes("aws-managed");
}

function compare(documentId: DocumentId): void {
  selectDocument(documentId);
  comparePolicy(documentId);
}

function keep(documentId: DocumentId): void {
  keepOpen(documentId);
  selectDocument(documentId);
}
