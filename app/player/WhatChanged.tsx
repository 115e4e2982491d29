import { ArrowRight, Undo2, X } from "lucide-react";
import { useState } from "react";
import { type Change, describeReason } from "#core";
import { PLAYER_CHANGES_WORDS } from "../messages/player-changes.ts";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { showVerdict, undo } from "../state/actions.ts";
import { selectLanguage } from "../state/preferences.ts";
import type { Revision } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { OutcomeMark } from "../ui/verdict.tsx";
import { verdictBy } from "./names.ts";
import { sentenceCase, Sentence } from "../ui/Sentence.tsx";
import { useChanges } from "./use-changes.ts";

/** Which saved requests the last edit turned, what each was and is, and the way back. */
export function WhatChanged() {
  const words = useMessages(PLAYER_CHANGES_WORDS);
  const changes = useChanges();
  const [dismissed, setDismissed] = useState<Revision | null>(null);
  const found = changes?.revision === dismissed ? null : changes;
  return (
    <div className={found === null ? undefined : "flex min-h-0 flex-col pb-1"}>
      <div className="flex shrink-0 items-center gap-2 px-1">
        <p aria-live="polite" className="line-clamp-2 min-w-0 flex-1 text-sm break-words">
          {found === null ? null : (
            <>
              <span className="font-medium">{words.changed(found.changes.length)}</span>{" "}
              {found.revision.label === "" ? null : (
                <span className="text-muted">{words.afterEdit(found.revision.label)}</span>
              )}
            </>
          )}
        </p>
        {found === null ? null : (
          <>
            <Button size="sm" variant="ghost" icon={<Undo2 size={14} aria-hidden />} onClick={undo}>
              {words.undo}
            </Button>
            <IconButton
              size="sm"
              label={words.dismiss}
              icon={<X size={14} aria-hidden />}
              onClick={() => {
                setDismissed(found.revision);
              }}
            />
          </>
        )}
      </div>
      {found === null ? null : (
        <ul
          aria-label={words.changed(found.changes.length)}
          className="max-h-28 min-h-0 overflow-auto"
        >
          {found.changes.map((change) => (
            <ChangeRow key={`${change.index} ${change.request.name}`} change={change} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Verdict({ outcome }: { readonly outcome: Change["after"] }) {
  const words = useMessages(PLAYER_WORDS);
  return (
    <span className="inline-flex min-w-0 items-center gap-1">
      <OutcomeMark outcome={outcome.decision} />
      {verdictBy(outcome, words)}
    </span>
  );
}

function ChangeRow({ change: { index, request, before, after } }: { readonly change: Change }) {
  const { because, becomes } = useMessages(PLAYER_CHANGES_WORDS);
  const language = useStore(selectLanguage);
  return (
    <li>
      <button
        type="button"
        className="flex w-full min-w-0 flex-col rounded-md px-1 py-1 text-left text-sm hover:bg-sunken"
        onClick={() => {
          showVerdict(index);
        }}
      >
        <span className="break-words">{request.name}</span>
        <span className="flex flex-wrap items-center gap-x-1.5 text-xs">
          <Verdict outcome={before} />
          <ArrowRight size={12} aria-hidden className="shrink-0 text-muted" />
          <span className="sr-only">{becomes}</span>
          <Verdict outcome={after} />
        </span>
        <span className="text-xs text-muted break-words">
          <Sentence text={because(sentenceCase(describeReason(after.reason, language)))} />
        </span>
      </button>
    </li>
  );
}
