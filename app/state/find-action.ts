import { type Action, ACTION_GROUPS, type ActionPlace } from "./action.ts";
import { selectSelectedIds } from "./multi-selection.ts";
import { isShortcut, type KeyPress } from "./shortcut.ts";
import type { PlaygroundState } from "./state.ts";
import { store } from "./store.ts";
import { holdKey } from "./held-keys.ts";
import { isTyping } from "./typing.ts";

/** An action at a place that can be done now to these things. */
export function isPossible(
  action: Action,
  places: readonly ActionPlace[],
  ids: readonly string[],
  state: PlaygroundState,
): boolean {
  return action.places.some((place) => places.includes(place)) && action.isEnabled(state, ids);
}

/** What a node's keys and menu are about: all that are selected with it, if it is one of several. */
export function aboutNode(
  id: string,
  state: PlaygroundState,
): { readonly place: "node" | "nodes"; readonly ids: readonly string[] } {
  const selected = selectSelectedIds(state);
  return selected.length > 1 && selected.includes(id)
    ? { place: "nodes", ids: selected }
    : { place: "node", ids: [id] };
}

/** What a menu about these things offers, in the order of groups. */
export function menuActions(
  places: readonly ActionPlace[],
  ids: readonly string[],
  state: PlaygroundState,
): readonly Action[] {
  const offered = state.actions.filter(
    (action) => !action.byKeyAlone && isPossible(action, places, ids, state),
  );
  return ACTION_GROUPS.flatMap((group) => offered.filter((action) => action.group === group));
}

type PressedKey = KeyPress &
  Pick<Event, "target" | "timeStamp" | "preventDefault" | "stopPropagation">;

/** Something asked for before the list of actions came. */
interface Waiting {
  /** When; places that ask about the same key one after another ask about one moment. */
  readonly since: number;
  /** Null where it was no key. */
  readonly event: PressedKey | null;
  /** Each returns whether it was the one that was meant. */
  readonly tries: readonly (() => boolean)[];
}

/** More than this nobody does in the moments before the list comes. */
const MOST_WAITING = 64;

let waiting: readonly Waiting[] = [];

function wait(since: number, event: PressedKey | null, attempt: () => boolean): void {
  const last = waiting.at(-1);
  waiting =
    last?.since === since
      ? [...waiting.slice(0, -1), { ...last, tries: [...last.tries, attempt] }]
      : [...waiting, { since, event, tries: [attempt] }].slice(-MOST_WAITING);
}

/**
 * Does what a key stands for at the first of these places that knows it.
 * @param places From the nearest to the farthest: the node, then the canvas around it.
 * @returns Whether it stood for anything; the event is then used up.
 */
export function runKey(
  event: PressedKey,
  places: readonly ActionPlace[],
  ids: readonly string[],
): boolean {
  const state = store.getState();
  if (state.actions.length === 0) {
    // React wraps the event on its way to the window; the time tells that it is the same.
    wait(event.timeStamp, event, () => runKey(event, places, ids));
    return false;
  }
  const typing = isTyping(event.target);
  for (const place of places) {
    for (const action of state.actions) {
      const shortcut = action.shortcuts.find((candidate) => isShortcut(candidate, event));
      if (shortcut === undefined || (typing && !action.whileTyping)) continue;
      if (place === "page" && shortcut.length === 1 && !state.preferences.characterKeys) continue;
      if (!isPossible(action, [place], ids, state)) continue;
      event.preventDefault();
      event.stopPropagation();
      void action.run({ ids, at: null, shortcut });
      return true;
    }
  }
  return false;
}

/** Takes the list of actions, which comes moments after the page; what was asked for meanwhile is done now, in order. */
export function setActions(actions: readonly Action[]): void {
  store.setState({ actions });
  const asked = waiting;
  waiting = [];
  for (const { event, tries } of asked) {
    // What came before it may have asked for a field, which it was typed for.
    const isText = event !== null && !isTyping(event.target) && holdKey(event);
    if (!isText) tries.some((attempt) => attempt());
  }
}

/** Does what the action with this id does: for those who have a button of their own for it. */
export function runAction(
  id: string,
  ids: readonly string[],
  at: { readonly x: number; readonly y: number } | null,
): void {
  const { actions } = store.getState();
  if (actions.length === 0) {
    wait(performance.now(), null, () => {
      runAction(id, ids, at);
      return true;
    });
    return;
  }
  const action = actions.find((candidate) => candidate.id === id);
  void action?.run({ ids, at, shortcut: null });
}

/** The shortcut of an action as its list has it; null while it has not come, or has none. */
export function shortcutOf(state: PlaygroundState, id: string): string | null {
  return state.actions.find((action) => action.id === id)?.shortcuts[0] ?? null;
}
