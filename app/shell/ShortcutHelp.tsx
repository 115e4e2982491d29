import { ACTION_GROUP_WORDS } from "../messages/actions.ts";
import { SHELL_WORDS } from "../messages/shell.ts";
import { useMessages } from "../messages/use-messages.ts";
import { type Action, ACTION_GROUPS, type ActionPlace } from "../state/action.ts";
import { closeDialog } from "../state/actions.ts";
import { selectLanguage } from "../state/preferences.ts";
import { shortcutText } from "../state/shortcut.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { PLACE_WORDS } from "../messages/action-places.ts";

const selectActions = (state: PlaygroundState) => state.actions;

/** Every action that has a key, by group; where it works, if that is not everywhere. */
export function ShortcutHelp() {
  const words = useMessages(SHELL_WORDS);
  const groups = useMessages(ACTION_GROUP_WORDS);
  const actions = useStore(selectActions).filter(({ shortcuts }) => shortcuts.length > 0);
  return (
    <Dialog open onOpenChange={closeDialog} title={words.shortcuts} wide isRead>
      <div className="gap-8 sm:columns-2">
        {ACTION_GROUPS.map((group) => {
          const ofGroup = actions.filter((action) => action.group === group);
          return ofGroup.length === 0 ? null : (
            <section key={group} className="mb-5 break-inside-avoid">
              <h3 className="mb-1.5 text-sm font-medium">{groups[group]}</h3>
              <dl className="grid grid-cols-[minmax(11rem,1fr)_auto] items-baseline gap-x-4 gap-y-1.5 text-sm">
                {ofGroup.map((action) => (
                  <Row key={action.id} action={action} />
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}

function Row({ action }: { readonly action: Action }) {
  const language = useStore(selectLanguage);
  const places = useMessages(PLACE_WORDS);
  const where = placesOf(action).map((place) => places[place]);
  return (
    <>
      <dt>
        {action.name(language)}
        {where.length === 0 ? null : (
          <span className="ml-1.5 text-xs whitespace-nowrap text-muted">{where.join(", ")}</span>
        )}
      </dt>
      <dd className="flex flex-wrap justify-end gap-1">
        {action.shortcuts.map((shortcut) => (
          <kbd
            key={shortcut}
            className="rounded border border-line px-1.5 py-0.5 font-mono text-xs whitespace-nowrap"
          >
            {shortcutText(shortcut)}
          </kbd>
        ))}
      </dd>
    </>
  );
}

/** Nothing for what works everywhere; one and several nodes are called nodes. */
function placesOf({ places }: Action): readonly (Exclude<ActionPlace, "page"> | "anyNodes")[] {
  if (places.includes("page")) return [];
  const anyNodes = places.includes("node") && places.includes("nodes");
  const others = places.flatMap((place) =>
    place === "page" || (anyNodes && (place === "node" || place === "nodes")) ? [] : [place],
  );
  return anyNodes ? ["anyNodes", ...others] : others;
}
