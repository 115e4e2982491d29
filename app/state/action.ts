import type { Catalogue, Language } from "../messages/catalogue.ts";
import type { PlaygroundState } from "./state.ts";

/**
 * What an action is about, or where its keys work. `page` is about everything; `canvas`,
 * `outline` and `player` work while the focus is in them; the others are about one or more things, wherever these
 * are shown: a node (an entity, or what is outside the scenario), several, an edge, a policy.
 */
export type ActionPlace =
  | "page"
  | "canvas"
  | "outline"
  | "player"
  | "node"
  | "nodes"
  | "edge"
  | "policy";

/** How actions stand together in menus and in the help. */
export const ACTION_GROUPS = [
  "request",
  "go",
  "create",
  "edit",
  "arrange",
  "see",
  "scenario",
  "page",
] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** What an action is done to. */
export interface ActionTarget {
  /** Of nodes by entity id, of an edge by relation id, of a policy by document id; else of the focused node, if any. */
  readonly ids: readonly string[];
  /** Where in the window a menu was asked for; null by key and from the palette. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** Which of its shortcuts was pressed; null when none was. */
  readonly shortcut: string | null;
}

/**
 * One thing a person can do. Command palette, menus, keys and their help are all read from the one
 * list of these, so each stays small: what is heavy is imported by `run`.
 */
export interface Action {
  readonly id: string;
  readonly name: (language: Language) => string;
  readonly group: ActionGroup;
  readonly places: readonly ActionPlace[];
  /** As `isShortcut` reads them; the first is the one that is shown. */
  readonly shortcuts: readonly string[];
  /** Whether its shortcuts also work while typing in a field. */
  readonly whileTyping: boolean;
  /** In the help, but in no menu and not in the palette: moving about, for example. */
  readonly byKeyAlone: boolean;
  readonly danger: boolean;
  readonly isEnabled: (state: PlaygroundState, ids: readonly string[]) => boolean;
  readonly run: (target: ActionTarget) => void | Promise<void>;
}

type ActionSpec = Pick<Action, "group" | "places" | "run"> &
  Partial<Omit<Action, "id" | "name" | "group" | "places" | "run">>;

/**
 * Makes actions whose ids are the keys of a catalogue that names them, so that no action is without
 * its name in every language.
 */
export function actionsNamedBy<Id extends string>(
  catalogue: Catalogue<Readonly<Record<Id, string>>>,
) {
  return (id: Id, spec: ActionSpec): Action => ({
    shortcuts: [],
    whileTyping: false,
    byKeyAlone: false,
    danger: false,
    isEnabled: () => true,
    ...spec,
    id,
    name: (language) => catalogue[language][id],
  });
}
