import { GRAPH_ACTION_WORDS } from "../../messages/actions.ts";
import { type Action, type ActionTarget, actionsNamedBy } from "../../state/action.ts";
import { selectEntity } from "../../state/actions.ts";
import { selectedWith } from "../../state/multi-selection.ts";
import type { PlaygroundState } from "../../state/state.ts";
import { holdKeysForField } from "../../state/held-keys.ts";
import { store } from "../../state/store.ts";
import { startTask } from "../canvas-task.ts";
import { nudgeNodes } from "../arrange/move-nodes.ts";
import type { Direction } from "../neighbours.ts";
import { canvasHandle, type CanvasHandle } from "../view/canvas-handle.ts";
import { viewStore } from "../view/view-store.ts";

const make = actionsNamedBy(GRAPH_ACTION_WORDS);

/** Canvas units for one press of Alt and an arrow key. */
const NUDGE = 20;

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
]);
const ARROWS = [...DIRECTIONS.keys()];

function directionOf({ shortcut }: ActionTarget): Direction | undefined {
  return DIRECTIONS.get(shortcut?.replace("Alt+", "") ?? "");
}

const hasCanvas = () => canvasHandle() !== null;

function onCanvas(act: (canvas: CanvasHandle, target: ActionTarget) => void) {
  return (target: ActionTarget) => {
    const canvas = canvasHandle();
    if (canvas !== null) act(canvas, target);
  };
}

function view(
  id: "zoomIn" | "zoomOut" | "fit",
  shortcuts: readonly string[],
  act: (canvas: CanvasHandle) => void,
): Action {
  const run = onCanvas(act);
  return make(id, { group: "see", places: ["canvas"], shortcuts, isEnabled: hasCanvas, run });
}

/** Looking at the canvas and going about on it. */
export const SEE_ACTIONS: readonly Action[] = [
  make("go", {
    group: "go",
    places: ["canvas"],
    shortcuts: ARROWS,
    byKeyAlone: true,
    isEnabled: hasCanvas,
    run: onCanvas((canvas, target) => {
      const direction = directionOf(target);
      if (direction !== undefined) canvas.go(target.ids[0] ?? null, direction);
    }),
  }),
  make("ends", {
    group: "go",
    places: ["canvas"],
    shortcuts: ["Home", "End"],
    byKeyAlone: true,
    isEnabled: hasCanvas,
    run: onCanvas(({ graph, focusNode }, { shortcut }) => {
      const end = shortcut === "Home" ? graph.nodes[0] : graph.nodes.at(-1);
      if (end !== undefined) focusNode(end.id);
    }),
  }),
  make("release", {
    group: "go",
    places: ["canvas"],
    shortcuts: ["Escape"],
    byKeyAlone: true,
    isEnabled: (state) => hasSelection(state) || viewStore.getState().selects,
    run: async () => {
      if (hasSelection(store.getState())) selectEntity(null);
      else (await loadToggles()).toggleSelecting();
    },
  }),
  make("move", {
    group: "arrange",
    places: ["canvas"],
    shortcuts: ARROWS.map((arrow) => `Alt+${arrow}`),
    byKeyAlone: true,
    isEnabled: (_, ids) => hasCanvas() && ids.length > 0,
    run: onCanvas(({ graph }, target) => {
      const direction = directionOf(target);
      const [id] = target.ids;
      if (direction === undefined || id === undefined) return;
      nudgeNodes(selectedWith(store.getState(), id), direction, NUDGE, graph);
    }),
  }),
  make("arrangeAgain", {
    group: "arrange",
    places: ["canvas"],
    isEnabled: hasCanvas,
    run: onCanvas(({ arrange }) => {
      arrange();
    }),
  }),
  view("zoomIn", ["+", "="], ({ flow }) => void flow.zoomIn()),
  view("zoomOut", ["-"], ({ flow }) => void flow.zoomOut()),
  view("fit", ["0"], ({ fit }) => {
    fit();
  }),
  make("find", {
    group: "go",
    places: ["canvas", "outline"],
    shortcuts: ["Mod+F"],
    run: findOnCanvas,
  }),
  make("kinds", {
    group: "see",
    places: ["canvas", "outline"],
    shortcuts: ["Shift+K"],
    isEnabled: hasCanvas,
    run: async () => (await loadToggles()).togglePanel("kinds"),
  }),
  make("neighbours", {
    group: "see",
    places: ["canvas", "outline"],
    shortcuts: ["Shift+N"],
    isEnabled: hasCanvas,
    run: async ({ ids }) => (await loadToggles()).toggleNeighbours(ids[0] ?? null),
  }),
  make("map", {
    group: "see",
    places: ["canvas", "outline"],
    shortcuts: ["Shift+M"],
    isEnabled: hasCanvas,
    run: async () => (await loadToggles()).toggleMap(),
  }),
  make("selecting", {
    group: "edit",
    places: ["canvas"],
    shortcuts: ["V"],
    isEnabled: hasCanvas,
    run: async () => (await loadToggles()).toggleSelecting(),
  }),
  make("legend", {
    group: "see",
    places: ["canvas", "outline"],
    run: () => {
      startTask({ kind: "legend" });
    },
  }),
];

function hasSelection({ selection }: PlaygroundState): boolean {
  return selection.entity !== null || selection.relation !== null;
}

/** Where the canvas is not on the page, the outline has a field of its own. */
async function findOnCanvas(): Promise<void> {
  if (canvasHandle() === null) document.getElementById("outline-find")?.focus();
  else {
    if (viewStore.getState().panel !== "find") holdKeysForField();
    (await loadToggles()).togglePanel("find");
  }
}

function loadToggles() {
  return import("../view/toggles.ts");
}
