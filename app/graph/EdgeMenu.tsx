import { graphEditMessages } from "../messages/graph-edits.ts";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities, selectRelations } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { type StartTask, tryTo } from "./canvas-task.ts";
import { deleteRelation, openRelation } from "./edit-actions.ts";
import type { Point } from "./geometry.ts";
import { item } from "./node-menu-items.ts";
import { PointMenu } from "./PointMenu.tsx";
import { relationSentence } from "./sentences.ts";

/** The menu of an edge: what it was read off, and taking that out. */
export function EdgeMenu({
  id,
  at,
  startTask,
}: {
  readonly id: string;
  readonly at: Point;
  readonly startTask: StartTask;
}) {
  const words = useMessages(graphEditMessages);
  const graph = useMessages(graphMessages);
  const entities = useStore(selectEntities);
  const relation = useStore(selectRelations).find((candidate) => candidate.id === id);
  if (relation === undefined) return null;
  const open = item("open", words.open, "Enter", () => {
    openRelation(relation);
  });
  const remove = item("delete", words.disconnect, "Del", () => {
    tryTo(() => deleteRelation(relation), startTask);
  });
  return (
    <PointMenu
      at={at}
      label={words.menuOf(relationSentence(relation, entities, graph))}
      items={[open, { ...remove, danger: true }]}
      onClose={() => {
        startTask((task) => (task?.kind === "edge-menu" ? null : task));
      }}
    />
  );
}
