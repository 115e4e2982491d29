import { Panel } from "@xyflow/react";
import {
  ListFilter,
  LayoutGrid,
  type LucideIcon,
  Map as MapIcon,
  Maximize,
  Minus,
  Plus,
  Search,
  Shapes,
  SquareDashedMousePointer,
  Waypoints,
} from "lucide-react";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectLanguage } from "../state/preferences.ts";
import { shortcutText } from "../state/shortcut.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { IconButton } from "../ui/Button.tsx";
import { useRoom } from "./room.ts";
import { useView } from "./view/view-store.ts";

interface Tool {
  /** Of the action it does, which also names it. */
  readonly id: string;
  readonly Icon: LucideIcon;
  /** Left out where there is no room; the canvas's menu has it, too. */
  readonly roomy?: true;
}

const TOOLS: readonly Tool[] = [
  { id: "selecting", Icon: SquareDashedMousePointer },
  { id: "find", Icon: Search },
  { id: "kinds", Icon: ListFilter, roomy: true },
  { id: "neighbours", Icon: Waypoints, roomy: true },
  { id: "map", Icon: MapIcon, roomy: true },
  { id: "zoomIn", Icon: Plus },
  { id: "zoomOut", Icon: Minus },
  { id: "fit", Icon: Maximize },
  { id: "arrangeAgain", Icon: LayoutGrid, roomy: true },
  { id: "legend", Icon: Shapes },
];

const selectActions = (state: PlaygroundState) => state.actions;

/** Select, find, show and hide, zoom, fit, arrange, legend. */
export function CanvasToolbar() {
  const words = useMessages(graphMessages);
  const language = useStore(selectLanguage);
  const actions = useStore(selectActions);
  const view = useView();
  const room = useRoom();
  const pressed: ReadonlyMap<string, boolean> = new Map([
    ["selecting", view.selects],
    ["find", view.panel === "find"],
    ["kinds", view.panel === "kinds"],
    ["neighbours", view.neighbours],
    ["map", view.map],
  ]);
  return (
    <Panel position="top-right" className={room === "none" ? "m-2! mt-11!" : "m-2!"}>
      <div
        role="toolbar"
        aria-label={words.toolbar}
        className="flex rounded-md border border-line bg-raised/90"
      >
        {TOOLS.map(({ id, Icon, roomy }) => {
          const action = actions.find((candidate) => candidate.id === id);
          if (action === undefined || (roomy === true && room !== "wide")) return null;
          const [shortcut] = action.shortcuts;
          return (
            <IconButton
              key={id}
              className="size-7! aria-pressed:bg-accent-soft aria-pressed:text-accent"
              label={action.name(language)}
              shortcut={shortcut === undefined ? undefined : shortcutText(shortcut)}
              aria-pressed={pressed.get(id)}
              icon={<Icon size={16} aria-hidden />}
              onClick={() => void action.run({ ids: [], at: null, shortcut: null })}
            />
          );
        })}
      </div>
    </Panel>
  );
}
