import { Autocomplete } from "@base-ui/react/autocomplete";
import { useRef, useState } from "react";
import { SHELL_WORDS } from "../messages/shell.ts";
import { useMessages } from "../messages/use-messages.ts";
import { closeDialog } from "../state/actions.ts";
import { shortcutText } from "../state/shortcut.ts";
import { store } from "../state/store.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { actionItems, type PaletteItem, placeItems } from "./palette-items.ts";

/** Finds everything one can do, and, once one types, everything one can go to. */
export function CommandPalette() {
  const words = useMessages(SHELL_WORDS);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  // What is possible is what was possible when it opened: nothing changes behind a dialog.
  const [{ actions, places }] = useState(() => {
    const state = store.getState();
    return { actions: actionItems(state), places: placeItems(state) };
  });
  return (
    <Dialog open onOpenChange={closeDialog} title={words.commandPalette} initialFocus={input}>
      <Autocomplete.Root
        inline
        open
        items={query.trim() === "" ? actions : [...actions, ...places]}
        value={query}
        onValueChange={setQuery}
        autoHighlight="always"
        itemToStringValue={searchText}
      >
        <Autocomplete.Input
          ref={input}
          aria-label={words.findCommand}
          placeholder={words.findCommand}
          className="h-9 w-full rounded-md border border-line-strong/50 bg-surface px-3 text-sm"
        />
        <Autocomplete.Empty className="px-3 pt-3 text-sm text-muted empty:hidden">
          {words.noCommand}
        </Autocomplete.Empty>
        <Autocomplete.List aria-label={words.commands} className="mt-2">
          {(item: PaletteItem) => (
            <Autocomplete.Item
              key={item.value}
              value={item}
              className="flex min-h-8 cursor-default items-center gap-3 rounded-md px-3 data-highlighted:bg-accent-soft"
              onClick={() => {
                // First, so that what opens next finds the focus where it was before.
                closeDialog();
                void item.run();
              }}
            >
              <span className="min-w-0 flex-1">
                {item.label}
                {item.detail === "" ? null : (
                  <span className="ml-2 text-xs text-muted">{item.detail}</span>
                )}
              </span>
              {item.shortcut === null ? null : (
                <kbd className="font-mono text-xs whitespace-nowrap text-muted">
                  {shortcutText(item.shortcut)}
                </kbd>
              )}
            </Autocomplete.Item>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </Dialog>
  );
}

function searchText({ label, detail }: PaletteItem): string {
  return `${label} ${detail}`;
}
