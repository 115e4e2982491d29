import { graphEditMessages } from "../messages/graph-edits.ts";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities, selectRelations } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { ActionMenu } from "./ActionMenu.tsx";
import type { Point } from "./geometry.ts";
import { relationSentence } from "./sentences.ts";

/** The menu of an edge: what it was read off, and taking that out. */
export function EdgeMenu({ id, at }: { readonly id: string; readonly at: Point }) {
  const words = useMessages(graphEditMessages);
  const graph = useMessages(graphMessages);
  const entities = useStore(selectEntities);
  const relation = useStore(selectRelations).find((candidate) => candidate.id === id);
  return relation === undefined ? null : (
    <ActionMenu
      task="edge-menu"
      label={words.menuOf(relationSentence(relation, entities, graph))}
      place="edge"
      ids={[id]}
      at={at}
    />
  );
}
