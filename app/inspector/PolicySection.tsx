import { type ReactNode, useEffect, useRef } from "react";
import type { DocumentId, Entity } from "#core";
import { INSPECTOR_WORDS } from "../messages/inspector.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectDocument } from "../state/actions.ts";
import { useStore } from "../state/use-store.ts";
import { Tabs } from "../ui/Tabs.tsx";
import { AddPolicy } from "./AddPolicy.tsx";
import { GroupPolicies } from "./GroupPolicies.tsx";
import type { PolicyTab } from "./policies.ts";
import { PolicyMenu } from "./PolicyMenu.tsx";
import { tabBadge, tabLabel } from "./tab-words.ts";

/** The policies of an entity as tabs, with the open one's text below. */
export function PolicySection({
  entity,
  tabs,
  editor,
}: {
  readonly entity: Entity;
  readonly tabs: readonly PolicyTab[];
  readonly editor: (documentId: DocumentId) => ReactNode;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  const chosen = useStore(({ selection }) => selection.document);
  const shown = withChosen(tabs, chosen, words.otherTab);
  const row = useShownTab(chosen);
  const open = shown.find(({ documentId }) => documentId === chosen) ?? shown[0];
  return (
    <>
      {entity.kind === "user" ? <GroupPolicies entity={entity} /> : null}
      {open === undefined ? (
        <div className="flex flex-wrap items-center gap-2 p-3 text-muted">
          <p className="mr-auto">{words[emptyWord(entity)]}</p>
          <AddPolicy entity={entity} compact={false} />
        </div>
      ) : (
        <div ref={row} className="flex min-h-72 flex-1 flex-col">
          <Tabs
            label={words.policies}
            tabs={shown.map((tab) => ({
              id: tab.documentId,
              label: tabLabel(tab, words),
              badge: <Badge text={tabBadge(tab, words)} />,
            }))}
            selected={open.documentId}
            onSelect={selectDocument}
            end={
              <div className="flex shrink-0 items-center border-l border-line px-1">
                <AddPolicy entity={entity} compact />
                <PolicyMenu entity={entity} tab={open} />
              </div>
            }
          >
            {editor(open.documentId)}
          </Tabs>
        </div>
      )}
    </>
  );
}

function emptyWord({ kind }: Entity): "noControl" | "noPolicyEver" | "noPolicy" {
  if (kind === "account" || kind === "organizational-unit") return "noControl";
  return kind === "identity-provider" ? "noPolicyEver" : "noPolicy";
}

function Badge({ text }: { readonly text: string }) {
  return text === "" ? null : <span className="text-xs text-faint">{text}</span>;
}

/** Brings the tab of a policy that was opened from elsewhere into view. */
function useShownTab(documentId: DocumentId | null) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = row.current?.querySelector('[role="tab"][aria-selected="true"]');
    if (documentId !== null) tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [documentId]);
  return row;
}

/** The trace may open a policy that the entity does not carry, such as one passed with the request. */
function withChosen(
  tabs: readonly PolicyTab[],
  chosen: DocumentId | null,
  name: string,
): readonly PolicyTab[] {
  if (chosen === null || tabs.some(({ documentId }) => documentId === chosen)) return tabs;
  return [...tabs, { documentId: chosen, name, roles: [], reference: "", location: null }];
}
