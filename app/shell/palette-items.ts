import { entityName, EXAMPLES } from "#core";
import { KIND_WORDS } from "../messages/kinds.ts";
import { PALETTE_WORDS } from "../messages/palette.ts";
import { ACTION_GROUPS, type Action, type ActionPlace } from "../state/action.ts";
import { selectEntity, selectRequest } from "../state/actions.ts";
import { selectEntities, selectRelations, selectScenario } from "../state/derived.ts";
import { aboutNode, isPossible } from "../state/find-action.ts";
import { selectLanguage } from "../state/preferences.ts";
import type { PlaygroundState } from "../state/state.ts";

/** Something the palette finds and does. */
export interface PaletteItem {
  readonly value: string;
  readonly label: string;
  /** What it is about, or what kind of thing it is. */
  readonly detail: string;
  readonly shortcut: string | null;
  readonly run: () => void | Promise<void>;
}

/** Everything one can do now: with the page, with the canvas, and with what is selected. */
export function actionItems(state: PlaygroundState): readonly PaletteItem[] {
  const items = (places: readonly ActionPlace[], ids: readonly string[], detail: string) =>
    state.actions
      .filter((action) => !action.byKeyAlone && isPossible(action, places, ids, state))
      .map((action) => ({ group: action.group, item: actionItem(action, ids, detail, state) }));
  const { entity, relation } = state.selection;
  const about = entity === null ? null : aboutNode(entity, state);
  const node =
    about === null ? [] : items([about.place], about.ids, selectionText(about.ids, state));
  const edge = isRelation(relation, state) ? items(["edge"], [relation], "") : [];
  // An action that is about the page is not offered again for the node.
  const all = [
    ...node,
    ...edge,
    ...items(["page"], [], ""),
    ...items(["canvas", "outline"], [], ""),
  ];
  const known = new Set<string>();
  return ACTION_GROUPS.flatMap((group) =>
    all.flatMap((entry) => {
      if (entry.group !== group || known.has(entry.item.value)) return [];
      known.add(entry.item.value);
      return [entry.item];
    }),
  );
}

function actionItem(
  action: Action,
  ids: readonly string[],
  detail: string,
  state: PlaygroundState,
): PaletteItem {
  return {
    value: `action ${action.id}`,
    label: action.name(selectLanguage(state)),
    detail,
    shortcut: action.shortcuts[0] ?? null,
    run: () => action.run({ ids, at: null, shortcut: null }),
  };
}

/** What one can go to: entities, saved requests, examples of the gallery. */
export function placeItems(state: PlaygroundState): readonly PaletteItem[] {
  const language = selectLanguage(state);
  const words = PALETTE_WORDS[language];
  const kinds = KIND_WORDS[language];
  const entities = [...selectEntities(state).values()].map((entity): PaletteItem => ({
    value: `entity ${entity.id}`,
    label: words.goTo(entityName(entity)),
    detail:
      "account" in entity ? `${kinds[entity.kind]} · ${entity.account.id}` : kinds[entity.kind],
    shortcut: null,
    run: () => {
      selectEntity(entity.id);
    },
  }));
  const requests = selectScenario(state).requests.map(({ name }, index): PaletteItem => ({
    value: `request ${index}`,
    label: words.request(name),
    detail: "",
    shortcut: null,
    run: () => {
      selectRequest(index);
    },
  }));
  const examples = EXAMPLES.map((example): PaletteItem => ({
    value: `example ${example.id}`,
    label: words.example(example.text[language].title),
    detail: "",
    shortcut: null,
    run: async () => {
      const { chooseExample } = await import("../library/open.ts");
      await chooseExample(example.id);
    },
  }));
  return [...entities, ...requests, ...examples];
}

/** What an action would be done to. */
function selectionText(ids: readonly string[], state: PlaygroundState): string {
  const [first = ""] = ids;
  const entity = selectEntities(state).get(first);
  const words = PALETTE_WORDS[selectLanguage(state)];
  return ids.length > 1
    ? words.selected(ids.length)
    : entity === undefined
      ? ""
      : entityName(entity);
}

function isRelation(id: string | null, state: PlaygroundState): id is string {
  return id !== null && selectRelations(state).some((relation) => relation.id === id);
}
