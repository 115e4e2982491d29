import type { DocumentId, Entity } from "#core";
import { INSPECTOR_DESK_WORDS } from "../messages/inspector-desk.ts";
import { INSPECTOR_WORDS, type InspectorWords } from "../messages/inspector.ts";
import { useMessages } from "../messages/use-messages.ts";
import { announce, selectDocument } from "../state/actions.ts";
import { closePolicy, keepOpen } from "../state/desk.ts";
import { selectScenario } from "../state/derived.ts";
import { store } from "../state/store.ts";
import { useStore } from "../state/use-store.ts";
import { AddPolicy } from "./AddPolicy.tsx";
import { ExpandButton } from "./ExpandButton.tsx";
import { GroupPolicies } from "./GroupPolicies.tsx";
import { organizationOf } from "./levels.ts";
import { type OpenPolicy, openPolicy } from "./open-policies.ts";
import type { PolicyTab } from "./policies.ts";
import { PolicyMenu } from "./PolicyMenu.tsx";
import { PolicyPanes, type RenderEditor } from "./PolicyPanes.tsx";
import { PolicyTabs, type TabView } from "./PolicyTabs.tsx";
import { tabBadge, tabLabel } from "./tab-words.ts";

/** The policies of what is selected and those that stay open, as tabs, with the chosen one's text below. */
export function PolicySection({
  entity,
  tabs,
  editor,
}: {
  /** Null where no entity is selected: an edge, or nothing. */
  readonly entity: Entity | null;
  readonly tabs: readonly PolicyTab[];
  readonly editor: RenderEditor;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  const deskWords = useMessages(INSPECTOR_DESK_WORDS);
  const chosen = useStore(({ selection }) => selection.document);
  const others = useOtherTabs(tabs, chosen, words.otherTab);
  const shown = [...tabs, ...others];
  const open = shown.find(({ documentId }) => documentId === chosen) ?? tabs[0];
  if (shown.length === 0) return <NoPolicy entity={entity} />;
  const closeTab = (documentId: DocumentId) => {
    const closed = shown.find((tab) => tab.documentId === documentId);
    closePolicy(documentId);
    if (closed !== undefined) announce(deskWords.closed(tabLabel(closed, words)));
  };
  return (
    <>
      {entity?.kind === "user" ? <GroupPolicies entity={entity} /> : null}
      <div className="flex min-h-72 flex-1 flex-col">
        <PolicyTabs
          tabs={[
            ...tabs.map((tab) => tabView(tab, false, words)),
            ...others.map((tab) => tabView(tab, true, words)),
          ]}
          selected={open?.documentId ?? null}
          onSelect={selectDocument}
          onOpen={(documentId) => {
            keepOpen(documentId);
            selectDocument(documentId);
          }}
          onClose={closeTab}
          end={<SectionButtons entity={entity} tabs={tabs} open={open ?? null} />}
        >
          {open === undefined ? (
            <NoPolicy entity={entity} />
          ) : (
            <PolicyPanes
              documentId={open.documentId}
              selected={entity?.id ?? null}
              editor={editor}
            />
          )}
        </PolicyTabs>
      </div>
    </>
  );
}

/** What one does with the policies of the entity, with the open one, and with the room. */
function SectionButtons({
  entity,
  tabs,
  open,
}: {
  readonly entity: Entity | null;
  readonly tabs: readonly PolicyTab[];
  readonly open: PolicyTab | null;
}) {
  return (
    <div className="flex shrink-0 items-center border-l border-line px-1">
      {entity === null ? null : <AddPolicy entity={entity} compact />}
      {open === null ? null : (
        <PolicyMenu entity={tabs.includes(open) ? entity : null} tab={open} />
      )}
      <ExpandButton />
    </div>
  );
}

function NoPolicy({ entity }: { readonly entity: Entity | null }) {
  const words = useMessages(INSPECTOR_WORDS);
  const { noOrganization } = useMessages(INSPECTOR_DESK_WORDS);
  const scenario = useStore(selectScenario);
  if (entity === null) return null;
  const isAlone = entity.kind === "account" && organizationOf(scenario, entity.id) === null;
  return (
    <div className="flex flex-wrap items-center gap-2 p-3 text-muted">
      <p className="mr-auto">{isAlone ? noOrganization : words[emptyWord(entity)]}</p>
      <AddPolicy entity={entity} compact={false} />
    </div>
  );
}

function emptyWord({ kind }: Entity): "noControl" | "noPolicyEver" | "noPolicy" {
  if (kind === "account" || kind === "organizational-unit") return "noControl";
  return kind === "identity-provider" ? "noPolicyEver" : "noPolicy";
}

function tabView(tab: PolicyTab | OpenPolicy, closable: boolean, words: InspectorWords): TabView {
  const holder = closable && "holder" in tab ? tab.holder : "";
  return {
    documentId: tab.documentId,
    label: tabLabel(tab, words),
    badge: holder === "" ? tabBadge(tab, words) : holder,
    closable,
  };
}

/**
 * What is open besides the entity's own policies: what a person opened, and the chosen one, which the
 * trace may have opened and no entity need carry, such as one passed with the request.
 */
function useOtherTabs(
  own: readonly PolicyTab[],
  chosen: DocumentId | null,
  name: string,
): readonly OpenPolicy[] {
  const open = useStore(({ desk }) => desk.open);
  // Names are read off the scenario and the loaded policies.
  useStore(({ history }) => history.present);
  useStore(({ managedPolicies }) => managedPolicies);
  const isOwn = (documentId: DocumentId) => own.some((tab) => tab.documentId === documentId);
  const others = open
    .filter((documentId) => !isOwn(documentId))
    .flatMap((documentId) => openPolicy(store.getState(), documentId) ?? []);
  if (chosen === null || isOwn(chosen)) return others;
  if (others.some(({ documentId }) => documentId === chosen)) return others;
  const found = openPolicy(store.getState(), chosen);
  const unknown = {
    documentId: chosen,
    name,
    roles: [],
    reference: "",
    location: null,
    holder: "",
  };
  return [...others, found ?? unknown];
}
