import { Users } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import type { DocumentId } from "#core";
import { INSPECTOR_DESK_WORDS, type InspectorDeskWords } from "../messages/inspector-desk.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectDocuments, selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { EntityLink } from "./EntityLink.tsx";
import { type Attachment, whereAttached } from "./where-attached.ts";

/** What stands in one line of a narrow panel. */
const MOST_SHOWN = 4;

/**
 * To whom the open policy is attached, each a way there; and that an edit changes all of them. Silent
 * where there is nothing to tell: a policy that only the selected entity has.
 */
export function WhereAttached({
  documentId,
  selected,
}: {
  readonly documentId: DocumentId;
  /** Id of the entity the policy is shown at; null for none. */
  readonly selected: string | null;
}) {
  const words = useMessages(INSPECTOR_DESK_WORDS);
  // While someone types, the letter comes first.
  const scenario = useDeferredValue(useStore(selectScenario));
  const attachments = useMemo(() => whereAttached(scenario, documentId), [scenario, documentId]);
  const isOfScenario = useStore((state) => selectDocuments(state).has(documentId));
  const [all, setAll] = useState(false);
  if (attachments.length === 0) {
    return isOfScenario ? <p className={STRIP}>{words.nowhere}</p> : null;
  }
  if (attachments.every(({ holder }) => holder.id === selected)) return null;
  const shown = all ? attachments : attachments.slice(0, MOST_SHOWN);
  const holders = new Set(attachments.map(({ holder }) => holder.id)).size;
  return (
    <div className={STRIP}>
      {GROUPS.map((as) => (
        <AttachmentList
          key={as}
          term={termOf(as, shown, words)}
          attachments={shown.filter((one) => one.as === as)}
        />
      ))}
      {shown.length === attachments.length ? null : (
        <button
          type="button"
          className="h-6 underline hover:text-accent"
          onClick={() => {
            setAll(true);
          }}
        >
          {words.more(attachments.length - shown.length)}
        </button>
      )}
      {holders > 1 && isOfScenario ? (
        <span className="flex items-center gap-1 font-medium text-ink">
          <Users size={12} aria-hidden className="shrink-0" />
          {words.shared(holders)}
        </span>
      ) : null}
    </div>
  );
}

const STRIP =
  "flex min-h-7 shrink-0 flex-wrap items-center gap-x-3 border-b border-line bg-sunken px-3 py-0.5 text-xs text-muted";

const GROUPS = ["part", "attached", "boundary"] as const;

function termOf(
  as: Attachment["as"],
  attachments: readonly Attachment[],
  words: InspectorDeskWords,
): string {
  if (as === "part") return words.partOf;
  if (as === "boundary") return words.boundaryOf;
  const isControl = attachments.some(
    ({ kind }) => kind === "account" || kind === "organizational-unit",
  );
  return isControl ? words.appliesTo : words.attachedTo;
}

function AttachmentList({
  term,
  attachments,
}: {
  readonly term: string;
  readonly attachments: readonly Attachment[];
}) {
  if (attachments.length === 0) return null;
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-2">
      <span>{term}</span>
      <ul aria-label={term} className="contents">
        {attachments.map((attachment) => (
          <AttachedHolder key={attachment.holder.id} {...attachment} />
        ))}
      </ul>
    </div>
  );
}

function AttachedHolder({ holder, through, kind }: Attachment) {
  const words = useMessages(INSPECTOR_DESK_WORDS);
  const [open, setOpen] = useState(false);
  return (
    <li className="flex min-h-6 min-w-0 flex-wrap items-center gap-x-1.5">
      <EntityLink id={holder.id} name={holder.name} />
      {through.length === 0 ? null : (
        <button
          type="button"
          aria-expanded={open}
          aria-label={`${words.through(holder.name)}: ${countOf(kind, through.length, words)}`}
          className="h-6 rounded-sm hover:text-accent"
          onClick={() => {
            setOpen(!open);
          }}
        >
          ({countOf(kind, through.length, words)})
        </button>
      )}
      {open ? through.map(({ id, name }) => <EntityLink key={id} id={id} name={name} />) : null}
    </li>
  );
}

function countOf(kind: Attachment["kind"], count: number, words: InspectorDeskWords): string {
  return kind === "group" ? words.group(count) : words.unit(count);
}
