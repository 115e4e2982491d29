import { GRAPH_PICTURE_ACTION_WORDS } from "../../messages/graph-picture-actions.ts";
import { type Action, actionsNamedBy } from "../../state/action.ts";
import { selectScenario } from "../../state/derived.ts";
import { startTask } from "../canvas-task.ts";

const make = actionsNamedBy(GRAPH_PICTURE_ACTION_WORDS);

export const PICTURE_ACTIONS: readonly Action[] = [
  make("savePicture", {
    group: "scenario",
    places: ["page", "canvas"],
    isEnabled: (state) => selectScenario(state).accounts.length > 0,
    run: () => {
      startTask({ kind: "picture" });
    },
  }),
];
