import { selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import type { CreateTask, StartTask } from "../canvas-task.ts";
import { CreateField } from "./CreateField.tsx";
import { GrowMenu } from "./GrowMenu.tsx";
import { PasteDialog } from "./PasteDialog.tsx";
import { placeAt } from "./place-at.ts";

/** What of making something is open: the field, the menu of what may be connected, the pasted text. */
export function CreateTasks({
  task,
  startTask,
}: {
  readonly task: CreateTask;
  readonly startTask: StartTask;
}) {
  switch (task.kind) {
    case "create":
      return (
        <CreateField
          at={task.at}
          place={
            task.isPlaced
              ? placeAt(task.at, selectScenario(store.getState()))
              : { inside: task.inside, at: null }
          }
          onClose={() => {
            startTask((open) => (open === task ? null : open));
          }}
        />
      );
    case "grow":
      return <GrowMenu id={task.id} direction={task.direction} startTask={startTask} />;
    case "paste":
      return (
        <PasteDialog
          text={task.text}
          onClose={() => {
            startTask(null);
          }}
        />
      );
  }
}
