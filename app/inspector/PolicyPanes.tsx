import { GitCompareArrows, X } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { DocumentId } from "#core";
import { INSPECTOR_DESK_WORDS } from "../messages/inspector-desk.ts";
import { INSPECTOR_WORDS } from "../messages/inspector.ts";
import { useMessages } from "../messages/use-messages.ts";
import { comparePolicy, showBeside } from "../state/desk.ts";
import { store } from "../state/store.ts";
import { useStore } from "../state/use-store.ts";
import { IconButton } from "../ui/Button.tsx";
import { openPolicy } from "./open-policies.ts";
import { tabBadge, tabLabel } from "./tab-words.ts";
import { WhereAttached } from "./WhereAttached.tsx";

/** Puts a policy editor on the screen: another feature, given by the shell. */
export type RenderEditor = (documentId: DocumentId, beside?: boolean) => ReactNode;

/** The open policy, and beside it (below it where it is narrow) the one that was put there. */
export function PolicyPanes({
  documentId,
  selected,
  editor,
}: {
  readonly documentId: DocumentId;
  readonly selected: string | null;
  readonly editor: RenderEditor;
}) {
  const beside = useStore(({ desk }) => desk.beside);
  const main = useMain(documentId, beside);
  return (
    <div className="@container flex min-h-0 flex-1 flex-col">
      <div className="flex min-h-0 flex-1 flex-col @2xl:flex-row">
        <div className="flex min-h-56 min-w-0 flex-1 flex-col">
          <WhereAttached key={main} documentId={main} selected={selected} />
          {editor(main)}
        </div>
        {beside === null || beside === main ? null : (
          <BesidePane documentId={beside} editor={editor} />
        )}
      </div>
    </div>
  );
}

/** No policy is shown twice: when the trace comes to the one beside, the other one stays. */
function useMain(documentId: DocumentId, beside: DocumentId | null): DocumentId {
  const [last, setLast] = useState(documentId);
  if (documentId !== beside && documentId !== last) setLast(documentId);
  if (documentId !== beside) return documentId;
  return openPolicy(store.getState(), last) === null ? documentId : last;
}

function BesidePane({
  documentId,
  editor,
}: {
  readonly documentId: DocumentId;
  readonly editor: RenderEditor;
}) {
  const words = useMessages(INSPECTOR_DESK_WORDS);
  const inspectorWords = useMessages(INSPECTOR_WORDS);
  // The scenario is watched, so that a new name shows.
  useStore(({ history }) => history.present);
  const policy = openPolicy(store.getState(), documentId);
  return (
    <div className="flex min-h-56 min-w-0 flex-1 flex-col border-t border-line @2xl:border-t-0 @2xl:border-l">
      <div className="flex h-8 shrink-0 items-center gap-1.5 border-b border-line pr-1 pl-3">
        <span className="min-w-0 truncate font-medium">
          {policy === null ? inspectorWords.otherTab : tabLabel(policy, inspectorWords)}
        </span>
        <span className="mr-auto min-w-0 truncate text-xs text-faint">
          {policy === null ? "" : tabBadge(policy, inspectorWords)}
        </span>
        {policy?.location == null ? null : (
          <IconButton
            size="sm"
            label={words.compare}
            icon={<GitCompareArrows size={14} aria-hidden />}
            onClick={() => {
              comparePolicy(documentId);
            }}
          />
        )}
        <IconButton
          size="sm"
          label={words.endBeside}
          icon={<X size={14} aria-hidden />}
          onClick={() => {
            showBeside(null);
          }}
        />
      </div>
      <WhereAttached key={documentId} documentId={documentId} selected={null} />
      {editor(documentId, true)}
    </div>
  );
}
