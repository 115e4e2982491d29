import { useMemo } from "react";
import { graphEditMessages } from "../messages/graph-edits.ts";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities, selectRelations, selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import type { StartTask } from "./canvas-task.ts";
import type { Chip } from "./chips.ts";
import type { Point } from "./geometry.ts";
import { positionOf } from "./layout-positions.ts";
import { nodeMenuItems } from "./node-menu-items.ts";
import { PointMenu } from "./PointMenu.tsx";
import { nameOf } from "./sentences.ts";

/** The menu of a node. */
export function NodeMenu({
  id,
  at,
  chips,
  startTask,
}: {
  readonly id: string;
  readonly at: Point;
  readonly chips: readonly Chip[];
  readonly startTask: StartTask;
}) {
  const edit = useMessages(graphEditMessages);
  const graph = useMessages(graphMessages);
  const entities = useStore(selectEntities);
  const relations = useStore(selectRelations);
  const { layout } = useStore(selectScenario);
  const items = useMemo(() => {
    const entity = entities.get(id) ?? null;
    const subject = { id, at, entity, chips, isPlaced: positionOf(layout, id) !== null };
    return nodeMenuItems(subject, relations, entities, startTask, { edit, graph });
  }, [id, at, chips, entities, relations, layout, startTask, edit, graph]);
  return (
    <PointMenu
      at={at}
      label={edit.menuOf(nameOf(id, entities, graph))}
      items={items}
      onClose={() => {
        // What was chosen may have started the next task already.
        startTask((task) => (task?.kind === "menu" ? null : task));
      }}
    />
  );
}
