import { lazy } from "react";
import { AddByArnDialog } from "./AddByArnDialog.tsx";
import { MoveDialog } from "./arrange/MoveDialog.tsx";
import { MoveMemberDialog } from "./arrange/MoveMemberDialog.tsx";
import { type CanvasTask, isCreateTask, isMenuTask, type StartTask } from "./canvas-task.ts";
import { CanvasMenu } from "./CanvasMenu.tsx";
import { ConnectDialog } from "./ConnectDialog.tsx";
import { LegendDialog } from "./LegendDialog.tsx";
import { LoadedPictureDialog } from "./picture/LoadedPictureDialog.tsx";
import { RefusalDialog } from "./RefusalDialog.tsx";
import { RenameDialog } from "./RenameDialog.tsx";

const CreateTasks = lazy(async () => ({
  default: (await import("./create/CreateTasks.tsx")).CreateTasks,
}));

/** The dialog or menu that is open, if any. */
export function CanvasTasks({
  task,
  startTask,
  describeStep,
}: {
  readonly task: CanvasTask;
  readonly startTask: StartTask;
  readonly describeStep: () => Promise<string>;
}) {
  const close = () => {
    startTask(null);
  };
  if (isMenuTask(task)) return <CanvasMenu task={task} />;
  if (isCreateTask(task)) return <CreateTasks task={task} startTask={startTask} />;
  switch (task.kind) {
    case "rename":
      return <RenameDialog id={task.id} onClose={close} />;
    case "connect":
      return <ConnectDialog from={task.id} to={task.to} onClose={close} />;
    case "add-by-arn":
      return <AddByArnDialog onClose={close} />;
    case "move-to-account":
      return <MoveDialog ids={task.ids} account={task.account} onClose={close} />;
    case "move-to-unit":
      return <MoveMemberDialog ids={task.ids} unit={task.unit} onClose={close} />;
    case "refused":
      return <RefusalDialog refusal={task.refusal} onClose={close} />;
    case "picture":
      return <LoadedPictureDialog describeStep={describeStep} onClose={close} />;
    case "legend":
      return <LegendDialog onClose={close} />;
  }
}
