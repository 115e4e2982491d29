import { Autocomplete } from "@base-ui/react/autocomplete";
import { useRef } from "react";
import { SHELL_WORDS } from "../messages/shell.ts";
import { useMessages } from "../messages/use-messages.ts";
import { closeDialog } from "../state/actions.ts";
import { store } from "../state/store.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { COMMANDS, type Command } from "./commands.ts";
import { shortcutText } from "./shortcuts.ts";

interface PaletteItem {
  readonly value: string;
  readonly label: string;
  readonly command: Command;
}

export function CommandPalette() {
  const words = useMessages(SHELL_WORDS);
  const input = useRef<HTMLInputElement>(null);
  const items = COMMANDS.filter((command) => command.isEnabled(store.getState())).map(
    (command): PaletteItem => ({ value: command.word, label: words[command.word], command }),
  );
  return (
    <Dialog open onOpenChange={closeDialog} title={words.commandPalette} initialFocus={input}>
      <Autocomplete.Root
        inline
        open
        items={items}
        autoHighlight="always"
        itemToStringValue={(item: PaletteItem) => item.label}
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
              className="flex min-h-8 cursor-default items-center rounded-md px-3 data-highlighted:bg-accent-soft"
              onClick={() => {
                closeDialog();
                item.command.run();
              }}
            >
              <span className="flex-1">{item.label}</span>
              {item.command.shortcut === null ? null : (
                <kbd className="font-mono text-xs text-muted">
                  {shortcutText(item.command.shortcut)}
                </kbd>
              )}
            </Autocomplete.Item>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </Dialog>
  );
}
