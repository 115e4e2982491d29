import { expect, test, vi } from "vitest";
import { EXAMPLES, listEntities, listRelations, loadScenario } from "#core";
import { LANGUAGES } from "../messages/catalogue.ts";
import { ACTION_GROUP_WORDS } from "../messages/actions.ts";
import { PLACE_WORDS } from "../messages/action-places.ts";
import { type Action, ACTION_GROUPS, type ActionPlace } from "../state/action.ts";
import { openScenario } from "../state/actions.ts";
import { store } from "../state/store.ts";
import { ACTIONS } from "./registry.ts";

// As if a canvas were on the page: what it can do is asked for, too.
vi.mock("../graph/view/canvas-handle.ts", () => ({
  canvasHandle: () => ({ graph: { nodes: [], edges: [] } }),
  setCanvasHandle: () => undefined,
}));

/** Where one can stand: the places a key is looked up in, from the nearest to the farthest. */
interface Standing {
  readonly places: readonly ActionPlace[];
  readonly ids: readonly string[];
}

/** A near action hides a farther one on purpose: Space selects a node, and plays where it means nothing else. */
const MEANT = new Set(["select Space play"]);

/** Keys that two actions claim that can be done at one time, standing at one place. */
function clashes({ places, ids }: Standing): readonly string[] {
  const state = store.getState();
  const possible = ACTIONS.filter(
    (action) =>
      action.places.some((place) => places.includes(place)) && action.isEnabled(state, ids),
  );
  return possible.flatMap((action, index) =>
    possible.slice(index + 1).flatMap((other) =>
      action.shortcuts
        .filter((shortcut) => other.shortcuts.includes(shortcut))
        .filter((shortcut) => !isMeant(action, other, shortcut))
        .map((shortcut) => `${shortcut} at ${places[0] ?? ""}: ${action.id}, ${other.id}`),
    ),
  );
}

function isMeant(action: Action, other: Action, shortcut: string): boolean {
  return [
    [action.id, other.id],
    [other.id, action.id],
  ].some(([near, far]) => MEANT.has(`${near} ${shortcut} ${far}`));
}

test.each(EXAMPLES)("no two actions answer to one key: $id", async ({ id, load }) => {
  const loaded = loadScenario(await load());
  if (!loaded.ok) throw new Error(`${id} does not load`);
  const { scenario } = loaded;
  openScenario(scenario, { kind: "own" });
  store.setState(({ playback }) => ({ playback: { ...playback, sent: true } }));
  const nodes = [...listEntities(scenario).map((entity) => entity.id), "lambda.amazonaws.com"];
  const standings: readonly Standing[] = [
    { places: ["page"], ids: [] },
    { places: ["canvas", "page"], ids: [] },
    { places: ["player", "page"], ids: [] },
    { places: ["nodes", "canvas", "page"], ids: nodes },
    { places: ["nodes", "outline", "page"], ids: nodes },
    { places: ["policy", "outline", "page"], ids: ["[]", nodes[0] ?? "", "inline", "P", "P"] },
    ...nodes.flatMap((node): Standing[] => [
      { places: ["node", "canvas", "page"], ids: [node] },
      { places: ["node", "outline", "page"], ids: [node] },
    ]),
    ...listRelations(scenario).map((relation): Standing => ({
      places: ["edge", "canvas", "page"],
      ids: [relation.id],
    })),
  ];
  expect([...new Set(standings.flatMap(clashes))]).toEqual([]);
});

test("every action has an id of its own", () => {
  const ids = ACTIONS.map(({ id }) => id);
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
});

test.each(LANGUAGES)("every action, group and place is named in %s", (language) => {
  const names = [
    ...ACTIONS.map(({ name }) => name(language)),
    ...ACTION_GROUPS.map((group) => ACTION_GROUP_WORDS[language][group]),
    ...Object.values(PLACE_WORDS[language]),
  ];
  expect(names.filter((name) => name.trim() === "")).toEqual([]);
});

test("no two actions that a menu or the palette shows together have the same name", () => {
  const shown = ACTIONS.filter(({ byKeyAlone }) => !byKeyAlone);
  for (const language of LANGUAGES) {
    const seen = shown.map(({ name, places }) => `${name(language)} (${places.join(" ")})`);
    expect(seen.toSorted()).toEqual([...new Set(seen)].toSorted());
  }
});

test("what is in no menu and not in the palette has a key", () => {
  const lost = ACTIONS.filter(({ byKeyAlone, shortcuts }) => byKeyAlone && shortcuts.length === 0);
  expect(lost).toEqual([]);
});
