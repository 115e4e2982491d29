import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from "react";
import {
  type Catalog,
  describeStatement,
  type DocumentId,
  parsePolicyDraft,
  servicesIn,
  type SourceRange,
  type Statement,
} from "#core";
import { EDITOR_SENTENCES_WORDS } from "../messages/editor-sentences.ts";
import { useMessages } from "../messages/use-messages.ts";
import { loadCatalog } from "../state/catalog.ts";
import { selectFocusedStatement } from "../state/desk.ts";
import { selectLanguage } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";

/** A policy as large as its place allows has far fewer. */
const MOST_LISTED = 200;

/**
 * What a policy says, a sentence a statement, as a list that is read and walked without the editor: the
 * sentences above the statements are for the eye alone. Choosing one leads to its statement.
 */
export function SentenceList({
  documentId,
  text,
  onGoTo,
}: {
  readonly documentId: DocumentId;
  readonly text: string;
  readonly onGoTo: (range: SourceRange) => void;
}) {
  const words = useMessages(EDITOR_SENTENCES_WORDS);
  const language = useStore(selectLanguage);
  const focused = useStore(selectFocusedStatement);
  const read = useDeferredValue(text);
  const known = useCatalog(read);
  const statements = useMemo(() => statementsOf(read), [read]);
  const sentences = useMemo(
    () =>
      (statements ?? []).slice(0, MOST_LISTED).map((statement) =>
        describeStatement(statement, {
          language,
          ...(known !== null && { catalog: known.catalog }),
        }),
      ),
    [statements, language, known],
  );
  if (statements === null || statements.length === 0) {
    return (
      <Frame title={words.title}>
        <p className="px-3 pb-2 text-muted">{statements === null ? words.unread : words.none}</p>
      </Frame>
    );
  }
  return (
    <Frame title={words.title}>
      <ol className="pb-1">
        {sentences.map((sentence, index) => {
          const range = statements[index]?.range ?? null;
          const isCurrent =
            focused !== null &&
            focused.documentId === documentId &&
            focused.range.from === range?.from;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a statement is known by its place
            <li key={index}>
              <button
                type="button"
                aria-current={isCurrent}
                aria-label={words.goTo(index + 1, sentence)}
                className="flex w-full items-start gap-2 px-3 py-1 text-left -outline-offset-2 hover:bg-sunken aria-[current=true]:bg-accent-soft"
                onClick={() => {
                  if (range !== null) onGoTo(range);
                }}
              >
                <span aria-hidden className="min-w-4 text-xs leading-5 text-muted tabular-nums">
                  {index + 1}
                </span>
                <span className="min-w-0 flex-1 break-words">{sentence}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {statements.length > MOST_LISTED ? (
        <p className="px-3 pb-2 text-muted">{words.more(statements.length - MOST_LISTED)}</p>
      ) : null}
    </Frame>
  );
}

function Frame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div
      role="group"
      aria-label={title}
      className="max-h-36 shrink-0 overflow-y-auto border-t border-line @2xl:max-h-none @2xl:w-80 @2xl:border-t-0 @2xl:border-l"
    >
      <h3 className="px-3 pt-1.5 pb-0.5 text-xs font-medium text-muted">{title}</h3>
      {children}
    </div>
  );
}

/** Null for a text in which no policy can be read. */
function statementsOf(text: string): readonly Statement[] | null {
  return parsePolicyDraft(text).draft?.statements ?? null;
}

/** The catalog, wrapped anew whenever it has come to know the services that a policy names. */
function useCatalog(text: string): { readonly catalog: Catalog } | null {
  const [known, setKnown] = useState<{ readonly catalog: Catalog } | null>(null);
  const services = useMemo(() => servicesIn(text).join(" "), [text]);
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const catalog = await loadCatalog();
      await catalog.ready(services.split(" "));
      if (wanted) setKnown({ catalog });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [services]);
  return known;
}
