import { type EntityKind } from "#core";
import { ARRANGE_ACTION_WORDS } from "../../messages/graph-arrange.ts";
import { type Action, type ActionTarget, actionsNamedBy } from "../../state/action.ts";
import { selectNodes, selectSelectedIds, toggleNode } from "../../state/multi-selection.ts";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import { holdKeysForField } from "../../state/held-keys.ts";
import type { PlaygroundState } from "../../state/state.ts";
import { store } from "../../state/store.ts";
import { startTask, tryTo } from "../canvas-task.ts";
import type { Direction } from "../neighbours.ts";
import { nodeIdAt } from "../node-element.ts";
import { canvasHandle } from "../view/canvas-handle.ts";
import { destinationFrom } from "../view/destination.ts";
import { type Alignment, type Axis } from "./align.ts";
import { setEditedNote } from "./edited-note.ts";

const make = actionsNamedBy(ARRANGE_ACTION_WORDS);

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ["Shift+ArrowLeft", "left"],
  ["Shift+ArrowRight", "right"],
  ["Shift+ArrowUp", "up"],
  ["Shift+ArrowDown", "down"],
]);

function hasOneOf(...kinds: readonly EntityKind[]) {
  return (state: PlaygroundState, ids: readonly string[]) =>
    ids.some((id) => kinds.some((kind) => selectEntities(state).get(id)?.kind === kind));
}

const isContainer = hasOneOf("account", "organizational-unit", "organization");

function isNote(state: PlaygroundState, [id]: readonly string[]): boolean {
  return selectScenario(state).notes.some((note) => note.id === id);
}

/** What is outside the scenario has nothing that could be copied or deleted. */
const isOurs = (state: PlaygroundState, ids: readonly string[]) =>
  ids.some((id) => selectEntities(state).has(id) || isNote(state, [id]));

/** Accounts and units: what can be in one unit or another. A root is where it is. */
function membersAmong(ids: readonly string[], state: PlaygroundState): readonly string[] {
  return ids.filter((id) => {
    const entity = selectEntities(state).get(id);
    return (
      entity?.kind === "account" ||
      (entity?.kind === "organizational-unit" && entity.parent !== null)
    );
  });
}

const hasMany = (_: PlaygroundState, ids: readonly string[]) => ids.length > 1;

const isCollapsed = ({ history }: PlaygroundState, [id = ""]: readonly string[]) =>
  history.present.scenario.collapsed.includes(id);

function toFirst(act: (id: string) => void) {
  return ({ ids: [id] }: ActionTarget) => {
    if (id !== undefined) act(id);
  };
}

/** Of several selected nodes, the one that keys are pressed on, on the canvas or in the outline. */
function focusedNode(): string | null {
  const focused = document.activeElement;
  return nodeIdAt(focused) ?? focused?.getAttribute("data-row") ?? null;
}

const loadClipboard = () => import("./clipboard.ts");
const toggle = toFirst((id) => {
  void import("./collapse-node.ts").then(({ toggleCollapsed }) => {
    toggleCollapsed(id);
  });
});

function aligning(
  id: keyof (typeof ARRANGE_ACTION_WORDS)["en"],
  how: Alignment,
  shortcut?: string,
) {
  return make(id, {
    group: "arrange",
    places: ["nodes"],
    shortcuts: shortcut === undefined ? [] : [shortcut],
    isEnabled: hasMany,
    run: async ({ ids }) => {
      (await import("./align-nodes.ts")).alignNodes(ids, how);
    },
  });
}

function distributing(id: keyof (typeof ARRANGE_ACTION_WORDS)["en"], axis: Axis, shortcut: string) {
  return make(id, {
    group: "arrange",
    places: ["nodes"],
    shortcuts: [shortcut],
    isEnabled: (_, ids) => ids.length > 2,
    run: async ({ ids }) => {
      (await import("./align-nodes.ts")).distributeNodes(ids, axis);
    },
  });
}

/** What one can do with several nodes at once, with containers, and with notes. */
export const ARRANGE_ACTIONS: readonly Action[] = [
  make("selectAll", {
    group: "edit",
    places: ["canvas"],
    shortcuts: ["Mod+A"],
    run: () => {
      // What stands in an account is selected with it, and each for itself.
      const nodes = canvasHandle()?.graph.nodes ?? [];
      const loose = nodes.filter(({ type }) => type !== "account" && type !== "unit");
      selectNodes((loose.length > 0 ? loose : nodes).map(({ id }) => id));
    },
  }),
  make("toggleSelected", {
    group: "edit",
    places: ["node", "nodes"],
    shortcuts: ["Mod+Space", "Shift+Space"],
    byKeyAlone: true,
    run: () => {
      const id = focusedNode();
      if (id !== null) toggleNode(id);
    },
  }),
  make("selectAlso", {
    group: "edit",
    places: ["node"],
    isEnabled: ({ selection }, [id]) => selection.entity !== null && selection.entity !== id,
    run: toFirst(toggleNode),
  }),
  make("extendSelection", {
    group: "edit",
    places: ["node", "nodes"],
    shortcuts: [...DIRECTIONS.keys()],
    byKeyAlone: true,
    run: ({ shortcut }) => {
      const id = focusedNode();
      const canvas = canvasHandle();
      const direction = DIRECTIONS.get(shortcut ?? "");
      if (canvas === null || id === null || direction === undefined) return;
      const next = destinationFrom(id, direction, canvas.graph, canvas.layout);
      if (next === null) return;
      const selected = selectSelectedIds(store.getState());
      selectNodes([...(selected.includes(id) ? selected : [id]), next]);
      canvas.focusNode(next);
    },
  }),
  make("copy", {
    group: "edit",
    places: ["node", "nodes"],
    shortcuts: ["Mod+C"],
    isEnabled: isOurs,
    run: async ({ ids }) => {
      await (await loadClipboard()).copyToClipboard(ids);
    },
  }),
  make("cut", {
    group: "edit",
    places: ["node", "nodes"],
    shortcuts: ["Mod+X"],
    isEnabled: isOurs,
    run: async ({ ids }) => {
      const refusal = await (await loadClipboard()).cutToClipboard(ids);
      tryTo(() => refusal, startTask);
    },
  }),
  make("duplicate", {
    group: "edit",
    places: ["node", "nodes"],
    shortcuts: ["Mod+D"],
    isEnabled: isOurs,
    run: async ({ ids }) => {
      const { duplicateNodes } = await loadClipboard();
      tryTo(() => duplicateNodes(ids), startTask);
    },
  }),
  make("deleteNodes", {
    group: "edit",
    places: ["node", "nodes"],
    shortcuts: ["Delete", "Backspace"],
    danger: true,
    isEnabled: isOurs,
    run: async ({ ids }) => {
      const { deleteNodes } = await import("./delete-nodes.ts");
      tryTo(() => deleteNodes(ids), startTask);
    },
  }),
  aligning("alignLeft", "left", "Alt+Shift+ArrowLeft"),
  aligning("alignCentre", "centre", "Shift+H"),
  aligning("alignRight", "right", "Alt+Shift+ArrowRight"),
  aligning("alignTop", "top", "Alt+Shift+ArrowUp"),
  aligning("alignMiddle", "middle", "Shift+V"),
  aligning("alignBottom", "bottom", "Alt+Shift+ArrowDown"),
  distributing("distributeHorizontally", "horizontally", "Mod+Shift+H"),
  distributing("distributeVertically", "vertically", "Mod+Shift+L"),
  make("collapse", {
    group: "arrange",
    places: ["node"],
    shortcuts: ["Shift+Enter"],
    isEnabled: (state, ids) => isContainer(state, ids) && !isCollapsed(state, ids),
    run: toggle,
  }),
  make("expand", {
    group: "arrange",
    places: ["node"],
    shortcuts: ["Shift+Enter"],
    isEnabled: (state, ids) => isContainer(state, ids) && isCollapsed(state, ids),
    run: toggle,
  }),
  make("moveToAccount", {
    group: "edit",
    places: ["node", "nodes"],
    isEnabled: (state, ids) =>
      selectScenario(state).accounts.length > 1 &&
      hasOneOf("user", "group", "role", "policy", "identity-provider", "resource")(state, ids),
    run: ({ ids }) => {
      startTask({ kind: "move-to-account", ids, account: null });
    },
  }),
  make("moveToUnit", {
    group: "edit",
    places: ["node", "nodes"],
    isEnabled: (state, ids) => {
      const hasUnit = selectScenario(state).organizations.length > 0;
      return hasUnit && membersAmong(ids, state).length > 0;
    },
    run: ({ ids }) => {
      startTask({ kind: "move-to-unit", ids: membersAmong(ids, store.getState()) });
    },
  }),
  make("writeNote", {
    group: "create",
    places: ["canvas"],
    shortcuts: ["T"],
    isEnabled: () => canvasHandle() !== null,
    run: async ({ at }) => {
      holdKeysForField();
      (await import("./write-note.ts")).writeNote(at);
    },
  }),
  make("editNote", {
    group: "edit",
    places: ["node"],
    shortcuts: ["Enter", "F2"],
    isEnabled: isNote,
    run: toFirst((id) => {
      holdKeysForField();
      setEditedNote(id);
    }),
  }),
];
