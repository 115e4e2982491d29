import { afterEach, expect, test, vi } from "vitest";
import { EXAMPLES, listEntities, listRelations, loadScenario } from "#core";
import { type Action, type ActionPlace } from "../state/action.ts";
import { openScenario } from "../state/actions.ts";
import { runKey } from "../state/find-action.ts";
import type { KeyPress } from "../state/shortcut.ts";
import { store } from "../state/store.ts";
import { ACTIONS } from "./registry.ts";

vi.mock("../graph/view/canvas-handle.ts", () => ({
  canvasHandle: () => ({ graph: { nodes: [], edges: [] } }),
  setCanvasHandle: () => undefined,
}));
// A key is pressed on nothing one types in.
vi.stubGlobal("HTMLElement", Event);
vi.stubGlobal("navigator", { userAgent: "Linux", language: "en" });

afterEach(() => {
  store.setState({ actions: [] });
});

/** Where a key is pressed, by where an action belongs. */
const AROUND: Readonly<Record<ActionPlace, readonly ActionPlace[]>> = {
  page: ["page"],
  canvas: ["canvas", "page"],
  outline: ["outline", "page"],
  player: ["player", "page"],
  node: ["node", "canvas", "page"],
  nodes: ["nodes", "canvas", "page"],
  edge: ["edge", "canvas", "page"],
  policy: ["policy", "outline", "page"],
};

function pressOf(shortcut: string): KeyPress {
  const parts = shortcut === "+" ? ["+"] : shortcut.split("+");
  const key = parts.at(-1) ?? "";
  return {
    key: key === "Space" ? " " : key,
    ctrlKey: parts.includes("Mod"),
    altKey: parts.includes("Alt"),
    shiftKey: parts.slice(0, -1).includes("Shift"),
    metaKey: false,
  };
}

/** Presses a key somewhere; what it did. */
function press(shortcut: string, places: readonly ActionPlace[], ids: readonly string[]) {
  const event = {
    ...pressOf(shortcut),
    target: null,
    timeStamp: 0,
    preventDefault: vi.fn<() => void>(),
    stopPropagation: vi.fn<() => void>(),
  };
  const ran: string[] = [];
  store.setState({
    actions: ACTIONS.map((action): Action => ({ ...action, run: () => void ran.push(action.id) })),
  });
  runKey(event, places, ids);
  return { ran, isUsedUp: event.preventDefault.mock.calls.length === 1 };
}

/** Ids that actions of a place can be about, in the first example after it was sent. */
async function subjects(): Promise<
  Readonly<Partial<Record<ActionPlace, readonly (readonly string[])[]>>>
> {
  const loaded = loadScenario(await EXAMPLES[0]?.load());
  if (!loaded.ok) throw new Error("the first example does not load");
  const [account] = loaded.scenario.accounts;
  const note = { id: "note-1", text: "A note", x: 0, y: 0, width: 160, height: 80 };
  openScenario({ ...loaded.scenario, notes: [note] }, { kind: "own" });
  store.setState((state) => ({
    playback: { ...state.playback, sent: true },
    selection: { ...state.selection, entity: account?.id ?? null },
    history: {
      past: [state.history.present],
      present: state.history.present,
      future: [state.history.present],
    },
  }));
  const entities = listEntities(loaded.scenario).map(({ id }) => id);
  return {
    node: [...entities, note.id].map((id) => [id]),
    nodes: [entities],
    edge: listRelations(loaded.scenario).map(({ id }) => [id]),
    policy: [["[]", entities[0] ?? "", "inline", "P", "P"]],
    canvas: [[], ...entities.map((id) => [id])],
  };
}

const KEYS = ACTIONS.flatMap((action) =>
  action.shortcuts.flatMap((shortcut) =>
    action.places.map((place) => [shortcut, place, action.id] as const),
  ),
);

test.each(KEYS)("%s (%s) does %s", async (shortcut, place, id) => {
  const known = await subjects();
  if (id === "expand") {
    // What is open collapses by the same key.
    const accounts = store
      .getState()
      .history.present.scenario.accounts.map((account) => account.id);
    store.setState(({ history }) => ({
      history: {
        ...history,
        present: {
          ...history.present,
          scenario: { ...history.present.scenario, collapsed: accounts },
        },
      },
    }));
  }
  const tries = (known[place] ?? [[]]).map((ids) => press(shortcut, AROUND[place], ids));
  expect(tries).toContainEqual({ ran: [id], isUsedUp: true });
});
