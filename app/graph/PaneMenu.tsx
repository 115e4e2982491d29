import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { ActionMenu } from "./ActionMenu.tsx";
import type { Point } from "./geometry.ts";

/** The menu of the canvas, where nothing stands. */
export function PaneMenu({ at }: { readonly at: Point }) {
  const words = useMessages(graphMessages);
  return <ActionMenu task="pane-menu" label={words.toolbar} place="canvas" ids={[]} at={at} />;
}
