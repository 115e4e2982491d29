import { ArrowRight, Unlink } from "lucide-react";
import { useEffect } from "react";
import { disconnect, type Relation } from "#core";
import { graphMessages } from "../messages/graph.ts";
import { INSPECTOR_WORDS } from "../messages/inspector.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectDocument, selectRelation } from "../state/actions.ts";
import { selectEntities, selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { IconButton } from "../ui/Button.tsx";
import { apply } from "./apply.ts";
import { EntityLink } from "./EntityLink.tsx";
import type { RenderEditor } from "./PolicyPanes.tsx";
import { PolicySection } from "./PolicySection.tsx";
import { endName, relationSentence } from "./relation-sentence.ts";

/** An edge: what it says, between whom, and the statement it was read off. */
export function RelationInspector({
  relation,
  editor,
}: {
  readonly relation: Relation;
  readonly editor: RenderEditor;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  const graphWords = useMessages(graphMessages);
  const entities = useStore(selectEntities);
  const scenario = useStore(selectScenario);
  const { id, source } = relation;
  const sentence = relationSentence(relation, entities, graphWords);
  useEffect(() => {
    // Once for each edge: what is typed in the statement then moves its place, not the selection.
    if (source !== null) selectDocument(source.documentId, source.range);
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [id]);

  const end = (endId: string) =>
    entities.has(endId) ? (
      <EntityLink id={endId} name={endName(endId, entities, graphWords)} />
    ) : (
      <span className="min-w-0 truncate" title={endId}>
        {endName(endId, entities, graphWords)}
      </span>
    );
  return (
    <>
      <header className="flex shrink-0 flex-col gap-1 border-b border-line p-3">
        <div className="flex items-start gap-2">
          <h2 className="min-w-0 flex-1 text-base font-medium break-words">{sentence}</h2>
          {disconnect(scenario, relation).ok ? (
            <IconButton
              size="sm"
              label={words.disconnect}
              icon={<Unlink size={14} aria-hidden />}
              onClick={() => {
                apply(words.did.disconnected(sentence), (current) => disconnect(current, relation));
                selectRelation(null);
              }}
            />
          ) : null}
        </div>
        <p className="flex min-w-0 flex-wrap items-center gap-1.5">
          {end(relation.from)}
          <ArrowRight size={14} aria-hidden className="shrink-0 text-muted" />
          {end(relation.to)}
        </p>
        <p className="text-xs text-muted">{source === null ? words.fromList : words.statedBy}</p>
        {relation.actions.length === 0 ? null : (
          <ul className="flex flex-wrap gap-1">
            {relation.actions.slice(0, MOST_ACTIONS).map((action) => (
              <li key={action} className="rounded bg-sunken px-1 font-mono text-xs break-all">
                {action}
              </li>
            ))}
          </ul>
        )}
      </header>
      <PolicySection entity={null} tabs={[]} editor={editor} />
    </>
  );
}

const MOST_ACTIONS = 12;
