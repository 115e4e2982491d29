import type { MenuTask } from "./canvas-task.ts";
import { EdgeMenu } from "./EdgeMenu.tsx";
import { NodeMenu } from "./NodeMenu.tsx";
import { PaneMenu } from "./PaneMenu.tsx";
import { PolicyMenu } from "./PolicyMenu.tsx";

/** The menu of what was pointed at. */
export function CanvasMenu({ task }: { readonly task: MenuTask }) {
  switch (task.kind) {
    case "menu":
      return <NodeMenu key={task.id} id={task.id} at={task.at} />;
    case "edge-menu":
      return <EdgeMenu key={task.id} id={task.id} at={task.at} />;
    case "pane-menu":
      return <PaneMenu at={task.at} />;
    case "policy-menu":
      return <PolicyMenu ids={task.ids} at={task.at} />;
  }
}
