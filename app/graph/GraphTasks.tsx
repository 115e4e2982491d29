import { lazy, Suspense } from "react";
import { startTask, useTask } from "./canvas-task.ts";

/** Menus and dialogs come when the first one opens. */
const LoadedTasks = lazy(async () => ({
  default: (await import("./CanvasTasks.tsx")).CanvasTasks,
}));

/** The menu or dialog that canvas, outline or palette opened, if any. */
export function GraphTasks({
  describeStep,
}: {
  /** The sentence of the step the player stands at; the canvas has no words for it. */
  readonly describeStep: () => Promise<string>;
}) {
  const task = useTask();
  if (task === null) return null;
  return (
    <Suspense>
      <LoadedTasks task={task} startTask={startTask} describeStep={describeStep} />
    </Suspense>
  );
}
