import type { Language } from "../messages/catalogue.ts";
import type { Action } from "../state/action.ts";
import { shortcutText } from "../state/shortcut.ts";
import type { Point } from "./geometry.ts";
import type { MenuEntry, PointMenuItem } from "./PointMenu.tsx";

/** What a menu is about, and where it was asked for. */
export interface MenuTarget {
  readonly ids: readonly string[];
  readonly at: Point;
}

/**
 * A menu of actions: groups set apart, what is dangerous last.
 * @param more What belongs to these things and is no action of everything: their policies and lines,
 * put after the first group.
 */
export function actionMenu(
  actions: readonly Action[],
  target: MenuTarget,
  language: Language,
  more: readonly MenuEntry[] = [],
): readonly MenuEntry[] {
  const calm = actions.filter(({ danger }) => !danger);
  const dangerous = actions.filter(({ danger }) => danger);
  const first = calm.filter(({ group }) => group === "go");
  const groups = new Map<Action["group"], Action[]>();
  for (const action of calm) {
    if (action.group !== "go")
      groups.set(action.group, [...(groups.get(action.group) ?? []), action]);
  }
  const asItems = (list: readonly Action[]) =>
    list.map((action) => itemOf(action, target, language));
  return separated([
    [...asItems(first), ...more],
    ...[...groups.values()].map(asItems),
    asItems(dangerous),
  ]);
}

function itemOf(action: Action, { ids, at }: MenuTarget, language: Language): PointMenuItem {
  const [shortcut] = action.shortcuts;
  return {
    id: action.id,
    label: action.name(language),
    shortcut: shortcut === undefined ? null : shortcutText(shortcut),
    danger: action.danger,
    onSelect: () => void action.run({ ids, at, shortcut: null }),
  };
}

/** Parts of a menu with a line between them; empty parts leave none. */
function separated(parts: readonly (readonly MenuEntry[])[]): readonly MenuEntry[] {
  const entries: MenuEntry[] = [];
  for (const part of parts) {
    if (entries.length > 0 && part.length > 0) entries.push("separator");
    entries.push(...part);
  }
  return entries;
}
