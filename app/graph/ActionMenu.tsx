import { menuActions } from "../state/find-action.ts";
import type { ActionPlace } from "../state/action.ts";
import { selectLanguage } from "../state/preferences.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { actionMenu } from "./action-menu.ts";
import { type CanvasTask, startTask } from "./canvas-task.ts";
import type { Point } from "./geometry.ts";
import { type MenuEntry, PointMenu } from "./PointMenu.tsx";

const selectAll = (state: PlaygroundState) => state;

const NO_MORE: readonly MenuEntry[] = [];

/** A menu of all one can do now with these things. */
export function ActionMenu({
  task,
  label,
  place,
  ids,
  at,
  more = NO_MORE,
}: {
  /** The task that this menu is. */
  readonly task: CanvasTask["kind"];
  readonly label: string;
  readonly place: ActionPlace;
  readonly ids: readonly string[];
  readonly at: Point;
  readonly more?: readonly MenuEntry[];
}) {
  const state = useStore(selectAll);
  const actions = menuActions([place], ids, state);
  return (
    <PointMenu
      at={at}
      label={label}
      items={actionMenu(actions, { ids, at }, selectLanguage(state), more)}
      onClose={() => {
        // What was chosen may have started the next task already.
        startTask((current) => (current?.kind === task ? null : current));
      }}
    />
  );
}
