import { lazy, Suspense } from "react";
import { INSPECTOR_WORDS } from "../messages/inspector.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities, selectRelations } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { useFollowTrace } from "./follow-trace.ts";
import { NothingSelected } from "./NothingSelected.tsx";
import type { RenderEditor } from "./PolicyPanes.tsx";

// Nothing is selected in the first picture.
const EntityInspector = lazy(async () => ({
  default: (await import("./EntityInspector.tsx")).EntityInspector,
}));
const PolicySection = lazy(async () => ({
  default: (await import("./PolicySection.tsx")).PolicySection,
}));
const RelationInspector = lazy(async () => ({
  default: (await import("./RelationInspector.tsx")).RelationInspector,
}));

export interface InspectorProps {
  /** The policy editor: another feature, put in by the shell. */
  readonly editor: RenderEditor;
}

/** What is selected on the canvas: what it is, its policies, and the one that is open. */
export function Inspector({ editor }: InspectorProps) {
  const words = useMessages(INSPECTOR_WORDS);
  useFollowTrace();
  return (
    <section
      aria-label={words.region}
      // It scrolls, and may hold nothing else that takes the focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="flex h-full min-h-0 flex-col overflow-x-hidden overflow-y-auto bg-surface"
    >
      <Suspense>
        <Selected editor={editor} />
      </Suspense>
    </section>
  );
}

function Selected({ editor }: InspectorProps) {
  const { entity: id, relation: relationId, document } = useStore(({ selection }) => selection);
  const entity = useStore((state) => (id === null ? undefined : selectEntities(state).get(id)));
  const relation = useStore((state) => selectRelations(state).find((one) => one.id === relationId));
  const isEmpty = useStore(({ desk }) => document === null && desk.open.length === 0);
  if (relation !== undefined) return <RelationInspector relation={relation} editor={editor} />;
  if (entity !== undefined) {
    return <EntityInspector entity={entity} editor={editor} />;
  }
  // Policies stay open, and one passed with the request is carried by no entity.
  return (
    <>
      {isEmpty ? null : <PolicySection entity={null} tabs={[]} editor={editor} />}
      {document === null ? <NothingSelected /> : null}
    </>
  );
}
