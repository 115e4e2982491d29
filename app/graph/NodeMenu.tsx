import { graphEditMessages } from "../messages/graph-edits.ts";
import { graphMessages } from "../messages/graph.ts";
import { GRAPH_VIEW_WORDS } from "../messages/graph-view.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities, selectRelations, selectScenario } from "../state/derived.ts";
import { aboutNode } from "../state/find-action.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { ActionMenu } from "./ActionMenu.tsx";
import { nameOfNode } from "./arrange/words.ts";
import { startTask } from "./canvas-task.ts";
import type { Point } from "./geometry.ts";
import { nodeMenuItems } from "./node-menu-items.ts";

const selectAll = (state: PlaygroundState) => state;

/** The menu of a node, on the canvas and in the outline; of all selected ones, if it is among several. */
export function NodeMenu({ id, at }: { readonly id: string; readonly at: Point }) {
  const edit = useMessages(graphEditMessages);
  const graph = useMessages(graphMessages);
  const view = useMessages(GRAPH_VIEW_WORDS);
  const state = useStore(selectAll);
  const entities = selectEntities(state);
  const { place, ids } = aboutNode(id, state);
  if (place === "nodes") {
    const label = edit.menuOf(view.several(ids.length));
    return <ActionMenu task="menu" label={label} place="nodes" ids={ids} at={at} />;
  }
  const subject = {
    id,
    at,
    entities,
    scenario: selectScenario(state),
    relations: selectRelations(state),
  };
  return (
    <ActionMenu
      task="menu"
      label={edit.menuOf(nameOfNode(id))}
      place="node"
      ids={ids}
      at={at}
      more={nodeMenuItems(subject, startTask, { edit, graph })}
    />
  );
}
