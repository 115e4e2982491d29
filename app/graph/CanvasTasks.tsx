import { AddByArnDialog } from "./AddByArnDialog.tsx";
import type { CanvasTask, StartTask } from "./canvas-task.ts";
import type { Chip } from "./chips.ts";
import { ConnectDialog } from "./ConnectDialog.tsx";
import { EdgeMenu } from "./EdgeMenu.tsx";
import type { GraphNode } from "./graph-types.ts";
import { LegendDialog } from "./LegendDialog.tsx";
import { NodeMenu } from "./NodeMenu.tsx";
import { RefusalDialog } from "./RefusalDialog.tsx";
import { RenameDialog } from "./RenameDialog.tsx";

const NO_CHIPS: readonly Chip[] = [];

/** The dialog or menu that is open, if any. */
export function CanvasTasks({
  nodes,
  task,
  startTask,
}: {
  readonly nodes: readonly GraphNode[];
  readonly task: CanvasTask;
  readonly startTask: StartTask;
}) {
  const close = () => {
    startTask(null);
  };
  switch (task.kind) {
    case "menu":
      return (
        <NodeMenu
          key={task.id}
          id={task.id}
          at={task.at}
          chips={nodes.find(({ id }) => id === task.id)?.data.chips ?? NO_CHIPS}
          startTask={startTask}
        />
      );
    case "edge-menu":
      return <EdgeMenu key={task.id} id={task.id} at={task.at} startTask={startTask} />;
    case "rename":
      return <RenameDialog id={task.id} onClose={close} />;
    case "connect":
      return <ConnectDialog from={task.id} to={task.to} onClose={close} />;
    case "add-by-arn":
      return <AddByArnDialog onClose={close} />;
    case "refused":
      return <RefusalDialog refusal={task.refusal} onClose={close} />;
    case "legend":
      return <LegendDialog onClose={close} />;
  }
}
