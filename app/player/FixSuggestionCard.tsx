import { useId, useMemo } from "react";
import {
  describeFixSuggestion,
  describeGrants,
  describePassedOver,
  describeSideEffect,
  type DocumentChange,
  type FixSuggestion,
  type SavedRequest,
} from "#core";
import { PLAYER_ACTIONS_WORDS } from "../messages/player-actions.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectLanguage } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { diffLines } from "../ui/line-diff.ts";
import { LineDiff } from "../ui/LineDiff.tsx";
import { Sentence, sentenceCase } from "../ui/Sentence.tsx";

/** One way to turn the verdict: what it does, what it adds, whom else it concerns, and the texts. */
export function FixSuggestionCard({
  suggestion,
  wanted,
  requests,
  isOpen,
  onApply,
}: {
  readonly suggestion: FixSuggestion;
  readonly wanted: "allow" | "deny";
  readonly requests: readonly SavedRequest[];
  /** Whether the texts are shown at first. */
  readonly isOpen: boolean;
  readonly onApply: () => void;
}) {
  const words = useMessages(PLAYER_ACTIONS_WORDS);
  const language = useStore(selectLanguage);
  const titleId = useId();
  const notes = suggestion.edits.flatMap(({ grants, passesOver }) => {
    // A Deny adds nothing that anyone could do; its title says what it takes.
    const adds = grants === null || wanted === "deny" ? null : describeGrants(grants, language);
    return [adds, describePassedOver(passesOver, language)].filter((note) => note !== null);
  });
  return (
    <li className="flex min-w-0 flex-col gap-2 border-t border-line pt-4 first:border-t-0 first:pt-0">
      <div className="flex items-start gap-3">
        <h3 id={titleId} className="min-w-0 flex-1 text-base font-medium break-words">
          <Sentence text={words.line(sentenceCase(describeFixSuggestion(suggestion, language)))} />
        </h3>
        <Button variant="primary" size="sm" aria-describedby={titleId} onClick={onApply}>
          {words.apply}
        </Button>
      </div>
      {notes.map((note) => (
        <p key={note} className="max-w-prose text-sm text-muted break-words">
          <Sentence text={words.line(sentenceCase(note))} />
        </p>
      ))}
      <SideEffects suggestion={suggestion} wanted={wanted} requests={requests} />
      {suggestion.documents.length === 0 ? (
        <p className="text-sm text-muted">{words.requestOnly}</p>
      ) : (
        suggestion.documents.map((document) => (
          <ChangedText
            key={`${document.owner} ${document.name}`}
            document={document}
            isOpen={isOpen}
          />
        ))
      )}
    </li>
  );
}

/** Many are one fact: the edit is too wide. The first few show which way. */
const MOST_SHOWN = 5;

function SideEffects({
  suggestion: { sideEffects, sideEffectsArePartial },
  wanted,
  requests,
}: {
  readonly suggestion: FixSuggestion;
  readonly wanted: "allow" | "deny";
  readonly requests: readonly SavedRequest[];
}) {
  const words = useMessages(PLAYER_ACTIONS_WORDS);
  const language = useStore(selectLanguage);
  const titleId = useId();
  const left = sideEffects.length - MOST_SHOWN;
  return (
    <div className="text-sm">
      {sideEffects.length === 0 ? (
        <p className="text-muted">{words.noSideEffects}</p>
      ) : (
        <>
          <p id={titleId} className="font-medium">
            {words.sideEffects[wanted]}
          </p>
          <ul aria-labelledby={titleId} className="list-disc pl-5">
            {sideEffects.slice(0, MOST_SHOWN).map(({ principal, index, after }) => (
              <li key={`${index} ${principal}`} className="break-words">
                <Sentence
                  text={describeSideEffect(
                    {
                      principal,
                      request: requests[index]?.name ?? "",
                      allowed: after === "allowed",
                    },
                    language,
                  )}
                />
              </li>
            ))}
            {left > 0 ? <li>{words.more(left)}</li> : null}
          </ul>
        </>
      )}
      {sideEffectsArePartial ? <p className="text-muted">{words.partial}</p> : null}
    </div>
  );
}

function ChangedText({
  document: { name, owner, before, after },
  isOpen,
}: {
  readonly document: DocumentChange;
  readonly isOpen: boolean;
}) {
  const words = useMessages(PLAYER_ACTIONS_WORDS);
  const lines = useMemo(() => diffLines(before ?? "", after), [before, after]);
  const count = (kind: "added" | "removed") => lines.filter((line) => line.kind === kind).length;
  const title = words.changedText(name, owner);
  return (
    <details open={isOpen} className="min-w-0">
      <summary className="cursor-pointer rounded-md py-1 text-sm">
        {title}{" "}
        <span className="text-xs text-muted">
          {before === null ? words.newPolicy : words.lineCounts(count("added"), count("removed"))}
        </span>
      </summary>
      <LineDiff lines={lines} label={title} />
    </details>
  );
}
